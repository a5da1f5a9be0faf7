import { OWN_MEANS } from '../../lexicon/headers';
import { yearOf } from '../../model/calendar';
import { wholeYear } from '../../model/period';
import { because, isByUser, type RoleColumn } from '../columns/roleColumn';

const MEAN = new RegExp(`^(?:${OWN_MEANS})\\.?$`, 'iu');
/** So many parts of a year beside each other have a mean of their own. */
const FEWEST = 3;

/**
 * "jan | feb | … | dec | Snitt": right behind the parts of a year the mean is their own and no other's, and says more of the
 * year so far than its last part alone.
 */
export function withOwnMeans(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  return columns.map((column, at) => {
    const { header } = column;
    const year = yearOfPart(columns[at - 1]);
    if (isByUser(column) || year === null || !MEAN.test(header.text.trim()) || partsBefore(columns, at) < FEWEST)
      return column;
    const period = header.period ?? wholeYear(year);
    return { ...column, ...because('outcome', 'sameAsLeft'), header: { ...header, period, spread: 'accumulated' } };
  });
}

/** How many columns of parts of one year stand right before. */
function partsBefore(columns: readonly RoleColumn[], at: number): number {
  const year = yearOfPart(columns[at - 1]);
  let first = at;
  while (first > 0 && year !== null && yearOfPart(columns[first - 1]) === year) first--;
  return at - first;
}

function yearOfPart(column: RoleColumn | undefined): number | null {
  const period = column?.role === 'outcome' ? column.header.period : null;
  return period && period.kind !== 'year' ? yearOf(period.end) : null;
}
