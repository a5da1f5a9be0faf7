import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { CHOOSABLE_COLUMNS, columnCode, SETTING_CODES, SETTINGS, type SettingCode } from '../../ownsheets/settings';
import { usePaneState, useSession, useTexts } from '../shell/context';
import { Note } from '../shell/Note';
import { ColumnChoices } from './ColumnChoices';
import { PlanYear, PolicyChoice } from './PolicyChoice';
import { limitsOf, LOOKS } from './settingFields';
import { SettingsGroup } from './SettingsGroup';

const COLUMN_CODES: readonly SettingCode[] = [...CHOOSABLE_COLUMNS.map(columnCode), 'owedColumns'];

/** Settings that are chosen among a few words. */
const ofWords = SETTING_CODES.filter((code) => SETTINGS[code].kind === 'choice' && !COLUMN_CODES.includes(code));

const useStyles = makeStyles({
  policy: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The rules that the workbook is judged by: those of a few words are chosen here, the others on their sheet. */
export function PolicyChoices({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { settings } = useTexts();
  const session = useSession();
  const { stage } = usePaneState();
  const { policy, planYear } = report;
  return (
    <section className={styles.policy}>
      <div>
        <h2 className={styles.heading}>{settings.policyTitle}</h2>
        <Note>{settings.policyNote}</Note>
      </div>
      {ofWords.map((code) => (
        <PolicyChoice key={code} code={code} report={report} />
      ))}
      <SettingsGroup title={settings.limits} change={settings.changeLimits} codes={limitsOf(policy)} policy={policy} />
      {planYear === null ? null : <PlanYear year={planYear} />}
      <ColumnChoices policy={policy} />
      <SettingsGroup title={settings.looks} change={settings.changeLooks} codes={LOOKS} policy={policy} />
      <Note>{settings.openSheetNote}</Note>
      <div>
        <Button disabledFocusable={stage !== null} onClick={() => void session.openSettings()}>
          {settings.openSheet}
        </Button>
      </div>
    </section>
  );
}
