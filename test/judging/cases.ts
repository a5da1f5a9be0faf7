import { ceilings } from './cases/ceilings';
import { changes } from './cases/changes';
import { floors } from './cases/floors';
import { missing } from './cases/missing';
import { questions } from './cases/questions';
import { standing } from './cases/standing';
import { sums } from './cases/sums';
import { indicator, type IndicatorParts } from './make';
import { shorthand } from './shorthand';
import type { Indicator, Rhythm } from '../../src/model/goalTable';

/**
 * Cases worked out by hand from the rule book: each row of the tables in `cases/` is an indicator of a plan for 2023,
 * an as-of date, and what is to come out, with the arithmetic beside it. A dot means none.
 */
export interface PaperCase {
  readonly name: string;
  readonly indicator: Indicator;
  readonly asOf: string;
  readonly status: string;
  readonly reason: string | null;
  readonly E: number | null;
  readonly p: number | null;
  readonly r: number | null;
}

const TABLES = { floors, ceilings, missing, questions, standing, changes, sums };

export const paperCases: readonly PaperCase[] = Object.entries(TABLES).flatMap(([name, table]) => {
  const [, ...rows] = table.trim().split('\n');
  return rows.map((row, i) => caseOf(`${name} ${String(i + 1)}`, row));
});

function caseOf(name: string, row: string): PaperCase {
  const [target = '', values = '', asOf = '', rhythm = '', status = '', E, p, r, paper] = row
    .split('|')
    .map((cell) => cell.trim());
  const [word = '', reason = null] = status.split(' ');
  const parts: IndicatorParts = {
    ...shorthand(target),
    values: values === '·' ? '' : values,
    rhythm: rhythm === '·' ? null : (rhythm as Rhythm),
  };
  return {
    name: `${name}: ${target} | ${values} | ${asOf}: ${status} (${paper ?? ''})`,
    indicator: indicator(parts),
    asOf,
    status: word,
    reason,
    E: number(E),
    p: number(p),
    r: number(r),
  };
}

function number(cell: string | undefined): number | null {
  return cell === undefined || cell === '·' ? null : Number(cell);
}
