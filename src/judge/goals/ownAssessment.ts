import type { OwnAssessment } from '../../model/goalTable';
import type { WrittenStatus } from '../../model/measurement';
import type { Problem } from '../../model/problems';
import { colourOf, type Colour, type GoalStatus, type TableJudgement } from '../../model/verdict';

/** The colours that a hand-written status can stand for; none for words that judge nothing. */
const COLOURS: Readonly<Record<WrittenStatus, readonly Colour[]>> = {
  met: ['green'],
  onTrack: ['green'],
  done: ['green'],
  // A fourth step between met and partly met.
  mostlyMet: ['yellow', 'green'],
  partlyMet: ['yellow'],
  atRisk: ['yellow'],
  uncertain: ['yellow'],
  notMet: ['red'],
  notMetImproving: ['red'],
  offTrack: ['red'],
  notAssessed: [],
  ongoing: [],
  notStarted: [],
  delayed: [],
  cancelled: [],
};

/** The user's own status says another colour than the computed one. */
export function ownDiffers(own: OwnAssessment | null, status: GoalStatus | null): boolean {
  const computed = status && colourOf[status];
  const said = own ? COLOURS[own.status] : [];
  return computed !== null && said.length > 0 && !said.includes(computed);
}

/** The colour of an own assessment; null when it judges nothing. */
export function colourOfOwn(own: OwnAssessment | null): Colour | null {
  return own ? (COLOURS[own.status][0] ?? null) : null;
}

/** The indicators and goals of a table whose own assessment has another colour than the computed status. */
export function differencesIn({ sheet, verdicts, goals }: TableJudgement): readonly Problem[] {
  const indicators = verdicts.filter(({ ownDiffers: differs, sameAs }) => differs && sameAs === null);
  return [
    ...indicators.flatMap(({ indicator, status }) =>
      difference(indicator.ownAssessment, indicator.text, status, sheet),
    ),
    ...goals.flatMap(({ goal, ownAssessment, ownDiffers: differs, status }) =>
      differs ? difference(ownAssessment, goal.text, status, sheet) : [],
    ),
  ];
}

function difference(own: OwnAssessment | null, text: string, computed: GoalStatus | null, sheet: string): Problem[] {
  if (own === null || computed === null) return [];
  const params = { text, own: own.text, computed };
  return [{ code: 'assessment.differs', params, sheet: own.sheet ?? sheet, cell: own.cell }];
}
