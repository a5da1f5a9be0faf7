import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { texts } from '../../i18n/texts';
import type { Policy } from '../../model/policy';
import { CHOOSABLE_COLUMNS, columnCode, type SettingCode } from '../../ownsheets/settings';
import { useSession, useTexts } from '../shell/context';
import { Note } from '../shell/Note';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0 },
});

/** Which columns are written beside the goal table: every one can be left out but the status itself. */
export function ColumnChoices({ policy }: { readonly policy: Policy }): ReactElement {
  const styles = useStyles();
  const { settings, language } = useTexts();
  const { columns, settings: sheet } = texts(language).sheets;
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{settings.columns}</legend>
      {CHOOSABLE_COLUMNS.map((column) => (
        <ColumnChoice
          key={column}
          code={columnCode(column)}
          label={columns[column]}
          checked={policy.columns.includes(column)}
        />
      ))}
      <ColumnChoice code="owedColumns" label={sheet.settingNames.owedColumns} checked={policy.owedColumns} />
      <Note>{settings.owedColumnsNote}</Note>
    </fieldset>
  );
}

interface ColumnChoiceProps {
  readonly code: SettingCode;
  readonly label: string;
  readonly checked: boolean;
}

/** Whether a column, or those for what deviations owe, are written beside the goal table. */
function ColumnChoice({ code, label, checked }: ColumnChoiceProps): ReactElement {
  const session = useSession();
  return (
    <Checkbox
      label={label}
      checked={checked}
      onChange={(_event, { checked: chosen }) => {
        void session.chooseSettings({ [code]: chosen === true ? 'yes' : 'no' });
      }}
    />
  );
}
