/**
 * The first tag or text of an XML part that is missing after it was written; null when all are there, in the order
 * they had. Lists whose order means nothing (relationships, content types) are compared without it.
 */
export function lostXml(before: Uint8Array, after: Uint8Array): string | null {
  const [old, now] = [textOf(before), textOf(after)];
  const ordered = !/<(?:[\w.-]+:)?(?:Relationships|Types)[\s>]/.test(old.slice(0, 2000));
  const lost = ordered ? firstLost(tokensOf(old), tokensOf(now)) : firstMissing(tokensOf(old), tokensOf(now));
  return lost ?? firstLostColumn(old, now);
}

/** What counts or measures what a part holds: it may change when something is added. By element; "" for all others. */
const MEASURES: Readonly<Record<string, RegExp>> = {
  dimension: /\sref\s*=\s*(?:"[^"]*"|'[^']*')/,
  row: /\s(?:spans|ht)\s*=\s*(?:"[^"]*"|'[^']*')/g,
  calcPr: /\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/,
  '': /\scount\s*=\s*(?:"[^"]*"|'[^']*')/,
};
/** The order of calculation goes when formulas come; columns are split where one of them gets a width. */
const FREE = /calcChain|^<(?:[\w.-]+:)?cols?[\s>/]/;
const TOKEN = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<[^>]*>|[^<]+/g;
/** So many columns, of those that share their looks, may have got a width of ours. */
const OWN_COLUMNS = 8;

function firstLost(old: Iterable<string>, now: Iterator<string>): string | null {
  for (const token of old) {
    for (let next = now.next(); next.value !== token; next = now.next()) {
      if (next.done === true) return token.slice(0, 200);
    }
  }
  return null;
}

function firstMissing(old: Iterable<string>, now: Iterable<string>): string | null {
  const written = new Set(now);
  for (const token of old) if (!written.has(token)) return token.slice(0, 200);
  return null;
}

/** Start tags and texts, tags without how they end and without what counts. */
function* tokensOf(text: string): Generator<string, undefined> {
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^(?:<[?/]|\s*$)/.test(token) || FREE.test(token)) continue;
    const element = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(token)?.[1];
    if (element === undefined) yield token;
    else {
      const tag = token.replace(/\s*\/?>$/, '').replace(MEASURES[element] ?? MEASURES[''] ?? '', '');
      yield tag.replace(/\s+/g, ' ').trimEnd();
    }
  }
}

function firstLostColumn(old: string, now: string): string | null {
  const after = columnLooks(now);
  for (const [look, columns] of columnLooks(old)) {
    if (columns - (after.get(look) ?? 0) > OWN_COLUMNS) return `${columns} columns with ${look}`;
  }
  return null;
}

/** How many columns have the same looks, by these. */
function columnLooks(text: string): Map<string, number> {
  const looks = new Map<string, number>();
  for (const [, attributes = ''] of text.matchAll(/<(?:[\w.-]+:)?col\s([^>]*?)\/?>/g)) {
    const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)];
    const named = new Map(pairs.map(([, name = '', value = '']) => [name, value]));
    const count = Number(named.get('max')) - Number(named.get('min')) + 1;
    const look = JSON.stringify([...named].filter(([name]) => name !== 'min' && name !== 'max').sort());
    looks.set(look, (looks.get(look) ?? 0) + count);
  }
  return looks;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
