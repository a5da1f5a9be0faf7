const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML; line feeds in attributes are not used here. */
export function escapeXml(text) {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}

/** `<name key="value">content</name>`; attributes that are undefined are left out. */
export function element(name, attributes, content = '') {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
