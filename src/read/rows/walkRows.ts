import type { Group } from '../../model/measurement';
import type { Line } from '../sheet/grid';
import { addressOf, filledColumns, isBlank, textOf } from '../sheet/grid';
import { fold } from '../sheet/cellText';
import { columnsOf, hasValues, textIn, type TableView } from '../tables/tableView';
import type { GoalChain } from './goalHeadings';
import { groupOfRow } from './groupRows';
import { rowKind } from './rowKind';
import { isBulleted, splitCell, withoutBullet, type CellItem } from './splitCell';

/** A text and the cell it stands in. */
export interface Said {
  readonly text: string;
  readonly cell: string;
}

/** Where an indicator or an activity stands, with the goals and the area it stands under. */
export interface Place {
  readonly line: Line;
  readonly column: number;
  readonly text: string;
  /** Number in its cell, from 1. */
  readonly number: number;
  readonly strategicGoal: Said | null;
  readonly goal: Said | null;
  readonly area: string | null;
  /** Items of the cell, when there are several; the lines of the cells beside it run parallel to them. */
  readonly beside: { readonly text: string; readonly items: readonly CellItem[]; readonly own: number } | null;
  /** A row for one group of the indicator above it; else null. */
  readonly group: Group | null;
  /** Comments on rows of their own below it. */
  readonly comments: string[];
}

/** A row and the goals in force there. */
type GoalPlace = Pick<Place, 'line' | 'strategicGoal' | 'goal'>;

/** A goal as it was met. */
export interface MetGoal {
  readonly goal: Said;
  readonly parent: Said | null;
  /** The row, when nothing but goals and what is said of them stands in it. */
  readonly line: Line | null;
}

export interface Walk {
  readonly indicators: readonly Place[];
  readonly activities: readonly Place[];
  readonly goals: readonly MetGoal[];
}

/** Reads the rows of a table from top to bottom: which goals and areas are in force where, and what stands there. */
export function walkRows(view: TableView, chain: GoalChain): Walk {
  const walker = new Walker(view, chain);
  const { body } = view.region;
  for (let at = 0; at < body.length; at++) {
    const line = body[at];
    if (line) walker.take(line, body[at + 1]);
  }
  walker.finish();
  return walker;
}

class Walker implements Walk {
  readonly indicators: Place[] = [];
  readonly activities: Place[] = [];
  readonly goals: MetGoal[] = [];
  /** Goals in force by column, the overall one first. */
  private inForce: (Said | null)[];
  private area: string | null = null;
  /** Headings that stand together and were not taken in yet. */
  private headings: Said[] = [];
  private readonly areaColumn;
  private readonly activityColumns;
  private lastHeading = -1;
  /** The goal among the headings that was last noted as met. */
  private used: Said | null = null;
  /** The word "Kommentar" stood alone: the comment is in the next row. */
  private awaitsComment = false;

  constructor(
    private readonly view: TableView,
    private readonly chain: GoalChain,
  ) {
    this.inForce = view.goals.map(() => null);
    this.areaColumn = columnsOf(view, 'area')[0];
    this.activityColumns = columnsOf(view, 'activity');
  }

  take(line: Line, next: Line | undefined): void {
    if (this.takeGroup(line, next)) return;
    const isAboveHeader = this.view.region.between.has(line.index);
    const told = this.awaitsComment && this.isLone(line);
    const kind = isAboveHeader ? 'goal' : told ? 'comment' : rowKind(this.view, line, next);
    if (kind === 'blank' || kind === 'total') return;
    if (kind !== 'comment') this.awaitsComment = false;
    if (kind === 'goal') {
      this.takeHeading(line);
      return;
    }
    this.finish();
    this.takeGoals(line);
    if (kind === 'area') this.area = this.loneText(line);
    else if (kind === 'comment') this.takeComment(this.loneText(line));
    else this.takeRow(line);
  }

  /** "Totalt" is a group only where groups stand beside it, and else the sum of the table. */
  private takeGroup(line: Line, next: Line | undefined): boolean {
    const group = groupOfRow(this.view, line);
    const last = this.indicators.at(-1);
    if (group === null || !last || last.beside) return false;
    const following = groupOfRow(this.view, next);
    const isBeside = last.group !== null || (following !== null && following !== 'total');
    if (group === 'total' && !isBeside) return false;
    this.indicators.push({ ...last, line, group, comments: [] });
    return true;
  }

  /** Takes in the headings that were waiting for what follows them. */
  finish(): void {
    if (this.headings.length === 0) return;
    this.chain.take(this.headings);
    this.headings = [];
    this.area = null;
  }

  /** A comment below an indicator, without the label that it begins with. */
  private takeComment(text: string): void {
    const said = text.replace(/^(?:kommentar\p{L}*|comments?)\s*(?::\s*|$)/iu, '');
    this.awaitsComment = said === '';
    if (said !== '') this.indicators.at(-1)?.comments.push(said);
  }

  private isLone(line: Line): boolean {
    return this.view.columns.filter(({ column }) => !isBlank(line.values[column])).length === 1;
  }

  private takeHeading(line: Line): void {
    const column = this.view.columns.find((each) => !isBlank(line.values[each.column]));
    if (!column) return;
    if (line.index !== this.lastHeading + 1) this.finish();
    this.lastHeading = line.index;
    this.headings.push({ text: textOf(this.view.grid, line, column.column), cell: addressOf(line, column.column) });
  }

