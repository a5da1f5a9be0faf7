import { addressOf, isBlank, textOf, type Line } from '../sheet/grid';
import { yearOf } from '../../model/calendar';
import type { Role } from '../../model/goalTable';
import { isFigure } from './headerBands';
import type { HeaderReader } from './headerReader';
import { readHeader, type HeaderReading } from '../columns/readHeader';
import { SAMPLE_ROWS } from '../columns/profile';
import { rangeOf, type HeaderColumn, type Region } from '../columns/region';

/** What a cell can say that its row holds: levels, values, forecasts. */
const KINDS: ReadonlySet<Role> = new Set<Role>(['target', 'outcome', 'forecast', 'baseline', 'comparison']);
/** Share of the cells of a column that must say so. */
const LEAST = 0.9;
/** Longer texts are something else: the cells of all columns are looked at. */
const LONGEST_KIND = 40;

/** A row with what its cell says that it holds; a heading between them says nothing. */
interface KindRow {
  readonly line: Line;
  readonly kind: HeaderReading | null;
}

/**
 * "Indikator | Typ | Kv 1 | Kv 2" with a row "Mål" and a row "Utfall" for each indicator: lays such a stretch out with
 * one row for each indicator and a column for each kind and period. Every other stretch is returned as it is, also one
 * with figures in a row of which nothing says what they are.
 */
export function withoutKinds(region: Region, headers: HeaderReader): Region {
  const kindColumn = region.columns.findLast((column) => tellsKinds(region, column, headers));
  if (!kindColumn) return region;
  const rows = region.body.map((line): KindRow => {
    return { line, kind: kindOf(textOf(region.grid, line, kindColumn.column), headers) };
  });
  const values = region.columns.filter(
    ({ column, header }) => column > kindColumn.column && holdsValues(header, rows, column),
  );
  const names = region.columns.filter((column) => column !== kindColumn && !values.includes(column));
  const isLeft = ({ kind, line }: KindRow): boolean =>
    kind === null && values.some(({ column }) => !isBlank(line.values[column]));
  if (values.length === 0 || !names.some(({ column }) => column < kindColumn.column) || rows.some(isLeft))
    return region;
  return laidOut(region, names, values, rows);
}

/** Nearly every cell is a word for levels or values, some for the one and some for the other; the first rows tell. */
function tellsKinds({ grid, body }: Region, { column, header }: HeaderColumn, headers: HeaderReader): boolean {
  if (header.timed) return false;
  const sample = body.slice(0, SAMPLE_ROWS).map((line) => textOf(grid, line, column));
  const texts = sample.filter((text) => text !== '');
  if (texts.some((text) => text.length > LONGEST_KIND)) return false;
  const kinds = texts.flatMap((text) => kindOf(text, headers)?.roles[0] ?? []);
  return kinds.length >= texts.length * LEAST && kinds.includes('target') && kinds.includes('outcome');
}

/** "Mål", "Utfall", "Utfall 2023", "Föregående år": a header and nothing else, as what stands in its row. */
function kindOf(text: string, headers: HeaderReader): HeaderReading | null {
  const reading = headers.read(text);
  const role = reading.roles.find((each) => KINDS.has(each));
  if (role !== undefined) return reading.isBare ? { ...reading, roles: [role] } : null;
  const isOfYear = reading.roles.length === 0 && reading.period?.kind === 'year';
  return isOfYear && !/\d/.test(text) ? { ...reading, roles: ['outcome'], isBare: true } : null;
}

function holdsValues({ timed, roles }: HeaderReading, rows: readonly KindRow[], column: number): boolean {
  if (timed) return true;
  const filled = rows.filter(({ line }) => !isBlank(line.values[column]));
  const isValue = roles.length === 0 || roles.some((role) => KINDS.has(role));
  return isValue && filled.some(({ line }) => isFigure(line.values[column], line.formats?.[column]));
}

/** A column of the new table: of a name, or of one kind of values. */
interface LaidColumn {
  readonly from: HeaderColumn;
  readonly kind: HeaderReading | null;
}

function laidOut(
  region: Region,
  names: readonly HeaderColumn[],
  values: readonly HeaderColumn[],
  rows: readonly KindRow[],
): Region {
  const kinds = new Map(rows.flatMap(({ kind }) => (kind ? [[kind.text, kind] as const] : [])));
  const columns: readonly LaidColumn[] = [
    ...names.map((from) => ({ from, kind: null })),
    ...[...kinds.values()].flatMap((kind) => values.map((from) => ({ from, kind }))),
  ];
  return {
    ...region,
    columns: columns.map(({ from, kind }, at) => {
      return { column: at, header: kind ? ofKind(kind, from.header) : from.header, fromUpper: from.fromUpper };
    }),
    body: recordsOf(rows, names).map((record) => lineOf(record, columns)),
    pivoted: { columns: columns.map(({ from }) => from.column), range: rangeOf(region) },
  };
}

/** The rows of one indicator as one; each cell says where it stands. */
function lineOf(record: readonly KindRow[], columns: readonly LaidColumn[]): Line {
  const [first] = record;
  const lines = columns.map(({ from: { column }, kind }) => {
    if (kind) return record.find((row) => row.kind?.text === kind.text)?.line;
    return (record.find(({ line }) => !isBlank(line.values[column])) ?? first)?.line;
  });
  const of = <T>(part: (line: Line, column: number) => T): (T | undefined)[] =>
    columns.map(({ from: { column } }, at) => lines[at] && part(lines[at], column));
  return {
    index: first?.line.index ?? 0,
    hidden: first?.line.hidden ?? false,
    values: of((line, column) => line.values[column] ?? null).map((value) => value ?? null),
    formats: of((line, column) => line.formats?.[column]),
    cells: of(addressOf),
  };
}

/** "Mål" in the row and "Kv 1" above: "Mål Kv 1"; "Utfall 2023" and "Jan": January of that year. */
function ofKind(kind: HeaderReading, value: HeaderReading): HeaderReading {
  const { text, timed, group, unit, spread } = value;
  const period =
    kind.period && timed ? readHeader(text, yearOf(kind.period.end)).period : (value.period ?? kind.period);
  return {
    ...kind,
    text: `${kind.text} ${text}`.trim(),
    period,
    timed: timed || kind.timed,
    group,
    unit: unit ?? kind.unit,
    spread,
  };
}

/** Rows of one indicator: under each other, each of another kind, with the name in the first or in all of them. */
function recordsOf(rows: readonly KindRow[], names: readonly HeaderColumn[]): KindRow[][] {
  const records: KindRow[][] = [];
  for (const row of rows) {
    const record = records.at(-1);
    const isNext = record?.every(
      ({ line, kind }) => kind && row.kind && kind.text !== row.kind.text && isOfOne(line, row.line, names),
    );
    if (record && isNext === true) record.push(row);
    else records.push([row]);
  }
  return records;
}

function isOfOne(above: Line, below: Line, names: readonly HeaderColumn[]): boolean {
  return names.every(
    ({ column }) =>
      isBlank(below.values[column]) || isBlank(above.values[column]) || above.values[column] === below.values[column],
  );
}
