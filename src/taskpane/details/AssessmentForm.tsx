import { useState, type ReactElement } from 'react';
import type { AssessedThing, AssessmentWish } from '../../compose/settings/assess';
import { texts } from '../../i18n/texts';
import type { OwnAssessmentReport } from '../../model/report';
import { usePaneState, useSession, useStatusNames, useTexts } from '../shell/context';
import { ASSESSMENT_FIELDS, changedAssessment, statusChoices, typedAssessment } from './assessmentFields';
import { FormField } from './FormField';
import { KeptForm } from './KeptForm';

const WITHDRAWN = { status: null, motivation: null, assessor: null, assessedOn: null };

interface AssessmentFormProps {
  readonly of: AssessedThing;
  /** What the user has typed before; null where she has not. */
  readonly own: OwnAssessmentReport | null;
  /** When the assessment is kept, or the user leaves it. */
  readonly onDone: () => void;
}

/** The user's own assessment of an indicator or a goal: kept in the workbook, and all is recalculated with it. */
export function AssessmentForm({ of, own, onDone }: AssessmentFormProps): ReactElement {
  const { assess, language } = useTexts();
  const labels = texts(language).sheets.assessment;
  const names = useStatusNames();
  const session = useSession();
  const { report } = usePaneState();
  const before = typedAssessment(own, names);
  // A new one is likely to hold for the date that is judged.
  const [typed, setTyped] = useState(own ? before : { ...before, assessedOn: report?.asOf ?? '' });

  const keep = async (wish: Omit<AssessmentWish, 'of'>): Promise<void> => {
    if (Object.keys(wish).length === 0 || (await session.assess({ of, ...wish }))) onDone();
  };
  return (
    <KeptForm
      title={'goal' in of ? assess.ofGoal(of.goal) : assess.title}
      note={assess.note}
      save={assess.save}
      withdraw={assess.withdraw}
      onSave={() => void keep(changedAssessment(before, typed, names))}
      onWithdraw={own && (() => void keep(WITHDRAWN))}
      onDone={onDone}
    >
      {ASSESSMENT_FIELDS.map((field) => (
        <FormField
          key={field}
          label={labels[field]}
          value={before[field]}
          choices={field === 'own' ? statusChoices(before, names) : null}
          typed={typed[field]}
          required={field === 'own'}
          onType={(text) => {
            setTyped({ ...typed, [field]: text });
          }}
        />
      ))}
    </KeptForm>
  );
}
