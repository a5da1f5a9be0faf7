import { deflateSync, strFromU8, strToU8, unzipSync } from 'fflate';

/** The level at which Målkoll deflates; see writeZip.ts. */
const LEVEL = 2;

/**
 * The least that any tool must do that reads a goal sheet and writes it back, without understanding any of it: unzip
 * all parts, tokenise every sheet and the shared strings into cells, serialise the goal sheet and deflate it at the
 * level that Målkoll uses. One fixed function, so that ratios against it can be compared over time.
 */
export function bareWork(bytes) {
  const parts = unzipSync(bytes);
  const strings = sharedStrings(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()));
  const sheets = Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .map((name) => cellsOf(strFromU8(parts[name]), strings));
  return deflateSync(strToU8(serialise(sheets[0])), { level: LEVEL }).length;
}

function sharedStrings(xml) {
  return elements(xml, 'si').map(({ content }) =>
    elements(content, 't')
      .map((text) => unescape(text.content))
      .join(''),
  );
}

function cellsOf(xml, strings) {
  return elements(xml, 'c').map(({ attributes, content }) => {
    const start = content.indexOf('<v>');
    const value = start < 0 ? null : content.slice(start + 3, content.indexOf('</v>', start));
    return {
      r: attribute(attributes, 'r'),
      s: attribute(attributes, 's'),
      value: value === null ? null : attribute(attributes, 't') === 's' ? strings[Number(value)] : Number(value),
    };
  });
}

/** Every element of a name that holds no other of its own name: its attributes and content as text. */
function elements(xml, name) {
  const found = [];
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const end = xml.indexOf('>', at);
    const after = xml.charCodeAt(at + open.length);
    if (after !== 32 && after !== 62 && after !== 47) {
      at = end;
      continue;
    }
    const empty = xml.charCodeAt(end - 1) === 47;
    const last = empty ? end : xml.indexOf(close, end);
    found.push({ attributes: xml.slice(at + open.length, end), content: empty ? '' : xml.slice(end + 1, last) });
    at = last;
  }
  return found;
}

function attribute(attributes, name) {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return null;
  const start = at + name.length + 3;
  return attributes.slice(start, attributes.indexOf('"', start));
}

function serialise(cells) {
  const rows = new Map();
  for (const { r, s, value } of cells) {
    const row = /\d+/.exec(r)[0];
    const written =
      value === null
        ? `<c r="${r}" s="${s}"/>`
        : typeof value === 'number'
          ? `<c r="${r}" s="${s}"><v>${value}</v></c>`
          : `<c r="${r}" s="${s}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
    if (!rows.has(row)) rows.set(row, []);
    rows.get(row).push(written);
  }
  const all = Array.from(rows, ([row, written]) => `<row r="${row}">${written.join('')}</row>`);
  return `<worksheet><sheetData>${all.join('')}</sheetData></worksheet>`;
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const unescape = (text) =>
  text.includes('&') ? text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]) : text;
const escape = (text) => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
