import { Button, Input, Label, makeStyles, Select, tokens, useId } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { CorrectionWish } from '../../compose/correct';
import type { Correctable } from '../../ownsheets/lists';
import type { PlacedIndicator } from '../result/statusCounts';
import { usePaneState, useSession, useTexts } from '../shell/context';
import { correctionField, correctionValue, type CorrectionField } from './correctionFields';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
  const { stage } = usePaneState();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>({});
  const shown = fields.map((field) => ({ field, ...correctionField(field, indicator, language) }));
  const corrected = fields.filter((field) => indicator.corrected.includes(field));
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const keep = async (values: CorrectionWish['values']): Promise<void> => {
    if (Object.keys(values).length === 0 || (await session.correct({ id: indicator.id, values }))) onDone();
  };
  const save = (): void => {
    const changed = shown.filter(({ field, value }) => (typed[field] ?? value) !== value);
    void keep(Object.fromEntries(changed.map(({ field }) => [field, correctionValue(typed[field] ?? '')])));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={correct.title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <div className={styles.fields}>
        {shown.map(({ field, ...rest }) => (
          <Field
            key={field}
            {...rest}
            typed={typed[field] ?? rest.value}
            onType={(text) => {
              setTyped({ ...typed, [field]: text });
            }}
          />
        ))}
      </div>
      <p className={styles.note}>{correct.note}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={stage !== null}>
          {correct.save}
        </Button>
        {corrected.length === 0 ? null : (
          <Button
            size="small"
            disabledFocusable={stage !== null}
            onClick={() => void keep(Object.fromEntries(corrected.map((field) => [field, null])))}
          >
            {correct.withdraw}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {correct.cancel}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps extends CorrectionField {
  readonly typed: string;
  readonly onType: (text: string) => void;
}

function Field({ label, choices, value, typed, onType }: FieldProps): ReactElement {
  const styles = useStyles();
  const { correct } = useTexts();
  const id = useId('field');
  return (
    <div className={styles.field}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {choices === null ? (
        <Input
          id={id}
          size="small"
          className={styles.input}
          value={typed}
          onChange={(_event, data) => {
            onType(data.value);
          }}
        />
      ) : (
        <Select
          id={id}
          size="small"
          value={typed}
          onChange={(_event, data) => {
            onType(data.value);
          }}
        >
          {value === '' ? <option value="">{correct.nothing}</option> : null}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
