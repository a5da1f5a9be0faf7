import type { IsoDate } from '../../model/calendar';
import type { Activity } from '../../model/goalTable';
import type { ActivityVerdict, GoalVerdict } from '../../model/verdict';

/** Late: said to be delayed, or due before the as-of date and neither done nor cancelled. */
export function judgeActivity(activity: Activity, asOf: IsoDate): ActivityVerdict {
  const { status, dueDate } = activity;
  if (status === 'done' || status === 'cancelled') return { activity, late: false };
  return { activity, late: status === 'delayed' || (dueDate !== null && dueDate < asOf) };
}

/** How the activities of a goal stand, beside its indicators. */
export function countActivities(activities: readonly ActivityVerdict[]): GoalVerdict['activities'] {
  return {
    total: activities.length,
    done: activities.filter(({ activity }) => activity.status === 'done').length,
    late: activities.filter(({ late }) => late).length,
  };
}
