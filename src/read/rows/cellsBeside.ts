import type { Problem } from '../../model/problems';
import { fold } from '../sheet/cellText';
import type { RoleColumn } from '../columns/roleColumn';
import type { TableView } from '../columns/tableView';
import { cellBeside, type BesideCell } from './cellOf';
import type { Place } from './place';

type UnreadableCode = 'cell.unreadable' | 'deadline.unreadable' | 'polarity.unreadable';

/** The cells beside an indicator, and what could not be told or read in them. */
export class CellsBeside {
  readonly problems: Problem[] = [];
  private readonly sheet: string;

  constructor(
    private readonly view: TableView,
    private readonly place: Place,
  ) {
    this.sheet = view.grid.sheet.name;
  }

  /** The cell of a column, reported and taken as empty when its lines do not run parallel to the indicators. */
  readonly of = (column: RoleColumn): BesideCell => {
    const found = cellBeside(this.view, this.place, column);
    if (!('differ' in found)) return found;
    const { cell, indicators, values } = found;
    const isKnown = this.place.number > 1 || this.problems.some((problem) => problem.cell === cell);
    const params = { indicators, values, header: column.header.text };
    if (!isKnown) this.problems.push({ code: 'indicator.linesDiffer', params, sheet: this.sheet, cell });
    return { value: null, format: undefined, text: '', cell };
  };

  /** Reports a cell that holds something, and nothing that is known. */
  reportUnreadable({ text, cell }: BesideCell, code: UnreadableCode): void {
    this.problems.push({ code, params: { text: fold(text) }, sheet: this.sheet, cell });
  }
}
