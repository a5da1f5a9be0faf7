import { broken } from '../broken';
import type { TextTarget } from '../xml/textSink';
import { XmlReader } from '../xml/xmlReader';
import { readRows, type RowContext, type Rows } from './readRows';

/** A sheet part taken in two: its cells, which are many, and all else, which is a small document of its own. */
export interface SheetPart {
  readonly name: string;
  readonly source: string;
  /** Prefix of the sheet's elements, with colon; empty when there is none. */
  readonly prefix: string;
  readonly rows: Rows;
  /** Where the rows stand in the source. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
  /** The part with an empty `sheetData`. */
  readonly shell: string;
}

/** Reads a sheet part. Throws `file.broken` with its name when it is not well-formed or has no `sheetData`. */
export function readSheetPart(source: string, name: string, context: RowContext): SheetPart {
  const reader = atSheetData(source, name);
  const { start, end: rowsStart, selfClosing } = reader;
  const prefix = reader.name.slice(0, -'sheetData'.length);
  const rows = selfClosing ? NO_ROWS : readRows(source, name, prefix, rowsStart, context);
  const rowsEnd = selfClosing ? rowsStart : rows.end;
  if (!selfClosing) {
    reader.end = rowsEnd;
    if (reader.next() !== 'close' || reader.name !== `${prefix}sheetData`) throw broken(name);
  }
  const shell = `${source.slice(0, start)}<${prefix}sheetData/>${source.slice(reader.end)}`;
  return { name, source, prefix, rows, rowsStart, rowsEnd, shell };
}

/** Puts a part together again into a target: a shell, with `writeRows` filling its `sheetData`. */
export function joinSheetPart(
  shell: string,
  name: string,
  target: TextTarget,
  writeRows: (target: TextTarget) => void,
): void {
  const { start, end, name: tag } = atSheetData(shell, name);
  target.push(`${shell.slice(0, start)}<${tag}>`);
  writeRows(target);
  target.push(`</${tag}>${shell.slice(end)}`);
}

const NO_ROWS: Rows = {
  snapshots: [],
  places: { rows: [], starts: [], ends: [], lastColumns: [], inOrder: true, numbered: true },
  hasFormulas: false,
  highestStyle: 0,
  shared: [],
  end: 0,
};

/** A reader whose token is the start of `sheetData`, a child of the root that every sheet has. */
function atSheetData(source: string, part: string): XmlReader {
  const reader = new XmlReader(source, part);
  let depth = 0;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'close') depth--;
    if (token !== 'open') continue;
    if (depth === 1 && /^(?:[^:]+:)?sheetData$/.test(reader.name)) return reader;
    if (!reader.selfClosing) depth++;
  }
  throw broken(part);
}
