import { columnLetters } from '../workbook/sheet.mjs';
import { goals, headers, note, title } from './gotene.mjs';
import { cell, looks, valueCell } from './looks.mjs';
import { shown } from './values.mjs';

const HEADER_ROW = 3;
const WIDTHS = { strategicGoal: 22, goal: 28, indicator: 62, method: 34, value: 12, notes: [34, 30, 22] };

const headerTexts = [
  headers.strategicGoal,
  headers.goal,
  headers.indicator,
  headers.method,
  ...headers.values,
  ...headers.notes,
];

const top = () => [
  [cell(title, looks.title)],
  [cell(note, looks.note)],
  [],
  headerTexts.map((text) => cell(text, looks.header)),
];

const sheet = (name, indicatorWidth, valueWidth, rows, merges) => ({
  name,
  widths: [
    WIDTHS.strategicGoal,
    WIDTHS.goal,
    indicatorWidth,
    WIDTHS.method,
    ...headers.values.map(() => valueWidth),
    ...WIDTHS.notes,
  ],
  rows,
  merges,
  freeze: { rows: HEADER_ROW + 1, columns: 0 },
  titleRow: HEADER_ROW,
});

/** One row per indicator, goals merged downward, area headings as rows of their own. */
export function rowPerIndicator() {
  const rows = top();
  const merges = [];
  let strategicGoal = null;
  let strategicTop = rows.length;
  const merge = (column, from) => {
    if (rows.length - 1 > from)
      merges.push(`${columnLetters(column)}${from + 1}:${columnLetters(column)}${rows.length}`);
  };
  for (const goal of goals) {
    const goalTop = rows.length;
    if (goal.strategicGoal !== strategicGoal) {
      merge(0, strategicTop);
      strategicGoal = goal.strategicGoal;
      strategicTop = goalTop;
    }
    for (const line of linesOf(goal)) {
      const row = rows.length;
      const first = [
        cell(row === strategicTop ? goal.strategicGoal : null, looks.mergedGoal),
        cell(row === goalTop ? goal.goal : null, looks.mergedGoal),
      ];
      rows.push([...first, ...(line.area ? areaCells(line.area) : indicatorCells(line))]);
    }
    merge(1, goalTop);
  }
  merge(0, strategicTop);
  return sheet('Mål 2023', WIDTHS.indicator, WIDTHS.value, rows, merges);
}

/** As printed: one row per goal; areas and indicators on lines of one cell, everything beside them on the same lines. */
export function rowPerGoal() {
  const rows = top();
  const merges = [];
  let strategicTop = rows.length;
  goals.forEach((goal, index) => {
    const lines = linesOf(goal);
    const first = index === 0 || goals[index - 1].strategicGoal !== goal.strategicGoal;
    if (first) strategicTop = rows.length;
    rows.push([
      cell(first ? goal.strategicGoal : null, looks.goal),
      cell(goal.goal, looks.goal),
      stacked(lines, (line) => line.area ?? line.text, looks.text),
      stacked(lines, (line) => line.method, looks.text),
      ...headers.values.map((_, column) => stacked(lines, (line) => shown(line.values?.[column] ?? null), looks.value)),
      ...headers.notes.map((_, column) => stacked(lines, (line) => line.notes?.[column], looks.text)),
    ]);
    const last = goals[index + 1]?.strategicGoal !== goal.strategicGoal;
    if (last && rows.length - 1 > strategicTop) merges.push(`A${strategicTop + 1}:A${rows.length}`);
  });
  return sheet('Bilaga 8', 100, 21, rows, merges);
}

/** Area headings and indicators of a goal in order: `{ area }` or `{ text, method, values, notes }`. */
function linesOf(goal) {
  return goal.areas.flatMap(({ area, indicators }) => [
    { area },
    ...indicators.map(([text, method, values, notes]) => ({ text, method, values, notes })),
  ]);
}

function areaCells(area) {
  const empty = Array.from({ length: headerTexts.length - 3 }, () => cell(null, looks.area));
  return [cell(area, looks.area), ...empty];
}

function indicatorCells({ text, method, values, notes }) {
  return [
    cell(text, looks.text),
    cell(method, looks.text),
    ...values.map(valueCell),
    ...notes.map((written) => cell(written, looks.text)),
  ];
}

function stacked(lines, textOf, style) {
  const texts = lines.map((line) => textOf(line) ?? '');
  return cell(texts.every((text) => text === '') ? null : texts.join('\n'), style);
}
