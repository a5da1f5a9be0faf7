import { isBlank, textOf, type Line } from '../sheet/grid';
import { columnsOf, hasValues, textIn, type TableView } from '../columns/tableView';
import type { GoalsInForce, GoalsOfRow } from './goalsInForce';
import { groupBeside, groupOfRow } from './groupRows';
import type { Place } from './place';
import { splitCell, type CellItem } from './splitCell';
import { unitOfRow } from './unitRows';

/** A row and the goals in force there. */
type RowPlace = GoalsOfRow & Pick<Place, 'line'>;

/** An outcome of the row is a number, or a text that begins with one. */
function hasNumbers(view: TableView, line: Line): boolean {
  return columnsOf(view, 'outcome').some(({ column }) => /^\s*[-−–]?\d/.test(textOf(view.grid, line, column)));
}

/** Collects where indicators and activities stand while the rows of a table are read downward. */
export class PlacesInRows {
  readonly indicators: Place[] = [];
  readonly activities: Place[] = [];
  readonly unnamed: Line[] = [];
  private readonly activityColumns;

  constructor(
    private readonly view: TableView,
    private readonly inForce: GoalsInForce,
  ) {
    this.activityColumns = columnsOf(view, 'activity');
  }

  /**
   * Takes a row for one group of the indicator above it; false for any other row. "Totalt" is a group only where groups
   * stand beside it, and else the sum of the table.
   */
  takeGroup(line: Line, next: Line | undefined): boolean {
    const group = groupOfRow(this.view, line);
    const last = this.indicators.at(-1);
    if (group === null || !last || last.beside) return false;
    const following = groupOfRow(this.view, next);
    const isBeside = last.group !== null || (following !== null && following !== 'total');
    if (group === 'total' && !isBeside) return false;
    this.indicators.push({ ...last, line, group, comments: [] });
    return true;
  }

  /** The indicators and the activities of a row. */
  takeRow(line: Line): void {
    const { view } = this;
    const place = { line, ...this.inForce.use() };
    this.takeIndicators(line, place);
    for (const column of this.activityColumns) {
      const text = textIn(view, line, column);
      if (text === '') continue;
      // Also what heads others in its cell is something to be done.
      const items = splitCell(text).map((item): CellItem => ({ ...item, kind: 'item' }));
      items.forEach((item, own) => {
        const beside = items.length > 1 ? { text, items, own } : null;
        this.activities.push(this.placeOf(item, column.column, own + 1, beside, place));
      });
    }
  }

  private takeIndicators(line: Line, place: RowPlace): void {
    const { view } = this;
    const column = view.indicator;
    if (!column) return;
    const text = textIn(view, line, column);
    const at = column.column;
    if (this.takeGroupBeside(line, text)) return;
    if (text === '') {
      this.carryOn(line);
      return;
    }
    const items = splitCell(text);
    const isList = items.length > 1;
    let own = 0;
    for (const item of items) {
      if (item.kind === 'area') {
        this.inForce.area = item.text;
        continue;
      }
      const beside = isList ? { text, items, own } : null;
      own++;
      this.indicators.push(this.placeOf(item, at, own, beside, place));
    }
  }

  /** "Kön" in a column of its own: the rows of an indicator, its name in each or in the first alone, are those of groups. */
  private takeGroupBeside(line: Line, text: string): boolean {
    const last = this.indicators.at(-1);
    const isSame = last !== undefined && !last.beside && (text === '' || text.trim() === last.text);
    const group = isSame ? groupBeside(this.view, line) : null;
    if (!last || group === null || !hasValues(this.view.columns, line)) return false;
    this.indicators.push({ ...last, line, group, comments: [] });
    return true;
  }

  private placeOf(
    { text }: CellItem,
    column: number,
    number: number,
    beside: Place['beside'],
    { line, strategicGoal, goal }: RowPlace,
  ): Place {
    return {
      line,
      column,
      text,
      number,
      strategicGoal,
      goal,
      area: this.inForce.area,
      responsible: this.inForce.responsible,
      beside,
      group: null,
      comments: [],
    };
  }

  /** One row per period, or per unit: a row without an indicator goes on with the one above. */
  private carryOn(line: Line): void {
    const last = this.indicators.at(-1);
    const period = columnsOf(this.view, 'period')[0];
    const goesOn = period ? !isBlank(line.values[period.column]) : unitOfRow(this.view, line) !== null;
    if (!last || last.beside || !goesOn || !hasValues(this.view.columns, line)) {
      if (hasNumbers(this.view, line)) this.unnamed.push(line);
      return;
    }
    this.indicators.push({ ...last, line, area: this.inForce.area, group: null, comments: [] });
  }
}
