import type { AssessmentWish } from '../../compose/settings/assess';
import type { OwnAssessmentReport } from '../../model/report';
import { ASSESSED, type Assessed } from '../../model/status';
import type { AssessmentColumn } from '../../ownsheets/lists';

/** In the order of the form. */
export const ASSESSMENT_FIELDS: readonly AssessmentColumn[] = ['own', 'motivation', 'assessor', 'assessedOn'];

/** An assessment as it stands in the fields of its form; `own` is the status, as a word. */
export type TypedAssessment = Readonly<Record<AssessmentColumn, string>>;

type StatusNames = Readonly<Record<Assessed, string>>;

/** An assessment as it is typed; empty fields where there is none. */
export function typedAssessment(own: OwnAssessmentReport | null, names: StatusNames): TypedAssessment {
  const known = ASSESSED.find((code) => code === own?.status);
  return {
    own: known ? names[known] : (own?.text ?? ''),
    motivation: own?.motivation ?? '',
    assessor: own?.assessor ?? '',
    assessedOn: own?.assessedOn ?? '',
  };
}

/** The words to choose the status from, among them the one that stands there, whatever it is. */
export function statusChoices({ own }: TypedAssessment, names: StatusNames): readonly string[] {
  const words = ASSESSED.map((code) => names[code]);
  return own === '' || words.includes(own) ? words : [own, ...words];
}

/** What is kept of what the user typed: only what she changed, an emptied text as a withdrawal. */
export function changedAssessment(
  before: TypedAssessment,
  typed: TypedAssessment,
  names: StatusNames,
): Omit<AssessmentWish, 'of'> {
  const status = ASSESSED.find((code) => names[code] === typed.own);
  const texts = ASSESSMENT_FIELDS.filter((field) => field !== 'own' && typed[field].trim() !== before[field]);
  return {
    ...(typed.own !== before.own && status && { status }),
    ...Object.fromEntries(texts.map((field) => [field, typed[field].trim() || null])),
  };
}
