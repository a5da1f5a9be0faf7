import type { Amount } from '../amounts/amounts';
import type { Sentence } from './sentence';

/** Words before the share that a sentence begins with: "mer än 90 % av …". */
const MOST_BEFORE = 2;

/** "[80 %] av personalen ska …": the amount that a sentence begins with, before its "ska", is what is to do something. */
export function isSubject({ modals, modalsBefore }: Sentence, { start }: Amount): boolean {
  return start <= MOST_BEFORE && modalsBefore[start] === 0 && modals[start] !== 0;
}
