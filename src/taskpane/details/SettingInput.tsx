import { Input, Label, makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { colourCode } from '../../ownsheets/settings';
import type { SettingField } from './settingFields';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  // Colours begin a line of their own under what is written.
  firstColour: { gridColumnStart: 1 },
  input: { minWidth: 0, width: '100%' },
  colour: {
    boxSizing: 'border-box',
    width: '100%',
    height: '24px',
    padding: '2px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SettingInputProps {
  readonly field: SettingField;
  readonly most: number;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** A setting of a form: a share in per cent, what a status is called, a colour. */
export function SettingInput({ field, most, typed, onType }: SettingInputProps): ReactElement {
  const styles = useStyles();
  const id = useId('setting');
  const { code, kind, label, standard } = field;
  return (
    <div className={mergeClasses(styles.field, code === FIRST_COLOUR && styles.firstColour)}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {kind === 'colour' ? (
        <input
          id={id}
          type="color"
          className={styles.colour}
          value={typed.toLowerCase()}
          onChange={({ target }) => {
            onType(target.value.toUpperCase());
          }}
        />
      ) : (
        <Input
          id={id}
          size="small"
          className={styles.input}
          value={typed}
          placeholder={kind === 'percent' ? standard : ''}
          onChange={(_event, { value }) => {
            onType(value);
          }}
          {...(kind === 'percent'
            ? { type: 'number', min: 0, max: most, step: 'any', contentAfter: '%' }
            : { maxLength: LONGEST })}
        />
      )}
    </div>
  );
}

const FIRST_COLOUR = colourCode('green');

/** The settings sheet takes no longer word for a status. */
const LONGEST = 40;
