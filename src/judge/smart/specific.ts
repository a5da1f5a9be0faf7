import { namesMeasure, vagueWordIn } from '../../lexicon/smartWords';
import type { Finding } from '../../model/findings';
import { measuredUnit } from '../aim';
import { finding, type Reviewed } from './context';

/** S: the text says what is measured, and the level has its unit. */
export function specific({ verdict: { indicator }, proposal }: Reviewed): readonly Finding[] {
  const { target, text } = indicator;
  if (target.target === null && target.measurable === false) {
    const word = vagueWordIn(text);
    if (word !== null) return [finding('specific.vague', { word }, 'warning', { ...proposal, target: null })];
  }
  if (!isNamed(indicator)) return [finding('specific.noMeasure', {}, 'warning', { ...proposal, subject: null })];
  const hasUnit = target.unit !== null || measuredUnit(indicator) !== null;
  if (target.target === null || hasUnit || target.reference !== null) return [];
  return [finding('specific.noUnit', { target: target.target }, 'warning', proposal)];
}

/** Something says what is counted: a noun of measure, a unit, or a known better direction. */
function isNamed({ text, target, polarity }: Reviewed['verdict']['indicator']): boolean {
  return target.unit !== null || polarity?.source === 'measure' || target.kpiIds.length > 0 || namesMeasure(text);
}
