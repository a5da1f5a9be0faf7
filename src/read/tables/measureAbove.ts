import type { Role } from '../../model/goalTable';
import type { HeaderReading } from '../columns/readHeader';
import { rangeOf, type HeaderColumn, type Region } from '../columns/region';
import { labelRank } from '../rows/goalHeadings';
import { isMeasureWithUnit } from '../rows/rowKind';
import { addressOf, filledColumns, isBlank, textOf, type Line } from '../sheet/grid';
import { isFigure } from './headerBands';
import type { HeaderReader } from './headerReader';

/** Roles of columns that name what is measured, or what it is for. */
const NAMES: ReadonlySet<Role> = new Set<Role>(['indicator', 'activity', 'goal', 'method', 'description']);
/** "Enhet", "Förvaltning", "Skola": whose the values are. */
const UNITS: ReadonlySet<Role> = new Set<Role>(['responsible', 'area']);

/**
 * "Sjukfrånvaro, %" over "Förvaltning | Mål | Utfall" or "Månad | Utfall | Mål": rows of units or of periods with values
 * and a target are those of the measure that the title above, the header of the values or the sheet's name says. Every
 * other stretch is returned as it is.
 */
export function withMeasureAbove(region: Region, headers: HeaderReader): Region {
  const [first, ...others] = region.columns;
  if (!first || !hasLevels(region, others) || others.some((each) => namesMore(region, each))) return region;
  const isOfPeriods = first.header.roles[0] === 'period';
  if (!isOfPeriods && !first.header.roles.some((role) => UNITS.has(role))) return region;
  const measure = measureOf(region, others);
  if (measure === null) return region;
  const isAbove = (line: Line): boolean => textOfLone(region, line) === measure;
  const untitled = { ...region, headings: region.headings.filter((line) => !isAbove(line)) };
  if (isOfPeriods) return withColumn(untitled, headers.read('Indikator'), measure);
  const units: HeaderReading = { ...first.header, roles: ['indicator', ...first.header.roles] };
  return { ...untitled, columns: [{ ...first, header: units }, ...others], measure };
}

/** A column with figures says that it holds targets, and is no "Budget". */
function hasLevels(region: Region, columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ column, header: { roles } }) => {
    const isOfTargets = roles.includes('target') && !roles.includes('other');
    return isOfTargets && region.body.some((line) => /\d/.test(textOf(region.grid, line, column)));
  });
}

/** A column of texts that says what is measured; "Mål" over figures is none. */
function namesMore({ grid, body }: Region, { column, header: { roles } }: HeaderColumn): boolean {
  const isNamed = NAMES.has(roles[0] ?? 'other');
  return isNamed && !body.every((line) => isBlank(line.values[column]) || /\d/.test(textOf(grid, line, column)));
}

/** The title right above, else the header of the values, else the name of the sheet. */
function measureOf(region: Region, others: readonly HeaderColumn[]): string | null {
  const { grid, headings, body } = region;
  const title = headings.flatMap((line) => textOfLone(region, line) ?? []).at(-1);
  const values = others.filter(
    ({ column, header: { roles, timed } }) =>
      roles.length === 0 && !timed && body.some((line) => isFigure(line.values[column], line.formats?.[column])),
  );
  const named = values.length === 1 ? values[0]?.header.text : undefined;
  return [title, named, grid.sheet.name].find((text) => text !== undefined && isMeasure(text)) ?? null;
}

function isMeasure(text: string): boolean {
  return labelRank(text) === null && isMeasureWithUnit(text);
}

function textOfLone({ grid }: Region, line: Line): string | null {
  const [column, ...more] = filledColumns(line);
  return column === undefined || more.length > 0 ? null : textOf(grid, line, column);
}

/** The stretch with the measure in a column of its own, before the others; it stands in the first cell of each row. */
function withColumn(region: Region, header: HeaderReading, measure: string): Region {
  const from = region.columns.map(({ column }) => column);
  const sheetColumns = [from[0] ?? 0, ...from];
  const body = region.body.map((line): Line => {
    const isEmpty = from.every((column) => isBlank(line.values[column]));
    return {
      ...line,
      values: [isEmpty ? null : measure, ...from.map((column) => line.values[column] ?? null)],
      formats: [undefined, ...from.map((column) => line.formats?.[column])],
      cells: sheetColumns.map((column) => addressOf(line, column)),
    };
  });
  const columns = [{ column: 0, header, fromUpper: false }, ...region.columns].map((each, column) => {
    return { ...each, column };
  });
  return { ...region, columns, body, pivoted: { columns: sheetColumns, range: rangeOf(region) } };
}
