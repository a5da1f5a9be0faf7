import { distinctVerdicts } from '../../model/distinct';
import type { Indicator } from '../../model/goalTable';
import type { CellFormat, NewValue } from '../../model/plan';
import type { Labels, Language, Policy } from '../../model/policy';
import type { Judgement, Verdict } from '../../model/verdict';
import { comparatorName } from '../../i18n/comparatorName';
import { explanation } from '../../i18n/explanation';
import { formatShare, unitName } from '../../i18n/formatQuantity';
import { assumptionText } from '../../i18n/messages';
import { STATUS_MARKS } from '../../model/statusMarks';
import { statusLabel } from '../../i18n/statusLabel';
import type { TrailHeader } from '../../i18n/sheetTexts';
import { texts } from '../../i18n/texts';
import type { Texts } from '../../i18n/topics';
import type { AssessmentColumn, TrailColumn } from '../../ownsheets/lists';
import { ASSESSMENT_COLUMNS, CORRECTABLE, correctionColumn, TRAIL_COLUMNS } from '../../ownsheets/lists';
import { cellText, written } from '../sheets/cells';
import {
  ASSESSMENT_FORMATS,
  CORRECTION,
  CORRECTION_TEXT,
  FINE_SHARE,
  PLAIN,
  ROUNDED,
  SHARE,
  TEXT,
} from '../sheets/formats';
import type { ListContent } from '../lists/ownList';
import { placeText } from '../sheets/placeText';

/** The trail: how each indicator was understood and judged, a row for each, so that anyone can count it again. */
export function trailContent(judgement: Judgement, policy: Policy, language: Language): ListContent {
  const common = { labels: judgement.labels, limits: limitsIn(policy), language, say: texts(language) };
  return {
    headers: TRAIL_COLUMNS.map((column) => headerOf(column, language)),
    rows: [
      ...distinctVerdicts(judgement).map((verdict) => trailRow(verdict, common)),
      ...asides(judgement).map((indicator) => inOrder(asideRow(indicator, language))),
    ],
    gone: inOrder(goneRow(language)),
    formats: FORMATS,
    users: new Set<string>([...CORRECTABLE.map(correctionColumn), ...ASSESSMENT_COLUMNS]),
  };
}

/** The rule in force with its limits, and the date: what the rows have in common. */
export function ruleText(judgement: Judgement, policy: Policy, language: Language): string {
  const { rules, sheets } = texts(language);
  const { limits, partlyMet, rule } = sheets.trail;
  const share = (value: number): string => formatShare(value, language);
  const pace = limits.pace(share(policy.pace.onTrack), share(policy.pace.atRisk));
  const half = partlyMet(share(policy.partlyMet));
  const said = {
    pace: `${pace} ${half}`,
    forecast: `${limits.forecast} ${half} ${pace}`,
    attainment: limits.attainment(share(policy.attainment.green), share(policy.attainment.yellow)),
    direction: '',
  }[judgement.preset];
  return rule(judgement.asOf, rules.preset[judgement.preset], said).trim();
}

type Row = Readonly<Partial<Record<TrailColumn, NewValue>>>;

/** What the rows of a trail have in common. */
interface Common {
  readonly labels: Labels;
  readonly limits: Limits;
  readonly language: Language;
  readonly say: Texts;
}

/**
 * What stands in each column of an indicator's row; what it does not name is the user's. A function for each column
 * instead of an object for each row: there are fifty columns, and may be a hundred thousand rows.
 */
const CELLS: Readonly<Partial<Record<TrailColumn, (verdict: Verdict, common: Common) => NewValue>>> = {
  place: ({ indicator }) => placeText(indicator),
  strategicGoal: ({ indicator }) => cellText(indicator.strategicGoal),
  goal: ({ indicator }) => cellText(indicator.goal),
  area: ({ indicator }) => cellText(indicator.area),
  text: ({ indicator }) => cellText(indicator.text),
  status: ({ status }, { language, labels }) => statusLabel(status, language, labels),
  explanation: (verdict, { language }) => cellText(explanation(verdict, language)),
  role: (_, { say }) => say.sheets.trail.roles.indicator,
  greenLimit: ({ indicator }, { limits }) => written(indicator.limits?.green ?? limits.green),
  yellowLimit: ({ indicator }, { limits }) => written(indicator.limits?.yellow ?? limits.yellow),
  // How the target was understood, in the words that a correction is written in.
  comparator: ({ comparator, indicator: { target } }, { language }) => {
    const written = target.isMost ? target.comparator : comparator;
    return written === null ? null : comparatorName(written, language, target.isMost);
  },
  target: ({ indicator: { target } }) =>
    target.target === null || target.targetHigh === null
      ? written(target.target)
      : `${target.target}–${target.targetHigh}`,
  unit: ({ indicator: { target } }, { language }) => (target.unit === null ? null : unitName(target.unit, language)),
  polarity: ({ polarity }, { say }) => (polarity === null ? null : say.rules.polarity[polarity]),
  kind: ({ kind }, { say }) => say.rules.kind[kind],
  rhythm: ({ rhythm }, { say }) => (rhythm === null ? null : say.rhythms[rhythm]),
  baseline: ({ baseline, indicator }) => written(baseline?.value ?? indicator.target.baseline),
  baselineDate: ({ baseline }) => baseline?.date ?? null,
  deadline: ({ deadline }) => deadline,
  level: ({ level }) => written(level),
  measurement: ({ measurement }) => written(measurement?.value ?? null),
  period: ({ measurement }) => cellText(measurement?.period?.label ?? null),
  measuredTo: ({ measurement }) => measurement?.end ?? null,
  elapsed: ({ elapsed }) => written(elapsed),
  expected: ({ expected }) => written(expected),
  progress: ({ progress }) => written(progress),
  ratio: ({ ratio }) => written(ratio),
  tolerance: ({ tolerance }) => written(tolerance),
  previous: ({ previous }) => written(previous?.value ?? null),
  statedForecast: ({ statedForecast }) => written(statedForecast?.value ?? null),
  // Why the status is what it is.
  rule: ({ rule }, { say }) => (rule === 'none' ? null : say.rules.judging[rule]),
  final: ({ final }, { say }) => (final ? say.sheets.trail.yes : say.sheets.trail.no),
  reason: ({ reason }, { say }) => (reason === null ? null : say.reasons[reason]),
  assumptions: ({ assumptions }, { language }) =>
    cellText(assumptions.map((assumption) => assumptionText(assumption, language)).join(' ')),
  sources: (verdict) => cellText(sources(verdict)),
  key: ({ indicator }) => indicator.id,
};
const IN_ORDER = TRAIL_COLUMNS.map((column) => CELLS[column]);

