import { statusLabel } from '../i18n/statusLabel';
import { terminalTexts } from '../i18n/terminalTexts';
import type { Labels, Language } from '../model/policy';
import { distinctIndicators, type PlacedIndicator } from '../model/distinct';
import { goalKey } from '../model/goalOrder';
import type { GoalReport, Report, TableReport } from '../model/report';
import { colourOf, STATUSES, type Status } from '../model/verdict';
import { cut, wrap } from './fitLines';

const MOST = 20;
const INDENT = 2;

/** What needs attention, the most urgent first. */
const ATTENTION: readonly Status[] = ['needsInput', 'notMet', 'offTrack', 'atRisk', 'partlyMet', 'notMeasured'];

/**
 * The report as a person reads it on a terminal: the summing sentence, a count per status, a line per goal, what needs
 * attention, and where the result was written (null: nowhere). No line is longer than `width` characters, save the last:
 * the name of a file stays whole.
 */
export function summaryLines(report: Report, language: Language, written: string | null, width: number): string[] {
  const say = terminalTexts(language).recalculated;
  const told = new Set<string>();
  const tables = report.tables.flatMap((table) => ['', ...tableLines(table, told, report.policy.labels, language)]);
  const sentences = [
    ...attentionSection(report, language, width),
    ...section(say.problems, report.problems.slice(0, MOST).map(problemLine), report.problems.length - MOST, language),
  ];
  return [
    ...wrap(report.summary, width),
    ...tables.map((line) => cut(line, width)),
    ...sentences.flatMap((line) => wrap(line, width)),
    ...(written === null ? [] : ['', writtenLine(report, language, written)]),
  ];
}

/** Indicators are counted in the table where they are counted, and a goal is told once, in whichever tables it stands. */
function tableLines(table: TableReport, told: Set<string>, labels: Labels, language: Language): string[] {
  const say = terminalTexts(language).recalculated;
  const counted = table.indicators.filter(({ sameAs }) => sameAs === null);
  const counts = STATUSES.map((status) => ({
    status,
    count: counted.filter((indicator) => indicator.status === status).length,
  })).filter(({ count }) => count > 0);
  const goals = table.goals.filter((goal) => !told.has(goalKey(goal)));
  for (const goal of goals) told.add(goalKey(goal));
  const names = column(counts.map(({ status }) => statusLabel(status, language, labels)));
  const bars = counts.map(({ count }, index) => `  ${names[index] ?? ''}  ${String(count).padStart(5)}`);
  return [
    say.table(`${table.sheet}!${table.range}`, table.indicators.length),
    ...bars,
    ...section(say.goals, goalLines(goals.slice(0, MOST), labels, language), goals.length - MOST, language),
  ];
}

function goalLines(goals: readonly GoalReport[], words: Labels, language: Language): string[] {
  const say = terminalTexts(language).recalculated;
  const labels = column(goals.map(({ status }) => (status === null ? '' : statusLabel(status, language, words))));
  const shares = column(goals.map((goal) => say.coverage(judgedOf(goal), allOf(goal))));
  return goals.map((goal, index) => {
    const indent = goal.level === 2 ? '  ' : '';
    return `${labels[index] ?? ''}  ${shares[index] ?? ''}  ${indent}${oneLine(goal.text)}`;
  });
}

/** Two lines for each: where it stands, its status and its text, cut where the terminal ends; then why. */
function attentionSection(report: Report, language: Language, width: number): string[] {
  const all = distinctIndicators(report);
  const urgent = ATTENTION.flatMap((status) => all.filter((indicator) => indicator.status === status));
  const first = urgent.slice(0, MOST);
  const places = column(first.map(placeOf));
  const lines = first.flatMap((indicator, index) => {
    const place = places[index] ?? '';
    const status = statusLabel(indicator.status, language, report.policy.labels);
    return [
      cut(`${place}  ${status}: ${oneLine(indicator.text)}`, width - INDENT),
      `${' '.repeat(place.length)}  ${oneLine(indicator.explanation)}`,
    ];
  });
  return section(terminalTexts(language).recalculated.attention, lines, urgent.length - first.length, language);
}

function placeOf({ sheet, cell, line }: PlacedIndicator): string {
  return `${sheet}!${cell}${line > 1 ? `:${String(line)}` : ''}`;
}

function problemLine(problem: Report['problems'][number]): string {
  return `${problem.sheet}${problem.cell === null ? '' : `!${problem.cell}`}  ${problem.message}`;
}

function writtenLine(report: Report, language: Language, file: string): string {
  const { cells, sheets, charts } = report.changes;
  const say = terminalTexts(language).recalculated;
  return cells + sheets + charts === 0 ? say.unchanged(file) : say.written(file, cells, sheets, charts);
}

/** A title and its lines; `left` is how many things were left out. Nothing when there are no lines. */
function section(title: string, lines: readonly string[], left: number, language: Language): string[] {
  if (lines.length === 0) return [];
  const more = left > 0 ? [terminalTexts(language).recalculated.more(left)] : [];
  return ['', title, ...[...lines, ...more].map((line) => `${' '.repeat(INDENT)}${line}`)];
}

function judgedOf({ counts }: GoalReport): number {
  return STATUSES.reduce((sum, status) => sum + (colourOf[status] === null ? 0 : (counts[status] ?? 0)), 0);
}

function allOf({ counts }: GoalReport): number {
  return STATUSES.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** The texts padded to one width. */
function column(all: readonly string[]): string[] {
  const width = Math.max(0, ...all.map((text) => text.length));
  return all.map((text) => text.padEnd(width));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
