import { useState, type ReactElement } from 'react';
import type { AssessedThing, AssessmentWish } from '../../compose/assess';
import { texts } from '../../i18n/texts';
import type { OwnAssessmentReport } from '../../model/report';
import { ASSESSED } from '../../model/status';
import { usePaneState, useSession, useStatusNames, useTexts } from '../shell/context';
import { FormField } from './FormField';
import { KeptForm } from './KeptForm';

/** Its texts, as they are typed; the status is chosen among words. */
const WRITTEN = ['motivation', 'assessor', 'assessedOn'] as const;
type Written = (typeof WRITTEN)[number];

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
  const known = ASSESSED.find((code) => code === own?.status);
  const before = {
    status: known ? names[known] : (own?.text ?? ''),
    motivation: own?.motivation ?? '',
    assessor: own?.assessor ?? '',
    assessedOn: own?.assessedOn ?? '',
  };
  // A new one is likely to hold for the date that is judged.
  const [typed, setTyped] = useState(own ? before : { ...before, assessedOn: report?.asOf ?? '' });
  const words = ASSESSED.map((code) => names[code]);
  const choices = before.status === '' || words.includes(before.status) ? words : [before.status, ...words];

  const keep = async (wish: Omit<AssessmentWish, 'of'>): Promise<void> => {
    if (Object.keys(wish).length === 0 || (await session.assess({ of, ...wish }))) onDone();
  };
  const save = (): void => {
    const status = ASSESSED.find((code) => names[code] === typed.status);
    const changed = WRITTEN.filter((field) => typed[field].trim() !== before[field]);
    void keep({
      ...(typed.status !== before.status && status && { status }),
      ...(Object.fromEntries(changed.map((field) => [field, typed[field].trim() || null])) as Partial<
        Record<Written, string | null>
      >),
    });
  };
  return (
    <KeptForm
      title={'goal' in of ? assess.ofGoal(of.goal) : assess.title}
      note={assess.note}
      save={assess.save}
      withdraw={assess.withdraw}
      onSave={save}
      onWithdraw={own && (() => void keep({ status: null, motivation: null, assessor: null, assessedOn: null }))}
      onDone={onDone}
    >
      <FormField
        label={labels.own}
        value={before.status}
        choices={choices}
        typed={typed.status}
        required
        onType={(status) => {
          setTyped({ ...typed, status });
        }}
      />
      {WRITTEN.map((field) => (
        <FormField
          key={field}
          label={labels[field]}
          value={before[field]}
          choices={null}
          typed={typed[field]}
          onType={(text) => {
            setTyped({ ...typed, [field]: text });
          }}
        />
      ))}
    </KeptForm>
  );
}