function trailRow(verdict: Verdict, common: Common): readonly NewValue[] {
  return IN_ORDER.map((cell) => cell?.(verdict, common));
}

/** The cells that the judgement was made from. */
function sources({ indicator, baseline, measurement, previous }: Verdict): string {
  const cells = [indicator.cell, indicator.targetCell, baseline?.cell, measurement?.cell, previous?.cell];
  return [...new Set(cells.filter((cell) => typeof cell === 'string'))].join(', ');
}

/** Each once, in whatever tables it stands. */
function asides({ tables }: Judgement): Indicator[] {
  return [...new Map(tables.flatMap(({ setAside }) => setAside.map((one) => [one.id, one] as const))).values()];
}

/** What the user says is no indicator: its texts and its key, so that the correction can be withdrawn. */
function asideRow(indicator: Indicator, language: Language): Row {
  const { roles } = texts(language).sheets.trail;
  const empty = Object.fromEntries(TRAIL_COLUMNS.map((column) => [column, null])) as Record<TrailColumn, null>;
  return {
    ...empty,
    place: placeText(indicator),
    strategicGoal: cellText(indicator.strategicGoal),
    goal: cellText(indicator.goal),
    area: cellText(indicator.area),
    text: cellText(indicator.text),
    status: `${STATUS_MARKS.notAssessable} ${roles.none}`,
    role: roles.indicator,
    key: indicator.id,
  };
}

/** The ratios from which a colour is green and yellow; none where the preset counts no ratio. */
interface Limits {
  readonly green: number | null;
  readonly yellow: number | null;
}

function limitsIn({ preset, pace, attainment }: Policy): Limits {
  if (preset === 'pace' || preset === 'forecast') return { green: pace.onTrack, yellow: pace.atRisk };
  return preset === 'attainment' ? attainment : { green: null, yellow: null };
}

/** What becomes of a row whose indicator is gone: it keeps its texts, its key and what the user wrote beside it. */
function goneRow(language: Language): Row {
  const kept: readonly TrailColumn[] = ['place', 'strategicGoal', 'goal', 'area', 'text', 'key'];
  const row: Partial<Record<TrailColumn, NewValue>> = {};
  for (const column of TRAIL_COLUMNS) if (!kept.includes(column)) row[column] = null;
  return { ...row, status: `${STATUS_MARKS.notAssessable} ${texts(language).sheets.trail.gone}` };
}

/** What a row does not name is left alone. */
function inOrder(row: Row): readonly NewValue[] {
  return TRAIL_COLUMNS.map((column) => row[column]);
}

function headerOf(column: TrailColumn, language: Language): string {
  const { headers, correction } = texts(language).sheets.trail;
  const { assessment } = texts(language).sheets;
  const own = { ...headers, ...assessment } satisfies Record<TrailHeader | AssessmentColumn, string>;
  const names: Readonly<Record<string, string>> = own;
  const field = CORRECTABLE.find((each) => correctionColumn(each) === column);
  return field === undefined ? (names[column] ?? column) : correction(headers[field]);
}

const DATES: readonly string[] = ['baselineDate', 'deadline'];
const corrections = CORRECTABLE.map((field) => [
  correctionColumn(field),
  DATES.includes(field) ? CORRECTION_TEXT : CORRECTION,
]);

const WRAPPED: readonly TrailColumn[] = [
  'text',
  'status',
  'explanation',
  'rule',
  'reason',
  'assumptions',
  'sources',
  'strategicGoal',
  'goal',
  'area',
  'kind',
  'polarity',
];

const FORMATS: Readonly<Record<string, CellFormat>> = {
  ...(Object.fromEntries(TRAIL_COLUMNS.map((column) => [column, PLAIN])) as Record<TrailColumn, CellFormat>),
  ...(Object.fromEntries(corrections) as Record<string, CellFormat>),
  ...Object.fromEntries(WRAPPED.map((column) => [column, TEXT])),
  ...ASSESSMENT_FORMATS,
  greenLimit: SHARE,
  yellowLimit: SHARE,
  elapsed: FINE_SHARE,
  progress: FINE_SHARE,
  ratio: FINE_SHARE,
  expected: ROUNDED,
  statedForecast: ROUNDED,
};
