import type { Comparator, TargetReading } from './target';

/** Signs of comparators, the same in every language. */
export const SIGNS: Readonly<Record<Comparator, string>> = {
  atLeast: '≥',
  atMost: '≤',
  greaterThan: '>',
  lessThan: '<',
  equal: '=',
  between: '',
  increase: '↑',
  decrease: '↓',
  maintain: '→',
  increaseBy: '+',
  decreaseBy: '−',
};

/**
 * A target in a form that is the same for the same target however it is worded, and in every language:
 * "≥ 70 % 2023-12-31". The history keeps it, so that a moved target is seen.
 */
export function targetForm(target: TargetReading): string {
  const comparator = target.comparator ?? target.impliedComparator;
  const high = target.targetHigh === null ? '' : `–${target.targetHigh}`;
  const deadline = target.deadlineDate ?? (target.deadlineYear === null ? null : String(target.deadlineYear));
  const parts = [
    target.isMost ? SIGNS.atMost : null,
    comparator === null ? null : SIGNS[comparator],
    target.target === null ? null : `${target.target}${high}`,
    target.unit,
    target.reference?.text ?? null,
    target.perPeriod === null ? null : `/${target.perPeriod}`,
    deadline,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
