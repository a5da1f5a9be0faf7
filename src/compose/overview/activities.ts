import type { CellFormat } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Judgement } from '../../model/verdict';
import type { ActivityStatus } from '../../i18n/sheetTexts';
import { texts } from '../../i18n/texts';
import { ACTIVITY_COLUMNS } from '../../ownsheets/lists';
import { COUNT, PLAIN } from '../sheets/formats';
import type { ListContent } from '../lists/ownList';

const STATES: readonly ActivityStatus[] = ['done', 'ongoing', 'delayed', 'notStarted', 'cancelled', 'unknown'];

/** How the activities stand and how many of them are late; null where the plan has none. */
export function activityContent(judgement: Judgement, language: Language): ListContent | null {
  const { activities: headers, activityStatuses } = texts(language).sheets.overview;
  const all = judgement.tables.flatMap(({ activities }) => activities);
  if (all.length === 0) return null;
  return {
    headers: ACTIVITY_COLUMNS.map((column) => headers[column]),
    rows: STATES.map((state) => {
      const those = all.filter(({ activity }) => (activity.status ?? 'unknown') === state);
      return [activityStatuses[state], those.length, those.filter(({ late }) => late).length];
    }),
    gone: null,
    formats: FORMATS,
    users: new Set(),
  };
}

const FORMATS: Readonly<Record<string, CellFormat>> = { status: PLAIN, count: COUNT, late: COUNT };
