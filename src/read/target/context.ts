import { normalise } from '../text/normalise';
import { PhraseTable } from '../text/phrases';
import { tokenise, type Token } from '../text/tokens';
import { unitRows } from '../../lexicon/units';
import { measureUnitOf } from './measureUnit';
import { findTimes } from './times';

/** What stands around a target: the column's header, the indicator's name, its area, its method. */
export interface Surroundings {
  readonly text: string;
  /** Unit of the measure, where header or name says it. */
  readonly unit: string | null;
  /** Year of the target column, "Målvärde 2025". */
  readonly deadlineYear: number | null;
}

const units = new PhraseTable(unitRows.flatMap((row) => row.forms.map((form) => [form, row.unit] as const)));

/** Segments of a context that speak of the past or of the method, not of the target. */
const NOT_THE_TARGET = /^(?:utfall|resultat|uppföljning|metod|källa|nuläge|bokslut|utgångs|bas|jämför|prognos)/i;

/** Reads a context; segments are separated by ";", "|" or line ends. */
export function surroundingsOf(context: string | null | undefined): Surroundings {
  const segments = (context ?? '')
    .split(/[;|\n\t]/)
    .map(normalise)
    .filter((segment) => segment !== '' && !NOT_THE_TARGET.test(segment));
  let unit: string | null = null;
  let deadlineYear: number | null = null;
  for (const segment of segments) {
    const tokens = tokenise(segment.slice(0, LONGEST));
    unit ??= statedUnit(tokens) ?? measureUnitOf(tokens);
    deadlineYear ??= yearOf(segment.slice(0, LONGEST), tokens);
  }
  return { text: segments.join('; '), unit, deadlineYear };
}

const LONGEST = 500;

/** A unit in parentheses, after a comma at the end, after "enhet", or alone: "Andel (%)", "Kostnad per elev, kr". */
function statedUnit(tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = units.at(tokens, at);
    if (!found) continue;
    const before = tokens[at - 1]?.key ?? '';
    const after = tokens[found.end]?.key ?? '';
    const isAlone = at === 0 && found.end === tokens.length;
    const closes = after === ')' || after === '' || after === ',';
    if (
      isAlone ||
      ((before === '(' || before === ',' || before === ':' || before === 'enhet' || before === 'i') && closes)
    )
      return found.meaning;
  }
  return null;
}

function yearOf(segment: string, tokens: readonly Token[]): number | null {
  const times = findTimes(segment, tokens).filter((time) => time.cue !== 'baseline' && time.cue !== 'outcome');
  return times.at(-1)?.years.at(-1) ?? null;
}
