import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SettingChoices } from '../../compose/settings/chooseSettings';
import type { SettingCode } from '../../ownsheets/settings';
import { useSession, useTexts } from '../shell/context';
import { Note } from '../shell/Note';
import { KeptForm } from './KeptForm';
import { SettingInput } from './SettingInput';
import { isOwn, limitOf, settingValue, type SettingField } from './settingFields';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
});

type Typed = Readonly<Partial<Record<SettingCode, string>>>;

interface SettingsFormProps {
  readonly title: string;
  readonly fields: readonly SettingField[];
  /** When the settings are kept, or the user leaves them. */
  readonly onDone: () => void;
}

/** Settings that are changed together: what is changed is kept in the workbook, and all is recalculated with it. */
export function SettingsForm({ title, fields, onDone }: SettingsFormProps): ReactElement {
  const styles = useStyles();
  const { settings, assess } = useTexts();
  const session = useSession();
  const [typed, setTyped] = useState<Typed>({});
  const typedOf = ({ code, value }: SettingField): string => typed[code] ?? value;
  const own = fields.filter(isOwn);

  const keep = async (choices: SettingChoices): Promise<void> => {
    if (Object.keys(choices).length === 0 || (await session.chooseSettings(choices))) onDone();
  };
  const save = (): void => {
    const changed = fields.filter((field) => typedOf(field).trim() !== field.value);
    void keep(Object.fromEntries(changed.map((field) => [field.code, settingValue(field, typedOf(field))])));
  };
  const withdraw = (): void => void keep(Object.fromEntries(own.map(({ code }) => [code, null])));
  return (
    <KeptForm
      title={title}
      note={settings.policyNote}
      save={assess.save}
      withdraw={settings.defaults}
      onSave={save}
      onWithdraw={own.length === 0 ? null : withdraw}
      onDone={onDone}
    >
      <div className={styles.fields}>
        {fields.map((field) => (
          <SettingInput
            key={field.code}
            field={field}
            most={limitOf(field, fields, typedOf)}
            typed={typedOf(field)}
            onType={(text) => {
              setTyped({ ...typed, [field.code]: text });
            }}
          />
        ))}
      </div>
      {fields.some(({ kind }) => kind === 'text') ? <Note>{settings.emptyLabel}</Note> : null}
    </KeptForm>
  );
}
