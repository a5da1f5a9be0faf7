import type { GoalTable, Role } from '../../model/goalTable';
import type { Finding, FindingCode, FindingParams, Proposal, Severity, SmartLetter } from '../../model/findings';
import type { OwedColumn } from '../../model/ownColumns';
import type { Verdict } from '../../model/verdict';

/** What the review of one indicator looks at. */
export interface Reviewed {
  readonly verdict: Verdict;
  readonly table: TableFacts;
  /** A sentence that would mend the target as it stands; findings change what they speak of. */
  readonly proposal: () => Proposal;
}

/** What a table as a whole offers its indicators. */
export interface TableFacts {
  readonly roles: ReadonlySet<Role>;
  /** Columns that we made for what deviations owe. They ask nothing of an indicator that is on its way. */
  readonly made: ReadonlySet<OwedColumn>;
  /** Its methods say how often something is measured. */
  readonly tellsRhythm: boolean;
  readonly planYear: number | null;
}

/** The facts of a table that the review needs. */
export function factsOf(table: GoalTable): TableFacts {
  return {
    roles: new Set(table.columns.flatMap(({ role, also }) => [role, ...also])),
    made: new Set(table.owedColumns),
    tellsRhythm: table.indicators.some(({ rhythm }) => rhythm !== null),
    planYear: table.planYear,
  };
}

const LETTERS: Readonly<Record<string, SmartLetter>> = {
  specific: 'S',
  measurable: 'M',
  accepted: 'A',
  realistic: 'R',
  timeBound: 'T',
};

/** A finding of a code, under the letter that the code names. */
export function finding<C extends FindingCode>(
  code: C,
  params: FindingParams[C],
  severity: Severity,
  proposal: Proposal | null = null,
): Finding {
  const letter = LETTERS[code.slice(0, code.indexOf('.'))] ?? null;
  // The union cannot be built from a generic code without telling the compiler that the pair belongs together.
  return { code, params, letter, severity, proposal } as Finding;
}
