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
  const xml = (p: string): string => `<${p}cols>${columns.map((run) => columnXml(run, p)).join('')}</${p}cols>`;
  return list
    ? spliced(shell, [{ start: list.start, end: list.end, text: xml(list.prefix) }])
    : insertIntoShell(shell, part, 'cols', xml);
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
  const number = column + 1;
  const known = columns.find(({ min, max }) => min <= number && number <= max);
  const set = { ...known?.attributes, width: String(fileWidth(width)), customWidth: '1' };
  const others = columns.filter((run) => run !== known);
  const before = known && known.min < number ? [{ ...known, max: number - 1 }] : [];
  const after = known && known.max > number ? [{ ...known, min: number + 1 }] : [];
  return [...others, ...before, { min: number, max: number, attributes: set }, ...after].sort((a, b) => a.min - b.min);
}

/** Files count the padding of 5 pixels too; a digit of the default font is 7 wide (ECMA-376 part 1, 18.3.1.13). */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function columnXml({ min, max, attributes }: Columns, p: string): string {
  const rest = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${p}col min="${min}" max="${max}"${rest.join('')}/>`;
}
