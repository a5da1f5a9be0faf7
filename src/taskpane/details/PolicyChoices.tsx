import { Button, Label, makeStyles, Select, tokens, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { texts } from '../../i18n/texts';
import type { Report } from '../../model/report';
import { SETTING_CODES, SETTINGS, type Setting, type SettingCode } from '../../ownsheets/settings';
import { usePaneState, useSession, useTexts } from '../shell/context';

const useStyles = makeStyles({
  policy: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The rules that the workbook is judged by: those of a few words are chosen here, the others on their sheet. */
export function PolicyChoices({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { settings } = useTexts();
  const session = useSession();
  const { stage } = usePaneState();
  return (
    <section className={styles.policy}>
      <div>
        <h2 className={styles.heading}>{settings.policyTitle}</h2>
        <p className={styles.note}>{settings.policyNote}</p>
      </div>
      {SETTING_CODES.map((code) => (
        <PolicyChoice key={code} code={code} report={report} />
      ))}
      <p className={styles.note}>{settings.openSheetNote}</p>
      <div>
        <Button disabledFocusable={stage !== null} onClick={() => void session.openSettings()}>
          {settings.openSheet}
        </Button>
      </div>
    </section>
  );
}

interface PolicyChoiceProps {
  readonly code: SettingCode;
  readonly report: Report;
}

/** One rule, if it is one of a few words. */
function PolicyChoice({ code, report }: PolicyChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { language } = useTexts();
  const session = useSession();
  const id = useId('setting');
  const setting: Setting = SETTINGS[code];
  if (setting.kind !== 'choice') return null;
  const { settingNames, words } = texts(language).sheets.settings;
  const said: Readonly<Record<string, string>> = words;
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{settingNames[code]}</Label>
      <Select
        id={id}
        value={setting.of(report.policy) ?? report.language}
        onChange={(_event, { value }) => void session.chooseSetting({ setting: code, value })}
      >
        {setting.choices.map((choice) => (
          <option key={choice} value={choice}>
            {said[choice] ?? choice}
          </option>
        ))}
      </Select>
    </div>
  );
}
