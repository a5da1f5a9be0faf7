import { isoDate, lastDayOfMonth, type IsoDate } from '../model/calendar';
import type { Activity } from '../model/goalTable';
import type { ActivityVerdict, GoalVerdict } from '../model/verdict';

/** Late: said to be delayed, or due before the as-of date and neither done nor cancelled. */
export function judgeActivity(activity: Activity, asOf: IsoDate): ActivityVerdict {
  const { status } = activity;
  if (status === 'done' || status === 'cancelled') return { activity, late: false };
  const due = dayOf(activity.due);
  return { activity, late: status === 'delayed' || (due !== null && due < asOf) };
}

/** "2023-06-30", or the last day of "2023-06" and "2023"; null when it is no date. */
function dayOf(due: string | null): IsoDate | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(due ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 12), match[3]];
  return day === undefined ? lastDayOfMonth(year, month) : isoDate(year, month, Number(day));
}

/** How the activities of a goal stand, beside its indicators. */
export function countActivities(activities: readonly ActivityVerdict[]): GoalVerdict['activities'] {
  return {
    total: activities.length,
    done: activities.filter(({ activity }) => activity.status === 'done').length,
    late: activities.filter(({ late }) => late).length,
  };
}
