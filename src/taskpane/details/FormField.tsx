import { Input, Label, makeStyles, Select, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../shell/context';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

interface FormFieldProps {
  readonly label: string;
  /** What holds before anything is typed; empty where nothing does. */
  readonly value: string;
  /** The words to choose from; null for a field that is written freely. */
  readonly choices: readonly string[] | null;
  readonly typed: string;
  readonly required?: boolean;
  readonly onType: (text: string) => void;
}

/** A field of a form: a word to choose, or a text to write. */
export function FormField({ label, choices, value, typed, required = false, onType }: FormFieldProps): ReactElement {
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
          required={required}
          onChange={(_event, data) => {
            onType(data.value);
          }}
        />
      ) : (
        <Select
          id={id}
          size="small"
          value={typed}
          required={required}
          onChange={(_event, data) => {
            onType(data.value);
          }}
        >
          {value === '' ? <option value="">{required ? correct.choose : correct.nothing}</option> : null}
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
