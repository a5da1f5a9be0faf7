import type { TargetReading } from '../../model/target';
import type { Candidate } from './candidates';
import type { Findings } from './findings';

/** Weight from which nobody need ask. */
const SURE_WEIGHT = 3;
/** Lead that the target must have over the next amount. */
const CLEAR_LEAD = 2;

/** Whether a careful reader would take the reading without asking. */
export function isSure(findings: Findings, main: Candidate, reading: TargetReading): boolean {
  const { sentence, candidates, directions, parts } = findings;
  const isSeries = parts.length > 1 && main.amount.sign === null;
  if (sentence.cut || (main.weight < SURE_WEIGHT && !isSeries) || main.amount.alternative !== null) return false;
  const next = Math.max(
    -Infinity,
    ...candidates.filter((other) => other !== main && other.role !== 'baseline').map((other) => other.weight),
  );
  if (!isSeries && main.weight - next < CLEAR_LEAD) return false;
  if (directions.other !== null) return false;
  if (contradicts(reading)) return false;
  return !isPercentOfShare(findings, reading);
}

/** "Öka från 70 till 60". */
function contradicts({ verb, baseline, target, comparator }: TargetReading): boolean {
  if (baseline === null || target === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return false;
  return (verb === 'increase' && target < baseline) || (verb === 'decrease' && target > baseline);
}

/** "Andelen ska öka med 10 %": per cent or percentage points? */
function isPercentOfShare({ measureUnit }: Findings, { comparator, unit }: TargetReading): boolean {
  return (comparator === 'increaseBy' || comparator === 'decreaseBy') && unit === '%' && measureUnit === '%';
}
