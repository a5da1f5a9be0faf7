import { isBlank, type Line } from '../sheet/grid';
import { fold } from '../sheet/cellText';
import { textIn, type TableView } from '../columns/tableView';
import type { GoalChain } from './goalHeadings';
import { GoalsInForce } from './goalsInForce';
import type { Walk } from './place';
import { PlacesInRows } from './placesInRows';
import { rowKind, type RowKind } from './rowKind';
import { TableNotes } from './tableNotes';

/** Reads the rows of a table from top to bottom: which goals and areas are in force where, and what stands there. */
export function walkRows(view: TableView, chain: GoalChain): Walk {
  const walker = new Walker(view, chain);
  const { body } = view.region;
  for (let at = 0; at < body.length; at++) {
    const line = body[at];
    if (line) walker.take(line, body[at + 1]);
  }
  return walker.walk();
}

/** Gives each row to what takes in its kind. */
class Walker {
  private readonly inForce: GoalsInForce;
  private readonly places: PlacesInRows;
  /** The word "Kommentar" stood alone: the comment is in the next row. */
  private awaitsComment = false;
  private readonly notes: TableNotes;

  constructor(
    private readonly view: TableView,
    chain: GoalChain,
  ) {
    this.inForce = new GoalsInForce(view, chain);
    this.inForce.area = view.region.measure ?? null;
    this.places = new PlacesInRows(view, this.inForce);
    this.notes = new TableNotes(view);
  }

  take(line: Line, next: Line | undefined): void {
    if (this.places.takeGroup(line, next)) return;
    const kind = this.kindOf(line, next);
    if (kind === 'blank' || kind === 'total') return;
    if (kind !== 'comment') this.awaitsComment = false;
    if (kind === 'goal') {
      this.inForce.takeHeading(line);
      return;
    }
    this.inForce.endHeadings();
    this.inForce.takeRow(line);
    if (kind === 'area') this.inForce.area = this.loneText(line);
    else if (kind === 'comment') this.takeComment(this.loneText(line));
    else this.places.takeRow(line);
  }

  /** What the rows held, when all are taken. */
  walk(): Walk {
    this.inForce.endHeadings();
    const { indicators, activities, unnamed } = this.places;
    return { indicators, activities, goals: this.inForce.met, unnamed };
  }

  private kindOf(line: Line, next: Line | undefined): RowKind {
    if (this.view.region.between.has(line.index)) return 'goal';
    if (this.notes.isNote(line)) return 'blank';
    return this.awaitsComment && this.isLone(line) ? 'comment' : rowKind(this.view, line, next);
  }

  /** A comment below an indicator, without the label that it begins with. */
  private takeComment(text: string): void {
    const said = text.replace(/^(?:kommentar\p{L}*|comments?)\s*(?::\s*|$)/iu, '');
    this.awaitsComment = said === '';
    if (said !== '') this.places.indicators.at(-1)?.comments.push(said);
  }

  private isLone(line: Line): boolean {
    return this.view.columns.filter(({ column }) => !isBlank(line.values[column])).length === 1;
  }

  private loneText(line: Line): string {
    const { columns, goals } = this.view;
    const filled = columns.filter(({ column }) => !isBlank(line.values[column]));
    return fold(
      textIn(
        this.view,
        line,
        filled.findLast((column) => !goals.includes(column)),
      ),
    );
  }
}
