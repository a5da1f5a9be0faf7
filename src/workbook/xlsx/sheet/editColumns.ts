import type { ColumnWidth } from '../../../model/plan';
import { escapeAttribute } from '../xml/entities';
import { spliced } from '../xml/splice';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/xmlTree';
import { insertIntoShell } from './editShell';

/** A run of columns, from 1, with its attributes other than these two. */
interface Columns {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Sets widths; what else a column has, such as a style, stays, and so do its neighbours. */
export function setColumnWidths(shell: string, part: string, widths: readonly ColumnWidth[]): string {
  const list = childOf(parseXml(shell, part), 'cols');
  const columns = widths.reduce(withWidth, list ? childrenOf(list, 'col').map(columnsOf) : []);
  if (columns.length === 0) return shell;
  const xml = (p: string): string => colsXml(columns, p);
  return list
    ? spliced(shell, [{ start: list.start, end: list.end, text: xml(list.prefix) }])
    : insertIntoShell(shell, part, 'cols', xml);
}

/** Gives columns what they had in an earlier shell of the sheet: their width, or none of their own. */
export function restoreColumns(shell: string, part: string, before: string, columns: readonly number[]): string {
  const list = childOf(parseXml(shell, part), 'cols');
  if (!list) return shell;
  const known = childOf(parseXml(before, part), 'cols');
  const old = known ? childrenOf(known, 'col').map(columnsOf) : [];
  const runs = columns.reduce<readonly Columns[]>((all, column) => {
    const was = old.find(({ min, max }) => min <= column + 1 && column + 1 <= max);
    return withColumn(all, column, was ? () => was.attributes : null);
  }, childrenOf(list, 'col').map(columnsOf));
  const text = known && sameRuns(runs, old) ? before.slice(known.start, known.end) : colsXml(runs, list.prefix);
  return spliced(shell, [{ start: list.start, end: list.end, text }]);
}

/** What one column was in a run of its neighbours, it is again. */
function sameRuns(runs: readonly Columns[], old: readonly Columns[]): boolean {
  const single = (all: readonly Columns[]): unknown =>
    all.flatMap(({ min, max, attributes }) =>
      Array.from({ length: max - min + 1 }, (_, n) => [min + n, JSON.stringify(attributes)]),
    );
  return JSON.stringify(single(runs)) === JSON.stringify(single(old));
}

function colsXml(runs: readonly Columns[], p: string): string {
  return runs.length === 0 ? '' : `<${p}cols>${runs.map((run) => columnXml(run, p)).join('')}</${p}cols>`;
}

function columnsOf(element: XmlElement): Columns {
  const {
    min = '1',
    max = '1',
    ...attributes
  } = Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));
  return { min: Number(min), max: Number(max), attributes };
}

function withWidth(columns: readonly Columns[], { column, width }: ColumnWidth): Columns[] {
  return withColumn(columns, column, (known) => ({ ...known, width: String(fileWidth(width)), customWidth: '1' }));
}

/** The runs with one column's attributes made anew from those it has; `null` leaves the column without any. */
function withColumn(
  columns: readonly Columns[],
  column: number,
  attributesOf: ((known: Columns['attributes'] | undefined) => Columns['attributes']) | null,
): Columns[] {
  const number = column + 1;
  const known = columns.find(({ min, max }) => min <= number && number <= max);
  const others = columns.filter((run) => run !== known);
  const before = known && known.min < number ? [{ ...known, max: number - 1 }] : [];
  const after = known && known.max > number ? [{ ...known, min: number + 1 }] : [];
  const own = attributesOf ? [{ min: number, max: number, attributes: attributesOf(known?.attributes) }] : [];
  return [...others, ...before, ...own, ...after].sort((a, b) => a.min - b.min);
}

/** Files count the padding of 5 pixels too; a digit of the default font is 7 wide (ECMA-376 part 1, 18.3.1.13). */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function columnXml({ min, max, attributes }: Columns, p: string): string {
  const rest = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${p}col min="${min}" max="${max}"${rest.join('')}/>`;
}
