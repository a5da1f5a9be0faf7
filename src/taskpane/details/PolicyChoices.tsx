import { Button, Checkbox, Label, makeStyles, Select, tokens, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { texts } from '../../i18n/texts';
import type { Report } from '../../model/report';
import { OWN_COLUMNS } from '../../model/ownColumns';
import {
  columnCode,
  SETTING_CODES,
  SETTINGS,
  type ChoosableColumn,
  type Setting,
  type SettingCode,
} from '../../ownsheets/settings';
import { usePaneState, useSession, useTexts } from '../shell/context';
import { limitsOf, LOOKS } from './settingFields';
import { SettingsForm } from './SettingsForm';

/** Every column but the status itself, which tells which rows are ours. */
const COLUMNS = OWN_COLUMNS.filter((column): column is ChoosableColumn => column !== 'status');

const COLUMN_CODES: readonly SettingCode[] = [...COLUMNS.map(columnCode), 'owedColumns'];

/** Settings that are chosen among a few words. */
const ofWords = SETTING_CODES.filter((code) => SETTINGS[code].kind === 'choice' && !COLUMN_CODES.includes(code));

/** So many years before and after the one that holds can be chosen. */
const YEARS = 4;

const useStyles = makeStyles({
  policy: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  columns: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0 },
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
  const { settings, language } = useTexts();
  const session = useSession();
  const { stage } = usePaneState();
  return (
    <section className={styles.policy}>
      <div>
        <h2 className={styles.heading}>{settings.policyTitle}</h2>
        <p className={styles.note}>{settings.policyNote}</p>
      </div>
      {ofWords.map((code) => (
        <PolicyChoice key={code} code={code} report={report} />
      ))}
      <SettingsForm
        title={settings.limits}
        change={settings.changeLimits}
        codes={limitsOf(report.policy)}
        report={report}
      />
      {report.planYear === null ? null : <PlanYear year={report.planYear} />}
      <fieldset className={styles.columns}>
        <legend className={styles.legend}>{settings.columns}</legend>
        {COLUMNS.map((column) => (
          <ColumnChoice
            key={column}
            code={columnCode(column)}
            label={texts(language).sheets.columns[column]}
            checked={report.policy.columns.includes(column)}
          />
        ))}
        <ColumnChoice
          code="owedColumns"
          label={texts(language).sheets.settings.settingNames.owedColumns}
          checked={report.policy.owedColumns}
        />
        <p className={styles.note}>{settings.owedColumnsNote}</p>
      </fieldset>
      <SettingsForm title={settings.looks} change={settings.changeLooks} codes={LOOKS} report={report} />
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

/** One rule of a few words. */
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
        onChange={(_event, { value }) => void session.chooseSettings({ [code]: value })}
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

/** The year of a plan that carries none itself: a copy of the book for the next year is told so here. */
function PlanYear({ year }: { readonly year: number }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const session = useSession();
  const id = useId('setting');
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{texts(language).sheets.settings.settingNames.planYear}</Label>
      <Select
        id={id}
        value={String(year)}
        onChange={(_event, { value }) => void session.chooseSettings({ planYear: Number(value) })}
      >
        {Array.from({ length: 2 * YEARS + 1 }, (_, n) => year - YEARS + n).map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    </div>
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
