import { distinctGoals, lowestGoals } from '../model/distinct';
import type { Language } from '../model/policy';
import type { Judgement } from '../model/verdict';
import { texts } from '../i18n/texts';
import type { Draft } from './draft';
import { writeField } from './field';
import { HEADING_FORMAT, TITLE_FORMAT } from './formats';
import type { ListContent, ListPlace, ListSheet } from './ownList';
import type { SheetLook } from './ownSheet';
import { writeList } from './writeList';
import { countAll, countIn, GROUP_NAMES } from './statusGroups';

const HEADER_ROW = 3;

const LABEL_LENGTH = 48;

export const CHARTS_LOOK: SheetLook = {
  freezeRows: 0,
  gridlines: true,
  fitToWidth: true,
  titleRows: null,
  widths: [50, 14, 14, 14, 14, 14],
};

/** Where the cells stand that charts read. */
export interface ChartData {
  readonly sheet: string;
  readonly goals: ListPlace;
}

/** Writes the numbers that charts read; null when the user deleted them. */
export function writeChartData(
  draft: Draft,
  sheet: ListSheet,
  judgement: Judgement,
  language: Language,
): ChartData | null {
  const content = goalChartContent(judgement, language);
  const { title, goals } = texts(language).sheets.charts;
  writeField(draft, sheet, { key: 'chartsTitle', row: 0, column: 0, value: title, format: TITLE_FORMAT });
  writeField(draft, sheet, { key: 'goalChart', row: HEADER_ROW - 1, column: 0, value: goals, format: HEADING_FORMAT });
  const place = writeList(draft, sheet, 'goalChart', content, { row: HEADER_ROW, column: 0 });
  return place && { sheet: sheet.id, goals: place };
}

function goalChartContent(judgement: Judgement, language: Language): ListContent {
  const { charts, overview } = texts(language).sheets;
  const rows = lowestGoals(distinctGoals(judgement))
    .filter(({ counts }) => countAll(counts) > 0)
    .map(({ goal, counts }) => [shortened(goal.text), ...GROUP_NAMES.map((group) => countIn(group, counts))]);
  return {
    headers: [charts.label, ...GROUP_NAMES.map((group) => overview.goals[group])],
    rows,
    gone: null,
    formats: {},
    users: new Set(),
  };
}

/** A goal's text as short as an axis can carry it, cut between words. */
function shortened(text: string): string {
  if (text.length <= LABEL_LENGTH) return text;
  const cut = text.slice(0, LABEL_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LABEL_LENGTH / 2))}…`;
}
