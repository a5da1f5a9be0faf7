import { comparatorName } from '../i18n/comparatorName';
import { terminalTexts } from '../i18n/terminalTexts';
import type { ExplainedKey } from '../i18n/terminalTopics';
import { formatNumber } from '../i18n/formatNumber';
import { texts } from '../i18n/texts';
import type { Language } from '../model/policy';
import type { AlsoTarget, Comparator } from '../model/target';
import type { Explained, ExplainedMeasurement, ExplainedTarget } from './explained';

/** How a text is understood, for people: the text, then a line for each thing that was found in it. */
export function explainedLines(explained: Explained, language: Language): string[] {
  const found =
    'measurable' in explained ? targetLines(explained as ExplainedTarget, language) : valueLines(explained, language);
  return [explained.text, ...found.map((line) => `  ${line}`)];
}

function targetLines(target: ExplainedTarget, language: Language): string[] {
  const say = terminalTexts(language).explained;
  const number = (value: number) => formatNumber(value, language, 10);
  const comparator = target.comparator ?? target.impliedComparator;
  return [
    say.measurable[String(target.measurable) as 'true' | 'false' | 'relative'],
    ...named(language, {
      comparator: comparator && comparatorName(comparator, language, target.isMost),
      target: rangeText(target.target, target.targetHigh, number),
      baseline: baselineText(target, number),
      unit: target.unit,
      deadline: deadlineText(target),
      perPeriod: target.perPeriod,
      scale: target.scale && `${number(target.scale[0])}–${number(target.scale[1])}`,
      stretch: target.stretch && comparatorName(target.stretch, language),
      kpiIds: target.kpiIds.join(', '),
      alsoTargets: alsoText(target.alsoTargets, language, number),
    }),
    ...target.assumptions.map(({ message }) => message),
    ...(target.sure ? [] : [say.unsure]),
  ];
}

function valueLines(measurement: ExplainedMeasurement, language: Language): string[] {
  const { kind, cmp, value, high, values, unit, year, reason } = measurement;
  const number = (shown: number) => formatNumber(shown, language, 10);
  return named(language, {
    kind: terminalTexts(language).explained.kinds[kind],
    comparator: cmp && comparatorName(cmp, language),
    value: rangeText(value ?? null, high ?? null, number),
    values: values?.map(number).join(' / '),
    unit,
    year: year && String(year),
    // Of an empty cell the kind says it all.
    reason: reason === undefined || reason === 'empty' ? null : texts(language).reasons[reason],
  });
}

/** A line with its name for each thing that was found. */
function named(language: Language, found: { [key in ExplainedKey]?: string | 0 | null | undefined }): string[] {
  const { keys } = terminalTexts(language).explained;
  return Object.entries(found).flatMap(([key, text]) => (text ? [`${keys[key as ExplainedKey]}: ${text}`] : []));
}

function rangeText(low: number | null, high: number | null, number: (value: number) => string): string | null {
  if (low === null) return null;
  return high === null ? number(low) : `${number(low)}–${number(high)}`;
}

function deadlineText({ deadlineDate, deadlineText: written, deadlineYear }: ExplainedTarget): string | null {
  return deadlineDate ?? written ?? (deadlineYear === null ? null : String(deadlineYear));
}

function baselineText({ baseline, baselineYear }: ExplainedTarget, number: (value: number) => string): string | null {
  const year = baselineYear === null ? '' : ` (${String(baselineYear)})`;
  return baseline === null ? year.trim() || null : number(baseline) + year;
}

function alsoText(also: readonly AlsoTarget[], language: Language, number: (value: number) => string): string | null {
  const word = (comparator: Comparator | null) => (comparator === null ? '' : comparatorName(comparator, language));
  const each = also.map(({ comparator, target, unit, deadlineYear }) =>
    [word(comparator), target === null ? '' : number(target), unit, deadlineYear && `(${String(deadlineYear)})`]
      .filter(Boolean)
      .join(' '),
  );
  return each.length === 0 ? null : each.join('; ');
}
