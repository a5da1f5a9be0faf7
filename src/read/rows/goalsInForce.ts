import { addressOf, filledColumns, isBlank, textOf, type Line } from '../sheet/grid';
import { fold } from '../sheet/cellText';
import { columnsOf, textIn, type TableView } from '../columns/tableView';
import type { GoalChain } from './goalHeadings';
import type { MetGoal, Place, Said } from './place';
import { isRowNumber } from './rowNumber';
import { isBulleted, splitCell, withoutBullet } from './splitCell';

/** The goals that a row stands under. */
export type GoalsOfRow = Pick<Place, 'strategicGoal' | 'goal'>;

/** The goals and the area in force while the rows of a table are read downward. */
export class GoalsInForce {
  /** Goals in the order in which they were met in the columns of goals. */
  readonly met: MetGoal[] = [];
  area: string | null = null;
  /** Who answers, named left of the indicators once for several rows. */
  responsible: string | null = null;
  /** Goals in force by column, the overall one first. */
  private inColumns: (Said | null)[];
  /** Headings that stand together and were not taken in yet. */
  private headings: Said[] = [];
  private lastHeading = -1;
  /** The goal among the headings that was last noted as met. */
  private used: Said | null = null;
  private readonly areaColumn;
  private readonly responsibleColumn;
  private readonly lowest;

  constructor(
    private readonly view: TableView,
    private readonly chain: GoalChain,
  ) {
    this.inColumns = view.goals.map(() => null);
    this.areaColumn = columnsOf(view, 'area')[0];
    this.responsibleColumn = columnsOf(view, 'responsible').find(
      ({ column }) => view.indicator !== null && column < view.indicator.column,
    );
    this.lowest = [view.indicator, ...columnsOf(view, 'activity')];
  }

  /** A goal on a row of its own. */
  takeHeading(line: Line): void {
    const { grid, columns, region } = this.view;
    // Above a repeated header "Nämndens mål 2 | Trygga barn"; elsewhere how it went stands beside a goal.
    const isAbove = region.between.has(line.index);
    const said = isAbove
      ? filledColumns(line)
      : columns
          .flatMap(({ column }) => (isBlank(line.values[column]) ? [] : [column]))
          .filter((column, _, all) => all.length === 1 || !isRowNumber(textOf(grid, line, column)))
          .slice(0, 1);
    const [first] = said;
    if (first === undefined) return;
    if (line.index !== this.lastHeading + 1) this.endHeadings();
    this.lastHeading = line.index;
    const text = said.map((column) => textOf(grid, line, column)).join(' ');
    this.headings.push({ text, cell: addressOf(line, first) });
  }

  /** Takes in the headings that were waiting for what follows them. */
  endHeadings(): void {
    if (this.headings.length === 0) return;
    this.chain.take(this.headings);
    this.headings = [];
    this.area = null;
  }

  /** Goal cells of a row; a blank one leaves the goal above in force, unless a goal over it is new. */
  takeRow(line: Line): void {
    const before = this.inColumns;
    this.inColumns = [];
    for (const [level, column] of this.view.goals.entries()) {
      const text = textIn(this.view, line, column);
      const known = before[level] ?? null;
      const isUnderNew = this.inColumns.some((goal, above) => goal?.text !== before[above]?.text);
      if (text === '') {
        this.inColumns.push(isUnderNew ? null : known);
        continue;
      }
      this.inColumns.push({ text: fold(withoutBullet(text)), cell: addressOf(line, column.column) });
      this.meet(text, level, line);
    }
    if (this.inColumns.some((goal, level) => goal?.text !== before[level]?.text)) this.area = null;
    const area = textIn(this.view, line, this.areaColumn);
    if (area !== '') this.area = fold(area);
    const responsible = textIn(this.view, line, this.responsibleColumn);
    if (responsible !== '') this.responsible = fold(responsible);
  }

  private meet(text: string, level: number, line: Line): void {
    const parent = this.inColumns.slice(0, level).findLast((goal) => goal !== null) ?? this.headingParent(level);
    const cell = this.inColumns[level]?.cell ?? '';
    const texts = isBulleted(text) ? splitCell(text).map((item) => item.text) : [fold(withoutBullet(text))];
    if (texts.length > 1) this.inColumns[level] = null;
    const lower = [...this.view.goals.slice(level + 1), ...this.lowest];
    const alone = lower.every((column) => textIn(this.view, line, column) === '');
    for (const each of texts) this.met.push({ goal: { text: each, cell }, parent, line: alone ? line : null });
  }

  /** A heading above a table with a single column of goals stands over them. */
  private headingParent(level: number): Said | null {
    return level === 0 && this.view.goals.length === 1 ? this.labelledHeading() : null;
  }

  private labelledHeading(): Said | null {
    const { goal } = this.chain;
    return goal && goal.rank !== null ? goal : null;
  }

  /** The goals in force; those of headings are noted as met. */
  use(): GoalsOfRow {
    const [goal, strategicGoal] = this.inColumns.filter((each) => each !== null).reverse();
    const columns = this.view.goals.length;
    if (columns >= 2) {
      const lowest = this.inColumns.at(-1) ?? null;
      return { goal: lowest, strategicGoal: this.inColumns.slice(0, -1).findLast((each) => each !== null) ?? null };
    }
    if (goal) return { goal, strategicGoal: strategicGoal ?? this.labelledHeading() };
    if (columns === 1) return { goal: null, strategicGoal: this.labelledHeading() };
    if (this.chain.goal !== this.used) this.chain.use();
    this.used = this.chain.goal;
    return { goal: this.chain.goal, strategicGoal: this.chain.parent };
  }
}
