import { countStatuses, distinctGoals, distinctVerdicts, lowestGoals } from '../model/distinct';
import type { Language } from '../model/policy';
import type { Judgement, Status } from '../model/verdict';
import { colourOf, STATUSES } from '../model/verdict';
import { texts } from './texts';

/** "7 av 31 indikatorer uppnådda, 12 bedöms uppnås, 3 inte mätta; 4 av 7 mål kan bedömas." */
export function summary(judgement: Judgement, language: Language): string {
  const say = texts(language).summary;
  const verdicts = distinctVerdicts(judgement);
  if (verdicts.length === 0) return `${say.nothing}.`;
  const indicators = countsInWords(countStatuses(verdicts), language);
  const goals = lowestGoals(distinctGoals(judgement));
  const assessable = goals.filter(({ status }) => status !== null && colourOf[status] !== null).length;
  // Where only the distribution is shown, goals have no status to count.
  return goals.every(({ status }) => status === null)
    ? `${indicators}.`
    : `${indicators}; ${say.goals(assessable, goals.length)}.`;
}

/** "7 av 31 indikatorer uppnådda, 12 bedöms uppnås, 3 inte mätta": a distribution read aloud. */
export function countsInWords(counts: Readonly<Partial<Record<Status, number>>>, language: Language): string {
  const say = texts(language).summary;
  const all = STATUSES.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  const others = STATUSES.flatMap((status) => {
    const count = counts[status] ?? 0;
    return status === 'met' || count === 0 ? [] : [say.others[status](count)];
  });
  return [say.met(counts.met ?? 0, all), ...others].join(', ');
}
