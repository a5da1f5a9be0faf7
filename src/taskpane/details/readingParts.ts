import { formatDay } from '../../i18n/formatDate';
import { formatNumber } from '../../i18n/formatNumber';
import { formatQuantity } from '../../i18n/formatQuantity';
import type { PaneTexts } from '../../i18n/paneTopics';
import { texts } from '../../i18n/texts';
import type { IndicatorReport } from '../../model/report';
import type { Correctable } from '../../ownsheets/lists';

/** Decimals that a level is never written with more of. */
const DECIMALS = 4;

/** One thing that was understood of a sentence, with the fields that correct it. */
export interface ReadingPart {
  readonly key: string;
  readonly text: string;
  /** Nothing was found for it. */
  readonly missing: boolean;
  /** What can be corrected of it; nothing for what follows from the rest. */
  readonly fields: readonly Correctable[];
}

/**
 * How a target sentence was understood, as parts that can be read at a glance:
 * "indikator", "från 60 % (2022)", "minst 70 %", "2023-12-31", "högre är bättre".
 */
export function readingParts(indicator: IndicatorReport, pane: PaneTexts): readonly ReadingPart[] {
  const { target, baseline, deadline, polarity, rhythm, kind } = indicator;
  const { language, correct, parts } = pane;
  const { rules, rhythms } = texts(language);
  const quantity = (value: number): string => formatQuantity(value, target.unit, language, DECIMALS);
  const part = (key: string, text: string, fields: readonly Correctable[] = []): ReadingPart => {
    return { key, text, missing: false, fields };
  };
  const orMissing = (key: keyof typeof correct.missing, text: string | null, fields: readonly Correctable[]) => {
    return { key, text: text ?? correct.missing[key], missing: text === null, fields };
  };
  const from = baseline && parts.from(quantity(baseline.value), formatDay(baseline.date));
  return [
    part('indicator', correct.indicator, ['role']),
    orMissing('baseline', from, ['baseline', 'baselineDate']),
    part('level', levelPart(indicator, pane, quantity), ['comparator', 'target', 'unit']),
    ...(target.perPeriod === null ? [] : [part('perPeriod', parts.perPeriod(target.perPeriod))]),
    ...(target.scale === null ? [] : [part('scale', scalePart(target.scale, pane))]),
    orMissing('deadline', deadline, ['deadline']),
    orMissing('polarity', polarity && rules.polarity[polarity], ['polarity']),
    orMissing('rhythm', rhythm && rhythms[rhythm], ['rhythm']),
    part('kind', rules.kind[kind], ['kind']),
    ...limitsPart(indicator, pane),
  ];
}

/** From which pace the colour changes; nothing where no pace decides it. */
function limitsPart({ ratio, corrected }: IndicatorReport, { correct }: PaneTexts): readonly ReadingPart[] {
  const fields = ['greenLimit', 'yellowLimit'] as const;
  const own = fields.some((field) => corrected.includes(field));
  if (ratio === null && !own) return [];
  return [{ key: 'limits', text: own ? correct.ownLimits : correct.commonLimits, missing: false, fields }];
}

function scalePart([low, high]: readonly [number, number], { parts, language }: PaneTexts): string {
  return parts.scale(formatNumber(low, language, DECIMALS), formatNumber(high, language, DECIMALS));
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
  if (comparator === 'increaseBy' || comparator === 'decreaseBy')
    return pane.parts.by[comparator](target.isMost ? `${texts(language).comparators.atMost} ${level}` : level);
  const word = comparator === null ? '' : texts(language).comparators[comparator];
  return word === '' ? level : `${word} ${level}`;
}
