import { Checkbox, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { usePaneState, useSession, useTexts } from '../shell/context';
import { PolicyChoices } from './PolicyChoices';
import { Remake } from './Remake';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column' },
  note: {
    margin: `0 0 0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How the pane works for this user, and the rules of the workbook, which are everyone's. */
export function Settings({ report }: { readonly report: Report }): ReactElement {
  const session = useSession();
  const { settings } = useTexts();
  const { automatic, previewFirst } = usePaneState();
  return (
    <>
      {session.host.onUserChange ? (
        <Setting
          label={settings.auto}
          note={settings.autoWarning}
          checked={automatic}
          onChange={(checked) => {
            session.chooseAutomatic(checked);
          }}
        />
      ) : null}
      <Setting
        label={settings.previewFirst}
        note={settings.previewFirstNote}
        checked={previewFirst}
        onChange={(checked) => {
          session.choosePreviewFirst(checked);
        }}
      />
      <PolicyChoices report={report} />
      <Remake report={report} />
    </>
  );
}

interface SettingProps {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Setting({ label, note, checked, onChange }: SettingProps): ReactElement {
  const styles = useStyles();
  const noteId = useId('note');
  return (
    <div className={styles.setting}>
      <Checkbox
        label={label}
        aria-describedby={noteId}
        checked={checked}
        onChange={(_event, data) => {
          onChange(data.checked === true);
        }}
      />
      <p id={noteId} className={styles.note}>
        {note}
      </p>
    </div>
  );
}
