/**
 * Whether Excel would make something else of a text than a text if it were typed: a formula, a number, a date, a
 * time, a truth value, an error. Says yes too often rather than too seldom; the mark it leads to does no harm.
 */
export function looksLikeInput(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text)) return true;
  if (text.length > 40) return false;
  if (/^\s*(?:true|false|sant|falskt)\s*$/i.test(text)) return true;
  return (
    /\d/.test(text) && /^[\s\d.,:/%()€$£-]*(?:e[+-]?\d+|kr|am|pm|[a-zåäö]{3,9}\.?)?[\s\d.,:/%()€$£-]*$/i.test(text)
  );
}
