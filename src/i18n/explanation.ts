import type { Language } from '../model/policy';
import type { JudgingRule, Status, Verdict } from '../model/verdict';
import { colourOf, isDoubtful } from '../model/verdict';
import { differenceText } from './deviation';
import type { Figures, Frames, QuestionReason } from './explanationTexts';
import { figures } from './figures';
import { formatNumber } from './formatNumber';
import { formatQuantity } from './formatQuantity';
import { saidUnit } from './saidUnit';
import { texts } from './texts';
import { whyGreen } from './whyGreen';

/**
 * One plain sentence that says why an indicator has its status, with the figures and the decimals that it takes to
 * see it: "97 % mot väntade 98,7 %: från 96 % (2022) mot 100 % till 2023-12-31." For one that needs an answer, the question.
 */
export function explanation(verdict: Verdict, language: Language): string {
  const known = told[language].get(verdict);
  if (known !== undefined) return known;
  const sentence = tell(verdict, language);
  told[language].set(verdict, sentence);
  return sentence;
}

/** Told once for each verdict: the same sentence stands in the goal table, the overview, the trail and the report. */
const told: Readonly<Record<Language, WeakMap<Verdict, string>>> = { sv: new WeakMap(), en: new WeakMap() };

function tell(verdict: Verdict, language: Language): string {
  const said = figures(verdict, language);
  const clauses = [mainClause(verdict, said, language), ...additions(verdict, said, language)];
  const sentence = clauses.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function mainClause(verdict: Verdict, said: Figures, language: Language): string {
  const { explanations, reasons } = texts(language);
  switch (verdict.status) {
    case 'needsInput':
      return explanations.questions[verdict.doubted?.why ?? questionOf(verdict)](said);
    case 'notMeasurable':
      return explanations.notMeasurable[lackOf(verdict)](said);
    case 'awaiting':
      if (verdict.reason === 'noReference' && verdict.indicator.target.reference)
        return explanations.awaiting.reference(said);
      if (verdict.reason === 'pending') return explanations.awaiting.pending(said);
      return verdict.nextDue === null ? explanations.awaiting.first(said) : explanations.awaiting.next(said);
    case 'notMeasured':
      if (verdict.reason === 'stale') return explanations.stale(said);
      return explanations.notMeasured(reasons[verdict.reason ?? 'notMeasured']);
    default:
      return explanations.frames[frameOf(verdict)](said);
  }
}

const QUESTIONS: readonly string[] = [
  'noDirection',
  'unitMismatch',
  'percentOrPoints',
  'contradiction',
  'deadlineBeforeBaseline',
  'stockOrFlow',
  'refusedByPreset',
] satisfies readonly QuestionReason[];

/** "Öka jämfört med riket": the words say two things, and no number contradicts them. */
function comparesTwoWays({ reason, indicator: { target } }: Verdict): boolean {
  return reason === 'contradiction' && target.target === null && target.reference !== null;
}

function questionOf(verdict: Verdict): QuestionReason | 'levelOrDevelopment' {
  if (comparesTwoWays(verdict)) return 'levelOrDevelopment';
  const isQuestion = (reason: string | null): reason is QuestionReason => reason !== null && QUESTIONS.includes(reason);
  return isQuestion(verdict.reason) ? verdict.reason : 'noDirection';
}

function lackOf({ reason, indicator }: Verdict): 'noNumber' | 'quantifier' | 'noReference' | 'noBase' {
  if (reason === 'noReference') return indicator.target.reference ? 'noReference' : 'noBase';
  return indicator.target.quantifier ? 'quantifier' : 'noNumber';
}

/** The value is farther from what was expected than the tolerance allows: it was held against whole things. */
function isOfWholes({ expected, tolerance, measurement }: Verdict): boolean {
  if (expected === null || tolerance === null || measurement === null) return false;
  return Math.abs(measurement.value - expected) > tolerance + 1e-9;
}

/** Which sentence tells of a judged indicator, by the rule that gave its status. */
const FRAMES: Readonly<Record<JudgingRule, (verdict: Verdict) => keyof Frames>> = {
  pace: paceFrame,
  tolerance: (v) => {
    if (v.expected === null) return 'withoutBaseline';
    if (isBeyond(v)) return 'range';
    return isOfWholes(v) ? 'paceOfWholes' : 'paceWithinTolerance';
  },
  levelReached: () => 'levelReached',
  withoutBaseline: (v) => (v.status === 'offTrack' && v.previous ? 'worseThanBefore' : 'withoutBaseline'),
  maintain: (v) => (v.level === null ? 'direction' : 'maintain'),
  direction: () => 'direction',
  range: edgeFrame,
  exact: edgeFrame,
  accumulatingFloor: (v) => (v.status === 'met' ? 'sumReached' : 'sum'),
  accumulatingCeiling: (v) => (v.status === 'offTrack' && isOfLastYear(v) ? 'ceilingPassed' : 'sum'),
  step: () => 'step',
  reference: (v) => (v.indicator.target.target === null ? 'reference' : 'referenceShifted'),
  attainment: () => 'attainment',
  forecast: () => 'forecast',
  previous: () => 'previous',
  final: () => 'finalMissed',
  none: () => 'measured',
};

function paceFrame({ progress, status, ratio }: Verdict): keyof Frames {
  if (progress !== null && progress < 0) return 'wrongWay';
  return status === 'onTrack' && ratio !== null && ratio < 1 ? 'paceKept' : 'pace';
}

/** Short of a range or of an exact level the pace tells; past its far side the way is no way. */
function edgeFrame(verdict: Verdict): keyof Frames {
  return verdict.expected === null || isBeyond(verdict) ? 'range' : paceFrame(verdict);
}

function isBeyond({ progress }: Verdict): boolean {
  return progress !== null && progress > 1;
}

/** The sum is that of the deadline's own year. */
function isOfLastYear({ deadline, measurement }: Verdict): boolean {
  return deadline === null || measurement === null || deadline.slice(0, 4) === measurement.end.slice(0, 4);
}

/** Rules whose sentence is the same before and after the deadline. */
const SAME_WHEN_FINAL: readonly JudgingRule[] = ['direction', 'step', 'reference', 'attainment', 'previous', 'none'];

function frameOf(verdict: Verdict): keyof Frames {
  if (verdict.rule === 'accumulatingFloor' && verdict.status === 'met') return 'sumReached';
  if (!verdict.final || verdict.level === null || SAME_WHEN_FINAL.includes(verdict.rule)) {
    return FRAMES[verdict.rule](verdict);
  }
  if (verdict.status === 'met') return 'finalMet';
  const { progress, baseline } = verdict;
  const isNoWay = progress === null || isBeyond(verdict) || baseline === null;
  if (isNoWay) return verdict.comparator === 'between' ? 'finalOutside' : 'finalMissed';
  return progress < 0 ? 'finalWrongWay' : 'finalOnTheWay';
}

/** Statuses that come of a missing measurement, where the last known one is of use. */
const LACKS_A_VALUE: readonly Status[] = ['awaiting', 'notMeasured'];

function additions(verdict: Verdict, said: Figures, language: Language): string[] {
  const say = texts(language).explanations.additions;
  const clauses: string[] = [];
  const unjudged = colourOf[verdict.status] === null;
  if (LACKS_A_VALUE.includes(verdict.status) && verdict.measurement) {
    const last = verdict.lastStatus;
    clauses.push(say.lastKnown(said, last === null ? null : texts(language).statuses[last]));
  }
  if (verdict.statedForecast && !verdict.final && !unjudged && verdict.rule !== 'forecast') {
    clauses.push(say.statedForecast(said.forecast, verdict.statedForecast.meets));
  }
  const green = whyGreen(verdict, frameOf(verdict));
  if (green !== null) clauses.push(say[green](said));
  if (isDoubtful(verdict)) clauses.push(say.unsure);
  clauses.push(...decidingPart(verdict, language));
  if (verdict.hiddenByTotal) clauses.push(say.hiddenByTotal(redParts(verdict, language)));
  if (verdict.gap !== null && verdict.gap > 0) clauses.push(say.gap(gapText(verdict, verdict.gap, language)));
  if (verdict.margin !== null && !unjudged) clauses.push(say.margin(formatNumber(verdict.margin, language, 2)));
  const { scale, target } = verdict.indicator.target;
  if (scale && target !== null && (target < scale[0] || target > scale[1])) {
    clauses.push(say.outsideScale(formatNumber(scale[0], language, 2), formatNumber(scale[1], language, 2)));
  }
  const own = verdict.indicator.ownAssessment;
  if (own && (verdict.ownDiffers || unjudged)) clauses.push(say.own(own.text, own.motivation ?? null));
  if (verdict.stretch && !unjudged) clauses.push(say.wish[verdict.stretch]);
  return clauses;
}

/** Statuses of which no group is the reason. */
const OF_NO_GROUP: readonly Status[] = ['awaiting', 'notMeasurable'];

/** The group that decides, where there are others to lie better; of a lone value only whose it is. */
function decidingPart({ decidedBy, parts, status }: Verdict, language: Language): string[] {
  const say = texts(language).explanations.additions;
  const [measured, ...others] = parts.filter(({ value }) => value !== null);
  if (decidedBy === null || measured === undefined) return [];
  if (others.length === 0) return [say.onlyPart(groupName(measured.group, language))];
  return OF_NO_GROUP.includes(status) ? [] : [say.worstPart(groupName(decidedBy, language))];
}

function gapText(verdict: Verdict, gap: number, language: Language): string {
  return differenceText(formatNumber(gap, language, 2), saidUnit(verdict), language);
}

function redParts(verdict: Verdict, language: Language): string {
  const unit = saidUnit(verdict);
  return verdict.parts
    .filter((part) => colourOf[part.status] === 'red')
    .map(({ group, value }) =>
      value === null
        ? groupName(group, language)
        : `${groupName(group, language)} (${formatQuantity(value, unit, language, 2)})`,
    )
    .join(', ');
}

/** "kvinnor" for "women"; the name of any other subgroup as the header has it. */
function groupName(group: string, language: Language): string {
  const names: Readonly<Record<string, string>> = texts(language).groups;
  return names[group] ?? group;
}
