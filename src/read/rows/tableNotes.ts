import { LETTERS } from '../../model/letters';
import { isDemand } from '../../lexicon/particles';
import { NOTES_BELOW, NOTES_IN_TABLES } from '../../lexicon/titleWords';
import { isBlank, textOf, type Line } from '../sheet/grid';
import { hasValues, type TableView } from '../columns/tableView';
import { surroundingsOf } from '../target/measure/context';
import { readTarget } from '../target/readTarget';

const IN_TABLE = new RegExp(`^(?:${NOTES_IN_TABLES})\\.?\\s*:`, 'iu');
const BELOW = new RegExp(`^(?:${NOTES_BELOW})(?![${LETTERS}])`, 'iu');
/** "* Preliminärt", "1) Ny enkät". */
const FOOTNOTE = /^\s*(?:[*¹²³]|\d\))/u;
/** "x = frågan föll bort", "Grön = uppnått". */
const LEGEND = /^(?:[\p{L}\d*–-]{1,12}(?: \p{L}+)?|[.…]{1,3})\s*=\s*\p{L}/u;

/** Tells where in a table its rows end and the notes below them begin. */
export class TableNotes {
  private readonly last: number;

  constructor(private readonly view: TableView) {
    const { body } = view.region;
    this.last = body.findLast((line) => hasValues(view.columns, line))?.index ?? Infinity;
  }

  /**
   * A text alone in its row that says something of the table: whence its values are, what its marks stand for. Below the
   * last row with values that is also a sentence apart from it that wants nothing and names no measure with its unit.
   */
  isNote(line: Line): boolean {
    const { view } = this;
    const filled = view.columns.filter(({ column }) => !isBlank(line.values[column]));
    const [only] = filled;
    if (filled.length !== 1 || !only) return false;
    const text = textOf(view.grid, line, only.column);
    if (IN_TABLE.test(text)) return true;
    if (line.index <= this.last) return false;
    const isMarked = BELOW.test(text) || FOOTNOTE.test(text) || LEGEND.test(text);
    if (isMarked || only !== view.indicator) return isMarked;
    return view.valuesBeside && line.index > this.last + 1 && saysNoMeasure(text);
  }
}

function saysNoMeasure(text: string): boolean {
  if (text.split(/\s+/).length < FEWEST_WORDS || isDemand(text)) return false;
  return readTarget(text).measurable === false && surroundingsOf(text).unit === null;
}

/** Fewer words are a name: "Trygghet i skolan" may be measured one day. */
const FEWEST_WORDS = 5;
