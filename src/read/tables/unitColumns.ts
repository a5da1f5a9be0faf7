import { groupBy } from '../../model/groupBy';
import { isOfWhole } from '../../model/measurement';
import { noUnitWords, wholeWords } from '../../lexicon/unitColumns';
import { PER_UNIT } from '../../lexicon/headers';
import { patternOf } from '../columns/headerPattern';
import { plainHeader } from '../columns/plainHeader';
import type { RoleColumn } from '../columns/roleColumn';

const NO_UNIT = patternOf(noUnitWords.join('|'));
const WHOLE = patternOf(wholeWords.join('|'), true);

/**
 * "Utfall BUN | Utfall SN | Utfall totalt": outcomes of one period that are named after different units are those units'
 * values, as women's and men's are, and none of them is the whole's unless it says so. "Mål BUN" is that unit's target.
 */
export function withUnits(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const named = new Map<RoleColumn, string>();
  for (const same of ofOnePeriod(columns)) {
    const units = same.flatMap((column) => {
      const unit = unitOf(column);
      return unit === null ? [] : [[column, unit] as const];
    });
    const isWhole = same.some((column) => column.header.group === 'total' || nameIn(column) === '');
    const areDistinct = new Set(units.map(([, unit]) => unit)).size === units.length;
    if (areDistinct && units.length + (isWhole ? 1 : 0) > 1)
      for (const [column, unit] of units) named.set(column, unit);
  }
  const units = new Set(named.values());
  return columns.map((column) => {
    const group = named.get(column) ?? targetOf(column, units);
    return group === undefined ? column : { ...column, header: { ...column.header, group } };
  });
}

/** The unit that has outcomes beside the target. */
function targetOf(column: RoleColumn, units: ReadonlySet<string>): string | undefined {
  const unit = column.role === 'target' && units.size > 0 ? unitOf(column) : null;
  return unit !== null && units.has(unit) ? unit : undefined;
}

/** Columns of outcomes that only their names tell apart. */
function ofOnePeriod(columns: readonly RoleColumn[]): Iterable<readonly RoleColumn[]> {
  const outcomes = columns.filter(({ role, header: { group } }) => role === 'outcome' && isOfWhole(group));
  return groupBy(outcomes, ({ header: { period, unit, spread } }) =>
    [period?.start, period?.end, unit, spread].join(' '),
  ).values();
}

/** What the name of a column says besides that it holds outcomes and when: "BUN"; "total" for the whole. */
function unitOf(column: RoleColumn): string | null {
  const name = nameIn(column);
  if (column.header.group !== null || name === '' || !/\p{L}{2}/u.test(name) || /\d/.test(name)) return null;
  if (WHOLE.test(name)) return 'total';
  return NO_UNIT.test(name) ? null : asWritten(name, column.header.text);
}

/** The name in the header's own capitals and with its own signs: "Barn- och utbildningsnämnden". */
function asWritten(name: string, header: string): string {
  // What is neither letter nor digit parts the words, and so needs no place in the expression.
  const words = name.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return new RegExp(words.join('[^\\p{L}\\d]+'), 'iu').exec(header)?.[0] ?? name;
}

const YEAR_BEHIND = / ?(?:19|20)\d\d$/;

function nameIn({ header }: RoleColumn): string {
  const plain = plainHeader(header.text);
  const when = header.period ? plainHeader(header.period.label) : '';
  // "Utfall T2 BUN": the year is the sheet's.
  const written = plain.includes(when) ? when : when.replace(YEAR_BEHIND, '');
  // "Socialnämnden T2": what tells is whose they are.
  const term = header.roles[0] === 'responsible' ? '' : (header.term ?? '');
  return [term, written]
    .reduce((text, part) => (part === '' ? text : text.replace(part, ' ')), plain)
    .replace(/[,:/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PER_UNIT, '');
}
