import { countStatuses, distinctGoals, distinctVerdicts, lowestGoals } from '../../model/distinct';
import type { Colours, Language } from '../../model/policy';
import type { GoalVerdict, Judgement, Status } from '../../model/verdict';
import { colourOf, STATUSES } from '../../model/verdict';
import { barColour } from '../../compose/charts/chartColours';
import { CHART_COLOURS } from '../../compose/sheets/formats';
import { goalsInOrder } from '../../compose/overview/goalRows';
import { goalsSentence } from '../../compose/charts/goalCharts';
import { commonest } from '../../compose/charts/planCharts';
import { countAll, countIn, GROUP_NAMES, type StatusGroup } from '../../compose/sheets/statusGroups';
import { formatShare } from '../../i18n/formatQuantity';
import { reportTexts } from '../../i18n/reportTexts';
import { countsInWords, summary } from '../../i18n/summary';
import { texts } from '../../i18n/texts';
import type { Block, ChartBlock } from '../reportDocument';
import { goalStatusLine, heading, paragraph, statusLine, textCell } from './blocks';

/** Goals in one chart; more become a chart of their own, so that every label can be read. */
const GOALS_PER_CHART = 20;
const LABEL_LENGTH = 42;

/** Word's charts have no patterns here, so the five stand evenly apart in grey print as well. */
const GROUP_COLOURS: Readonly<Record<StatusGroup, string>> = {
  green: '#4DB892',
  yellow: '#EDBE3F',
  red: '#7F1D12',
  missing: '#56637A',
  unclear: '#E6EAF0',
};

/** The first page: how it stands in one sentence, the distribution, and every goal in brief. */
export function summarySection(judgement: Judgement, colours: Colours, language: Language): Block[] {
  const say = reportTexts(language);
  const hasIndicators = distinctVerdicts(judgement).length > 0;
  return [
    heading(1, say.headings.summary),
    { kind: 'lead', text: summary(judgement, language) },
    ...(hasIndicators ? distribution(judgement, colours, language) : []),
    ...goalsInBrief(judgement, colours, language),
  ];
}

function distribution(judgement: Judgement, colours: Colours, language: Language): Block[] {
  const { captions, columns, barAltText } = reportTexts(language);
  const title = texts(language).sheets.overview.charts.distribution;
  const verdicts = distinctVerdicts(judgement);
  const counts = countStatuses(verdicts);
  const found = STATUSES.filter((status) => counts[status] > 0);
  return [
    {
      kind: 'bars',
      title,
      altText: barAltText(title, countsInWords(counts, language)),
      categories: found.map((status) => judgement.labels[status] ?? texts(language).statuses[status]),
      series: [
        {
          name: columns.count,
          values: found.map((status) => counts[status]),
          color: CHART_COLOURS.met,
          colors: found.map((status) => statusColour(status, colours)),
        },
      ],
      legend: false,
    },
    paragraph(commonest(judgement, language)),
    {
      kind: 'table',
      caption: captions.distribution,
      columns: [
        { header: columns.status, width: 0.6 },
        { header: columns.count, width: 0.2, align: 'end' },
        { header: columns.share, width: 0.2, align: 'end' },
      ],
      rows: found.map((status) => [
        [statusLine(status, language, judgement.labels)],
        textCell(counts[status]),
        textCell(formatShare(counts[status] / verdicts.length, language)),
      ]),
    },
  ];
}

function statusColour(status: Status, colours: Colours): string {
  const colour = colourOf[status];
  return colour === null ? CHART_COLOURS[status] : barColour(colour, colours, CHART_COLOURS[status]);
}

function groupColour(group: StatusGroup, colours: Colours): string {
  const isColour = group === 'green' || group === 'yellow' || group === 'red';
  return isColour ? barColour(group, colours, GROUP_COLOURS[group]) : GROUP_COLOURS[group];
}

function goalsInBrief(judgement: Judgement, colours: Colours, language: Language): Block[] {
  const goals = goalsInOrder(judgement);
  if (goals.every(({ total }) => total === 0)) return [];
  const { captions, columns } = reportTexts(language);
  return [
    ...goalCharts(judgement, colours, language),
    {
      kind: 'table',
      caption: captions.goals,
      columns: [
        { header: columns.goal, width: 0.58 },
        { header: columns.status, width: 0.23 },
        { header: columns.judged, width: 0.19 },
      ],
      rows: goals.map((verdict) => [
        [{ text: verdict.goal.text, strong: verdict.goal.level === 1 }],
        [goalStatusLine(verdict.status, language, judgement.labels)],
        textCell(judgedText(verdict, language)),
      ]),
    },
  ];
}

/** "4 av 7 (57 %)", or that there are none. */
function judgedText({ judged, total, coverage }: GoalVerdict, language: Language): string {
  const say = reportTexts(language);
  return total === 0 ? say.noIndicators : say.judged(judged, total, formatShare(coverage, language));
}

function goalCharts(judgement: Judgement, colours: Colours, language: Language): Block[] {
  const goals = lowestGoals(distinctGoals(judgement)).filter(({ counts }) => countAll(counts) > 0);
  if (goals.length === 0) return [];
  const parts = Math.ceil(goals.length / GOALS_PER_CHART);
  const size = Math.ceil(goals.length / parts);
  const charts = Array.from({ length: parts }, (_, part) =>
    goalChart(goals.slice(part * size, (part + 1) * size), part, parts, colours, language),
  );
  return [...charts, paragraph(goalsSentence(judgement, language))];
}

function goalChart(
  goals: readonly GoalVerdict[],
  part: number,
  parts: number,
  colours: Colours,
  language: Language,
): ChartBlock {
  const say = reportTexts(language);
  const { charts, goals: names } = texts(language).sheets.overview;
  const title = parts === 1 ? charts.goals : say.chartPart(charts.goals, part + 1, parts);
  const told = goals.map(({ goal, counts }) => `${goal.text}: ${countsInWords(counts, language)}`);
  return {
    kind: 'bars',
    title,
    altText: say.barAltText(title, told.join('; ')),
    categories: goals.map(({ goal }) => shortened(goal.text)),
    series: GROUP_NAMES.filter((group) => goals.some(({ counts }) => countIn(group, counts) > 0)).map((group) => ({
      name: names[group],
      // A zero would be drawn as a label on nothing.
      values: goals.map(({ counts }) => countIn(group, counts) || null),
      color: groupColour(group, colours),
    })),
    legend: true,
  };
}

/** A goal's text as short as an axis can carry it, cut between words. */
function shortened(text: string): string {
  if (text.length <= LABEL_LENGTH) return text;
  const cut = text.slice(0, LABEL_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LABEL_LENGTH / 2))}…`;
}
