import type { Assumption } from '../../model/assumptions';
import { decide } from '../decide';
import type { Judged } from '../judgeAim';
import { statusOfJudged } from '../judgeAim';

const MONTH = 365 / 12;

/** A month is counted as 365/12 days; says so where a month of 30 or of 31 days would give another status. */
export function monthLengthMatters(judged: Judged): readonly Assumption[] {
  const { c } = judged;
  const { m, aim } = c;
  const units = [m?.source.unit, aim.unit];
  if (m === null || units[0] === units[1] || !units.includes('månader') || units.includes('år')) return [];
  const toMonths = aim.unit === 'månader';
  return [30, 31].flatMap((days): Assumption[] => {
    const value = m.value * (toMonths ? MONTH / days : days / MONTH);
    const other = { ...c, m: { ...m, value } };
    const isOther = statusOfJudged({ c: other, decision: decide(other) }) !== statusOfJudged(judged);
    return isOther ? [{ code: 'unit.monthLength', params: { days } }] : [];
  });
}
