import { hedgeIn, namesMeasure, vagueWordIn } from '../../lexicon/smartWords';
import type { Finding } from '../../model/findings';
import { measuredUnit } from '../aim';
import { finding, type Reviewed } from './context';

/** S: the text says what is measured, and the level has its unit. */
export function specific({ verdict, proposal }: Reviewed): readonly Finding[] {
  const { indicator } = verdict;
  const { target, text } = indicator;
  if (target.target === null) {
    const word = target.measurable === false ? vagueWordIn(text) : hedgeIn(text);
    if (word !== null) return [finding('specific.vague', { word }, 'warning', { ...proposal(), target: null })];
  }
  if (!isNamed(verdict)) return [finding('specific.noMeasure', {}, 'warning', { ...proposal(), subject: null })];
  const hasUnit = target.unit !== null || measuredUnit(indicator) !== null;
  if (target.target === null || hasUnit || target.scale !== null || target.reference !== null) return [];
  return [finding('specific.noUnit', { target: target.target }, 'warning', proposal())];
}

/** Something says what is counted: a noun of measure, a unit, or a known better direction. */
function isNamed({ indicator: { text, target, polarity }, level }: Reviewed['verdict']): boolean {
  const isShare = target.quantifier !== null && level !== null;
  return (
    isShare ||
    target.unit !== null ||
    target.scale !== null ||
    polarity?.source === 'measure' ||
    target.kpiIds.length > 0 ||
    namesMeasure(text)
  );
}
