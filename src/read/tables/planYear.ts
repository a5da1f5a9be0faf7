import { LETTERS } from '../../model/letters';
import { yearOf } from '../../model/calendar';
import { MADE_WORDS } from '../../lexicon/headers';
import { CLOSING_WORDS } from '../../lexicon/titleWords';
import type { Role } from '../../model/goalTable';
import type { Period } from '../../model/period';
import { readPeriod } from '../period/readPeriod';
import { filledColumns, textOf, type Grid } from '../sheet/grid';
import type { RoleColumn } from '../columns/roleColumn';

/** The year that a plan is for; first and last differ where a name or a title carries a span. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

const YEARS = /(?<!\d)((?:19[89]|20[0-7])\d)(?:\s*[-–—/]\s*((?:(?:19[89]|20[0-7])\d)|\d\d))?(?!\d)/u;
/** Rows above a table that can be its title. */
const TITLE_ROWS = 12;
const LONGEST_TITLE = 120;

/** The year or the span of years that a text names; null when it names none. */
function yearsIn(text: string): PlanYears | null {
  const match = YEARS.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = match[2];
  const last =
    second === undefined
      ? first
      : second.length === 2
        ? Math.floor(first / 100) * 100 + Number(second)
        : Number(second);
  return last > first && last - first <= 30 ? { first, last } : { first, last: first };
}

/** The plan year of a sheet: that of its name, else of the first title that carries one. */
export function planYearsOf(grid: Grid): PlanYears | null {
  const named = yearsIn(grid.sheet.name);
  if (named) return named;
  for (const line of grid.lines.slice(0, TITLE_ROWS)) {
    const columns = filledColumns(line);
    if (columns.length !== 1) continue;
    const title = textOf(grid, line, columns[0] ?? 0);
    const isTitle = title.length <= LONGEST_TITLE && !/:\s*[\d<>≥≤]/.test(title);
    const years = isTitle ? yearsIn(withoutMaking(title)) : null;
    if (years) return years;
  }
  return null;
}

/** "Enligt beslut i KF 2022-11-28", "Utskriven 2024-09-18", "KS 2023/145": such a year is of no plan. */
function withoutMaking(title: string): string {
  const plain = title.replace(REGISTERED, '');
  return MADE.test(plain) ? plain.replace(FULL_DATE, '') : plain;
}

const MADE = new RegExp(`(?<![${LETTERS}])(?:${MADE_WORDS})(?![${LETTERS}])`, 'iu');
const FULL_DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[ ./]\d{4}/g;
const REGISTERED = /\d{4}[/:]\d{3,}/g;

/**
 * The period that a sheet is for, by its name: "T2 2023", "Aug 2023", and of a whole year what only stands there when it is
 * over, "Bokslut 2023"; null for "Mål 2023", on which values stand all through the year.
 */
export function sheetPeriodOf({ sheet }: Grid, year: number | null): Period | null {
  const period = readPeriod(sheet.name, year);
  if (period?.kind !== 'year') return period;
  return CLOSING.test(sheet.name) ? { ...period, isClosing: true } : null;
}

const CLOSING = new RegExp(`(?<![${LETTERS}])(?:${CLOSING_WORDS})`, 'iu');

/**
 * The plan year of a table whose sheet says none: the last year that an outcome or, without any, a target has, or else the
 * goals ("Nämndens mål 2024"). Where a column of outcomes has no year, those that have one are of the past, and the next
 * target says the plan year; without it, whole years that are over are followed by the next one ("Utfall 2023 | Utfall").
 *
 * @param now the year that the book is about as far as anybody knows; null where nobody does.
 */
export function planYearsIn(columns: readonly RoleColumn[], now: number | null): PlanYears | null {
  const of = (role: Role): number[] =>
    columns.flatMap(({ role: own, header }) => (own === role && header.period ? [yearOf(header.period.end)] : []));
  const outcomes = [of('outcome'), of('subgroup')].find((found) => found.length > 0) ?? [];
  const hasUndated = columns.some(({ role, header }) => OUTCOMES.has(role) && !header.period);
  const targets = of('target').length > 0 ? of('target') : yearsOfGoals(columns);
  const ahead = hasUndated ? targets.filter((year) => outcomes.every((outcome) => outcome <= year)) : [];
  if (ahead.length > 0) return { first: Math.min(...ahead), last: Math.min(...ahead) };
  const years = [outcomes, targets, of('status')].find((found) => found.length > 0);
  if (!years) return null;
  const last = Math.max(...years) + (isOver(columns, Math.max(...outcomes), now) ? 1 : 0);
  return { first: last, last };
}

function yearsOfGoals(columns: readonly RoleColumn[]): number[] {
  return columns.flatMap(({ role, header: { period } }) =>
    role === 'goal' && period?.kind === 'year' ? [yearOf(period.end)] : [],
  );
}

/** The last year with outcomes is over, and a column without any year holds those of the next. */
function isOver(columns: readonly RoleColumn[], last: number, now: number | null): boolean {
  const outcomes = columns.filter(({ role }) => role === 'outcome');
  const undated = outcomes.filter(({ header }) => !header.period);
  const dated = outcomes.filter(({ header }) => header.period?.end.startsWith(String(last)));
  const areYears = dated.length > 0 && dated.every(({ header }) => header.period?.kind === 'year');
  return now !== null && last < now && areYears && undated.some(({ header }) => !header.timed);
}

const OUTCOMES: ReadonlySet<Role> = new Set<Role>(['outcome', 'subgroup']);
