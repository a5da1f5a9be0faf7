import { approximateWordIn } from '../../lexicon/wordingFaults';
import type { Finding, Proposal } from '../../model/findings';
import { measuredUnit } from '../aims/aim';
import { hasStrangeBaseline } from '../aims/baselineUnit';
import { finding, type Reviewed } from './context';

/** M: a number, how it is held against a measurement, and how it is measured. */
export function measurable(reviewed: Reviewed): readonly Finding[] {
  return [...level(reviewed), ...asked(reviewed), ...method(reviewed)];
}

/** There is a level, or something that gives one. */
function level({ verdict, proposal }: Reviewed): readonly Finding[] {
  const { target } = verdict.indicator;
  const open = (): Proposal => ({ ...proposal(), target: null });
  if (target.quantifier !== null && target.target === null) {
    const all = target.quantifier === 'all' ? 100 : 0;
    return [
      finding('measurable.quantifier', { level: all }, verdict.level === null ? 'error' : 'warning', {
        ...proposal(),
        unit: '%',
        asksUnit: false,
      }),
    ];
  }
  if (target.measurable === false) return [finding('measurable.noLevel', {}, 'error', open())];
  if (target.reference !== null && target.target === null) {
    const isMissing = verdict.reason === 'noReference' && verdict.status === 'notMeasurable';
    return isMissing ? [finding('measurable.noReference', { text: target.reference.text }, 'error', open())] : [];
  }
  if (target.target === null) return [finding('measurable.directionOnly', {}, 'warning', open())];
  const isChange = target.comparator === 'increaseBy' || target.comparator === 'decreaseBy';
  const isBaseless = isChange && target.perPeriod === null && verdict.baseline === null;
  return isBaseless ? [finding('measurable.noBaseline', {}, 'warning', open())] : [];
}

/** What Målkoll has to ask before it can judge. */
function asked({ verdict, proposal }: Reviewed): readonly Finding[] {
  const { indicator, comparator, polarity, reason } = verdict;
  const { target } = indicator;
  if (target.target === null) return [];
  if (reason === 'percentOrPoints') {
    return [
      finding('measurable.percentOrPoints', { amount: target.target }, 'warning', { ...proposal(), target: null }),
    ];
  }
  if (hasStrangeBaseline(indicator) && target.baselineUnit && target.unit !== null) {
    const params = { baseline: target.baselineUnit, target: target.unit };
    return [finding('measurable.mixedUnits', params, 'error', { ...proposal(), baseline: null })];
  }
  if (reason === 'stockOrFlow') return [finding('measurable.stockOrFlow', {}, 'warning')];
  const measured = measuredUnit(indicator);
  if (reason === 'unitMismatch' && target.unit !== null && measured !== null && measured !== target.unit) {
    return [
      finding('measurable.unitMismatch', { target: target.unit, measured }, 'warning', {
        ...proposal(),
        unit: measured,
        target: null,
      }),
    ];
  }
  const about = approximateWordIn(target.text);
  if (about !== null) return [finding('measurable.approximate', { word: about }, 'warning', proposal())];
  const isOpen = (comparator === null || comparator === 'equal') && polarity === null && !target.exact;
  return isOpen
    ? [finding('measurable.noDirection', { target: target.target }, 'warning', { ...proposal(), comparator: null })]
    : [];
}

/** The table has a column for how it is measured, and it says nothing here, or not how often as it does of others. */
function method({ verdict: { indicator }, table }: Reviewed): readonly Finding[] {
  if (!table.roles.has('method')) return [];
  if (indicator.notes.method === null) return [finding('measurable.noMethod', {}, 'hint')];
  const { rhythm, target } = indicator;
  const isOpen = target.measurable !== false && rhythm === null && target.kpiIds.length === 0 && table.tellsRhythm;
  return isOpen ? [finding('measurable.noFrequency', {}, 'hint')] : [];
}
