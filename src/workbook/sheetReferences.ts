import { parseCell } from '../model/address';

/** A character of a sheet's name that needs no quotes; also of a cell's address. */
const NAME = String.raw`[^\s!"'()+\-*/^&=<>,;:{}[\]#@]`;
/** "[1]", "[[#All],[Utfall]]": another workbook, or columns of a table, in which an apostrophe takes the next character. */
const BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;

const PIECES = new RegExp(
  [
    // Left alone: texts, references that are lost already, and what stands in or behind brackets ("[1]Diagram!").
    String.raw`"(?:[^"]|"")*"`,
    '#REF!',
    `${BRACKETS}(?:(?:${NAME}+:)?${NAME}+!)?`,
    // A sheet or a row of sheets, "Jan:Mars!". What follows a "!" is a cell or a name, never the first of such a row.
    String.raw`'((?:[^']|'')+)'!`,
    `(?<!${NAME})(?:(?<!!)(${NAME}+):)?(${NAME}+)!`,
  ].join('|'),
  'g',
);

/**
 * A formula after a sheet was removed: what referred to the sheet refers to nothing, "#REF!$A$1". So does a row of
 * sheets that began or ended with it; sheets of the same name in other workbooks are others.
 */
export function withoutSheet(formula: string, sheet: string): string {
  const gone = sheet.toLowerCase();
  return formula.replace(PIECES, (piece: string, quoted?: string, first?: string, last?: string) => {
    if (quoted !== undefined) return sheetsIn(quoted).includes(gone) ? '#REF!' : piece;
    // "A1:Mål!B2" runs from a cell to one of the sheet; "Jan:Mål!B2" is a row of sheets.
    const isCell = first !== undefined && parseCell(first) !== null;
    const sheets = isCell ? [last] : [first, last];
    if (!sheets.some((name) => name?.toLowerCase() === gone)) return piece;
    return isCell ? `${first}:#REF!` : '#REF!';
  });
}

/** The sheets of this workbook that a quoted name tells, in small letters: none for a path or another workbook. */
function sheetsIn(quoted: string): string[] {
  return /[[\]\\/]/.test(quoted) ? [] : quoted.replaceAll("''", "'").toLowerCase().split(':');
}
