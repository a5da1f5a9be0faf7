import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../model/address';

/** What may stand in a formula: a text, a quoted sheet, a name with "(", "!" or "[" after it, a range of whole rows. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|\$?\d+:\$?\d+|[A-Za-z_\\$\u0080-\uffff][\w.\\$\u0080-\uffff]*[!(]?|\d[\d.]*(?:[eE][+-]?\d+)?/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const OUTSIDE = '#REF!';
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;

/**
 * A formula as it reads when it is filled `rows` down and `columns` right: relative references move, absolute ones
 * stay. A reference that would leave the sheet becomes #REF!. Texts, names and functions are left alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece: string, at: number) => {
    const cell = CELL.exec(piece);
    if (cell) {
      const [, columnFixed = '', letters = '', rowFixed = '', row = ''] = cell;
      const shifted = shiftColumn(columnFixed, letters, columns, piece) + shiftRow(rowFixed, row, rows);
      return shifted.includes(OUTSIDE) ? OUTSIDE : shifted;
    }
    if (/^\$?\d+:\$?\d+$/.test(piece)) {
      return piece.replace(/(\$?)(\d+)/g, (_, fixed: string, row: string) => shiftRow(fixed, row, rows));
    }
    const column = COLUMN.exec(piece);
    const ofRange = formula[at - 1] === ':' || formula[at + piece.length] === ':';
    if (column && ofRange) return shiftColumn(column[1] ?? '', column[2] ?? '', columns, piece);
    return piece;
  });
}

function shiftColumn(fixed: string, letters: string, by: number, whole: string): string {
  const column = columnNumber(letters);
  if (Number.isNaN(column)) return whole;
  if (fixed) return `$${letters}`;
  const shifted = column + by;
  return shifted < 0 || shifted > LAST_COLUMN ? OUTSIDE : columnLetters(shifted);
}

function shiftRow(fixed: string, row: string, by: number): string {
  if (fixed) return `$${row}`;
  const shifted = Number(row) - 1 + by;
  return shifted < 0 || shifted > LAST_ROW ? OUTSIDE : String(shifted + 1);
}
