import type { Fault, FaultCode, FaultParams } from '../model/faults';
import type { Language } from '../model/policy';
import { faults as en } from './en/faults';
import { faults as sv } from './sv/faults';
import type { FaultTexts } from './topics';

const dictionaries: Readonly<Record<Language, FaultTexts>> = { sv, en };

/** What went wrong, and what to do, in one sentence. Both languages are at hand: trouble may be that nothing can be fetched. */
export function faultText<C extends FaultCode>(fault: Pick<Fault<C>, 'code' | 'params'>, language: Language): string {
  const say: (params: FaultParams[C]) => string = dictionaries[language][fault.code];
  return say(fault.params);
}
