import { formatDay } from '../../i18n/formatDate';
import { formatNumber } from '../../i18n/formatNumber';
import { formatQuantity } from '../../i18n/formatQuantity';
import type { PaneTexts } from '../../i18n/paneTopics';
import { texts } from '../../i18n/texts';
import type { IndicatorReport } from '../../model/report';

/** Decimals that a level is never written with more of. */
const DECIMALS = 4;

/**
 * How a target sentence was understood, as parts that can be read at a glance:
 * "från 60 % (2022)", "minst 70 %", "2023-12-31", "högre är bättre".
 */
export function readingParts(indicator: IndicatorReport, pane: PaneTexts): readonly string[] {
  const { target, baseline, deadline, polarity } = indicator;
  const { language } = pane;
  const quantity = (value: number): string => formatQuantity(value, target.unit, language, DECIMALS);
  const parts: string[] = [];
  if (baseline) parts.push(pane.parts.from(quantity(baseline.value), formatDay(baseline.date)));
  parts.push(levelPart(indicator, pane, quantity));
  if (target.perPeriod !== null) parts.push(pane.parts.perPeriod(target.perPeriod));
  if (target.scale) {
    const [low, high] = target.scale;
    parts.push(pane.parts.scale(formatNumber(low, language, DECIMALS), formatNumber(high, language, DECIMALS)));
  }
  if (deadline !== null) parts.push(deadline);
  if (polarity !== null) parts.push(texts(language).rules.polarity[polarity]);
  return parts;
}

function levelPart({ target }: IndicatorReport, pane: PaneTexts, quantity: (value: number) => string): string {
  const { language } = pane;
  const comparator = target.comparator ?? target.impliedComparator;
  if (target.target === null) {
    const direction = comparator === null ? '' : texts(language).comparators[comparator];
    return [direction, target.reference?.text].filter(Boolean).join(' ') || pane.parts.noLevel;
  }
  if (comparator === 'between' && target.targetHigh !== null) {
    return `${formatNumber(target.target, language, DECIMALS)}–${quantity(target.targetHigh)}`;
  }
  const level = quantity(target.target);
  if (comparator === 'increaseBy' || comparator === 'decreaseBy') return pane.parts.by[comparator](level);
  const word = comparator === null ? '' : texts(language).comparators[comparator];
  return word === '' ? level : `${word} ${level}`;
}
