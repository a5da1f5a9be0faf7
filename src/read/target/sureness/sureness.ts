import type { TargetReading } from '../../../model/target';
import type { Candidate } from '../candidates/candidates';
import { doubts } from './doubts';
import type { Findings } from '../textFindings';
import { isRival, isSubordinate } from './rivals';

/** Weight from which nobody need ask. */
const SURE_WEIGHT = 3;
/** Lead that the target must have over the next amount. */
const CLEAR_LEAD = 2;
/** Weight from which another amount is a target of its own. */
const OWN_TARGET = 5;

/** Whether a careful reader would take the reading without asking. */
export function isSure(findings: Findings, main: Candidate, reading: TargetReading): boolean {
  const isSeries = findings.parts.length > 1 && main.amount.sign === null;
  if (findings.sentence.cut || (main.weight < SURE_WEIGHT && !isSeries)) return false;
  if (!isSeries && !isClear(findings, main)) return false;
  return !doubts.some((doubt) => doubt(findings, main, reading));
}

/** No other amount comes near the target. */
function isClear({ sentence, candidates, baseline }: Findings, main: Candidate): boolean {
  const others = candidates.filter(
    (other) =>
      other !== main && other !== baseline && other.role !== 'baseline' && !isSubordinate(sentence, main, other),
  );
  const next = Math.max(-Infinity, ...others.map((other) => other.weight));
  if (main.weight - next < CLEAR_LEAD || next >= OWN_TARGET) return false;
  return !others.some((other) => isRival(sentence, main, other));
}
