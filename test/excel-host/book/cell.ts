/** What a cell can hold; an Excel error is told from a text by its type. */
export type Scalar = string | number | boolean | { readonly error: string };

/** What a formula's cell holds when no test foresaw its value. Reading it is a gap. */
export const UNCALCULATED: Scalar = { error: 'no calculation' };

/** Formats by their place under `range.format`: 'fill.color', 'font.bold', 'wrapText'. */
export type CellFormats = Readonly<Record<string, string | number | boolean>>;

export interface Cell {
  /** '' is empty. */
  value: Scalar;
  /** With "=", or null for a constant. */
  formula: string | null;
  numberFormat: string;
  formats: CellFormats;
  /** The text was entered behind an apostrophe. */
  quotePrefix: boolean;
}

/** What an untouched cell reads as. Recorded: Calibri 11, no fill, General. */
export const DEFAULT_FORMATS: CellFormats = {
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.size': 11,
  'font.name': 'Calibri',
  'font.underline': 'None',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  'borders.EdgeBottom.style': 'None',
  'borders.EdgeBottom.color': '#000000',
  'borders.EdgeBottom.weight': 'Thin',
};

const NO_FORMATS: CellFormats = {};

export function emptyCell(): Cell {
  return { value: '', formula: null, numberFormat: 'General', formats: NO_FORMATS, quotePrefix: false };
}

export function isBlank(cell: Cell): boolean {
  return cell.value === '' && cell.formula === null;
}

export function isFormatted(cell: Cell): boolean {
  return cell.numberFormat !== 'General' || cell.quotePrefix || Object.keys(cell.formats).length > 0;
}

export function formatOf(cell: Cell | undefined, path: string): string | number | boolean | undefined {
  return cell?.formats[path] ?? DEFAULT_FORMATS[path];
}

/** Sets one format; the default value takes the entry away, so that an untouched cell and a reset one are equal. */
export function setFormat(cell: Cell, path: string, value: string | number | boolean): void {
  let known = VARIANTS.get(cell.formats);
  if (!known) VARIANTS.set(cell.formats, (known = new Map<string, CellFormats>()));
  const key = `${path}=${String(value)}`;
  let changed = known.get(key);
  if (!changed) known.set(key, (changed = withFormat(cell.formats, path, value)));
  cell.formats = changed;
}

/** What each set of formats becomes when one is set: cells that look alike share one object. */
const VARIANTS = new WeakMap<CellFormats, Map<string, CellFormats>>();

function withFormat(formats: CellFormats, path: string, value: string | number | boolean): CellFormats {
  const others = Object.fromEntries(Object.entries(formats).filter(([other]) => other !== path));
  return value === DEFAULT_FORMATS[path] ? others : { ...others, [path]: value };
}

/** Documented: Excel.RangeValueType. */
export function valueType(value: Scalar): string {
  if (value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}
