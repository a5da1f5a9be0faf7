import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CorrectionWish } from '../../compose/settings/correct';
import type { Correctable } from '../../ownsheets/lists';
import type { PlacedIndicator } from '../../model/distinct';
import { useSession, useTexts } from '../shell/context';
import { correctionField, correctionValue } from './correctionFields';
import { FormField } from './FormField';
import { KeptForm } from './KeptForm';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

type Typed = Readonly<Partial<Record<Correctable, string>>>;

interface CorrectionFormProps {
  readonly indicator: PlacedIndicator;
  readonly fields: readonly Correctable[];
  /** When the correction is kept, or the user leaves it. */
  readonly onDone: () => void;
}

/** The fields of a part of a reading: what is changed is kept in the workbook, and all is recalculated with it. */
export function CorrectionForm({ indicator, fields, onDone }: CorrectionFormProps): ReactElement {
  const styles = useStyles();
  const { correct, language } = useTexts();
  const session = useSession();
  const [typed, setTyped] = useState<Typed>({});
  const shown = fields.map((field) => ({ field, ...correctionField(field, indicator, language) }));
  const corrected = fields.filter((field) => indicator.corrected.includes(field));

  const keep = async (values: CorrectionWish['values']): Promise<void> => {
    if (Object.keys(values).length === 0 || (await session.correct({ id: indicator.id, values }))) onDone();
  };
  const save = (): void => {
    const changed = shown.filter(({ field, value }) => (typed[field] ?? value) !== value);
    void keep(Object.fromEntries(changed.map(({ field }) => [field, correctionValue(typed[field] ?? '')])));
  };
  const withdraw = (): void => void keep(Object.fromEntries(corrected.map((field) => [field, null])));
  return (
    <KeptForm
      title={correct.title}
      note={correct.note}
      save={correct.save}
      withdraw={correct.withdraw}
      onSave={save}
      onWithdraw={corrected.length === 0 ? null : withdraw}
      onDone={onDone}
    >
      <div className={styles.fields}>
        {shown.map(({ field, ...rest }) => (
          <FormField
            key={field}
            {...rest}
            typed={typed[field] ?? rest.value}
            onType={(text) => {
              setTyped({ ...typed, [field]: text });
            }}
          />
        ))}
      </div>
    </KeptForm>
  );
}
