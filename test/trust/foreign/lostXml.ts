import { columnNumber } from '../../../src/model/address';
import { textOf } from './parts';

/**
 * The first tag or text of an XML part that is missing after it was written; null when all are there, in the order
 * they had. Lists whose order means nothing (relationships, content types) are compared without it, and so are sheets
 * whose cells are not in order, or stand twice: they are put in order when they are written to.
 */
export function lostXml(before: Uint8Array, after: Uint8Array): string | null {
  const [old, now] = [textOf(before), textOf(after)];
  const ordered = !/<(?:[\w.-]+:)?(?:Relationships|Types)[\s>]/.test(old.slice(0, 2000)) && cellsInOrder(old);
  const lost = ordered ? firstLost(tokensOf(old), tokensOf(now)) : firstMissing(tokensOf(old), tokensOf(now));
  return lost ?? firstLostColumn(old, now);
}

/** What counts or measures what a part holds: it may change when something is added. By element; "" for all others. */
const MEASURES: Readonly<Record<string, RegExp>> = {
  dimension: /\sref\s*=\s*(?:"[^"]*"|'[^']*')/,
  row: /\s(?:spans|ht)\s*=\s*(?:"[^"]*"|'[^']*')/g,
  calcPr: /\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/,
  table: /\sref\s*=\s*(?:"[^"]*"|'[^']*')/,
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
  const isTable = /<(?:[\w.-]+:)?table\s/.test(text.slice(0, 500));
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^(?:<[?/]|<!--|\s*$)/.test(token) || FREE.test(token)) continue;
    const element = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(token)?.[1];
    if (element === undefined) yield token;
    else {
      const measured = isTable && element === 'autoFilter' ? 'table' : element;
      const tag = token.replace(/\s*\/?>$/, '').replace(MEASURES[measured] ?? MEASURES[''] ?? '', '');
      yield tag.replace(/\s+/g, ' ').trimEnd();
    }
  }
}

function cellsInOrder(text: string): boolean {
  let [row, column] = [0, 0];
  for (const [, element, letters = '', digits] of text.matchAll(
    /<(?:[\w.-]+:)?(row|c)\s(?:[^>]*\s)?r="([A-Z]*)(\d+)"/g,
  )) {
    const before = element === 'row' ? row : column;
    if (element === 'row') [row, column] = [Number(digits), 0];
    else column = columnNumber(letters) + 1;
    if ((element === 'row' ? row : column) <= before) return false;
  }
  return true;
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
  const runs = new Set(
    Array.from(text.matchAll(/<(?:[\w.-]+:)?col\s([^>]*?)\/?>/g), ([, attributes = '']) => attributes),
  );
  for (const attributes of runs) {
    const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)];
    const named = new Map(pairs.map(([, name = '', value = '']) => [name, value]));
    const count = Number(named.get('max')) - Number(named.get('min')) + 1;
    const look = JSON.stringify([...named].filter(([name]) => name !== 'min' && name !== 'max').sort());
    looks.set(look, (looks.get(look) ?? 0) + count);
  }
  return looks;
}
