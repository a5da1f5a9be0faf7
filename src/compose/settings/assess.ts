import { distinctKeys } from '../../model/identity';
import type { Plan } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Snapshot } from '../../model/snapshot';
import type { Assessed } from '../../model/status';
import { texts } from '../../i18n/texts';
import type { AssessmentColumn } from '../../ownsheets/lists';
import { storedLanguage } from '../../ownsheets/marks';
import { typeInRow } from './typeInRow';

/** What an assessment is of: an indicator by its id, a goal by its text and what its row is known by. */
export type AssessedThing = { readonly indicator: string } | { readonly goal: string; readonly row: string };

/** The user's own assessment as she fills it in; what it does not name stays, null takes it away. */
export interface AssessmentWish {
  readonly of: AssessedThing;
  readonly status?: Assessed | null;
  readonly motivation?: string | null;
  readonly assessor?: string | null;
  /** The day it holds for, as she writes it. */
  readonly assessedOn?: string | null;
}

/**
 * What is to be written so that an indicator or a goal carries an assessment of the user's own, in the words of the
 * workbook.
 *
 * @param language of a workbook that has none of its own yet
 * @throws Fault `correction.noPlace` when it has no row, or the assessment no column
 */
export function assess(snapshot: Snapshot, { of, status, ...rest }: AssessmentWish, language: Language): Plan {
  const words = texts(storedLanguage(snapshot) ?? language).statuses;
  const own = typeof status === 'string' ? words[status] : status;
  const typed: Readonly<Partial<Record<AssessmentColumn, string | null>>> = {
    ...(own !== undefined && { own }),
    ...rest,
  };
  return 'goal' in of
    ? typeInRow(snapshot, 'goals', (keys) => distinctKeys(keys).indexOf(of.row), typed)
    : typeInRow(snapshot, 'trail', (keys) => keys.indexOf(of.indicator), typed);
}
