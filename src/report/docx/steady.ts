import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest day that a zip file can name. */
const DAY = new Date(1980, 0, 1);
/** Ids that the library draws at random. */
const RANDOM_ID = /rId[a-z0-9_-]{16,}/g;
/** The library counts drawings on from one document to the next. */
const DRAWING_ID = /(<wp:docPr id=")\d+/g;
const RANDOM_DATE = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/**
 * The package with what the library leaves to chance and to the clock made steady: ids are numbered in the order in
 * which they are met, times are gone from the zip's directory and from charts' workbooks.
 */
export function steady(bytes: Uint8Array): Uint8Array {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const known = ids.get(id) ?? `rIdM${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  // The content types come first, as every reader expects them.
  names.unshift(...names.splice(names.indexOf('[Content_Types].xml'), 1));
  const steadied: Zippable = {};
  for (const name of names) {
    const part = parts[name] ?? new Uint8Array();
    if (name.endsWith('.xlsx')) steadied[name] = withoutTimes(part);
    else steadied[name] = strToU8(countedAnew(strFromU8(part)).replace(RANDOM_ID, numbered));
  }
  return zipSync(steadied, { mtime: DAY, level: 6 });
}

function countedAnew(xml: string): string {
  let drawings = 0;
  return xml.replace(DRAWING_ID, (_, before: string) => `${before}${++drawings}`);
}

function withoutTimes(workbook: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(workbook))) {
    parts[name] = strToU8(strFromU8(part).replace(RANDOM_DATE, '1980-01-01T00:00:00Z'));
  }
  return zipSync(parts, { mtime: DAY, level: 6 });
}
