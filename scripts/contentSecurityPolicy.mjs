/**
 * The content security policies that both pages carry as `<meta>`. What only works as a header
 * (frame-ancestors) stands in docs/deploy.md.
 *
 * Fluent UI fills its style elements through the style sheet's object model; the element itself is empty when it is
 * inserted, and the hash is that of the empty text.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const common = {
  'default-src': "'none'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

function policyOf(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The page without Excel: nothing from anyone but its own host. */
export const filePagePolicy = policyOf({ ...common, 'script-src': "'self'" });

/** The page inside Excel: Microsoft's Office library comes from Microsoft's own address, nothing else does. */
export const taskPanePolicy = policyOf({ ...common, 'script-src': "'self' https://appsforoffice.microsoft.com" });
