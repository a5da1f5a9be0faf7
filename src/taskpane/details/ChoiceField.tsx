import { Label, makeStyles, Select, tokens, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../shell/context';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ChoiceFieldProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One of several, or all; nothing where there is nothing to choose between. */
export function ChoiceField({ label, options, value, onChoose }: ChoiceFieldProps): ReactElement | null {
  const styles = useStyles();
  const { indicators } = useTexts();
  const id = useId('choice');
  if (options.length < 2) return null;
  return (
    <div className={styles.field}>
      <Label htmlFor={id} className={styles.label}>
        {label}
      </Label>
      <Select
        id={id}
        size="small"
        value={value ?? ''}
        onChange={(_event, data) => {
          onChoose(data.value === '' ? null : data.value);
        }}
      >
        <option value="">{indicators.all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </div>
  );
}