  private loneText(line: Line): string {
    const columns = this.view.columns.filter(({ column }) => !isBlank(line.values[column]));
    return fold(
      textIn(
        this.view,
        line,
        columns.findLast((column) => !this.view.goals.includes(column)),
      ),
    );
  }

  /** Goal cells of a row; a blank one leaves the goal above in force, unless a goal over it is new. */
  private takeGoals(line: Line): void {
    const before = this.inForce;
    this.inForce = [];
    for (const [level, column] of this.view.goals.entries()) {
      const text = textIn(this.view, line, column);
      const known = before[level] ?? null;
      const isUnderNew = this.inForce.some((goal, above) => goal?.text !== before[above]?.text);
      if (text === '') {
        this.inForce.push(isUnderNew ? null : known);
        continue;
      }
      this.inForce.push({ text: fold(withoutBullet(text)), cell: addressOf(line, column.column) });
      this.meet(text, level, line);
    }
    if (this.inForce.some((goal, level) => goal?.text !== before[level]?.text)) this.area = null;
    const area = textIn(this.view, line, this.areaColumn);
    if (area !== '') this.area = fold(area);
  }

  private meet(text: string, level: number, line: Line): void {
    const parent = this.inForce.slice(0, level).findLast((goal) => goal !== null) ?? this.headingParent(level);
    const cell = this.inForce[level]?.cell ?? '';
    const texts = isBulleted(text) ? splitCell(text).map((item) => item.text) : [fold(withoutBullet(text))];
    if (texts.length > 1) this.inForce[level] = null;
    const lower = [...this.view.goals.slice(level + 1), this.view.indicator, ...this.activityColumns];
    const alone = lower.every((column) => textIn(this.view, line, column) === '');
    for (const each of texts) this.goals.push({ goal: { text: each, cell }, parent, line: alone ? line : null });
  }

  /** A heading above a table with a single column of goals stands over them. */
  private headingParent(level: number): Said | null {
    return level === 0 && this.view.goals.length === 1 ? this.labelledHeading() : null;
  }

  private labelledHeading(): Said | null {
    const { goal } = this.chain;
    return goal && goal.rank !== null ? goal : null;
  }

  private takeRow(line: Line): void {
    const { view } = this;
    const { strategicGoal, goal } = this.goalsInForce();
    const place = { line, strategicGoal, goal };
    if (view.indicator) this.takeIndicators(line, place);
    for (const column of this.activityColumns) {
      const text = textIn(view, line, column);
      if (text === '') continue;
      splitCell(text).forEach((item, index) => {
        this.activities.push(this.placeOf(item, column.column, index + 1, null, place));
      });
    }
  }

  private takeIndicators(line: Line, place: GoalPlace): void {
    const { view } = this;
    const column = view.indicator;
    if (!column) return;
    const text = textIn(view, line, column);
    const at = column.column;
    if (text === '') {
      this.carryOn(line);
      return;
    }
    const items = splitCell(text);
    const isList = items.length > 1;
    let own = 0;
    for (const item of items) {
      if (item.kind === 'area') {
        this.area = item.text;
        continue;
      }
      const beside = isList ? { text, items, own } : null;
      own++;
      this.indicators.push(this.placeOf(item, at, own, beside, place));
    }
  }

  private placeOf(
    { text }: CellItem,
    column: number,
    number: number,
    beside: Place['beside'],
    { line, strategicGoal, goal }: GoalPlace,
  ): Place {
    return { line, column, text, number, strategicGoal, goal, area: this.area, beside, group: null, comments: [] };
  }

  /** One row per period: a row without an indicator goes on with the one above. */
  private carryOn(line: Line): void {
    const last = this.indicators.at(-1);
    const period = columnsOf(this.view, 'period')[0];
    if (!last || last.beside || !period || isBlank(line.values[period.column])) return;
    if (hasValues(this.view.columns, line)) this.indicators.push({ ...last, line, group: null, comments: [] });
  }

  private goalsInForce(): Pick<Place, 'strategicGoal' | 'goal'> {
    const [goal, strategicGoal] = this.inForce.filter((each) => each !== null).reverse();
    const columns = this.view.goals.length;
    if (columns >= 2) {
      const lowest = this.inForce.at(-1) ?? null;
      return { goal: lowest, strategicGoal: this.inForce.slice(0, -1).findLast((each) => each !== null) ?? null };
    }
    if (goal) return { goal, strategicGoal: strategicGoal ?? this.labelledHeading() };
    if (columns === 1) return { goal: null, strategicGoal: this.labelledHeading() };
    if (this.chain.goal !== this.used) this.chain.use();
    this.used = this.chain.goal;
    return { goal: this.chain.goal, strategicGoal: this.chain.parent };
  }
}

/** Headings above a table, in groups of those that stand together. */
export function headingGroups(view: TableView): Said[][] {
  const groups: Said[][] = [];
  let last = -2;
  for (const line of view.region.headings) {
    const columns = filledColumns(line);
    const text = columns.map((column) => textOf(view.grid, line, column)).join(' ');
    const said = { text, cell: addressOf(line, columns[0] ?? 0) };
    if (line.index === last + 1) groups.at(-1)?.push(said);
    else groups.push([said]);
    last = line.index;
  }
  return groups;
}
