import { Label, makeStyles, Select, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { texts } from '../../i18n/texts';
import type { Report } from '../../model/report';
import { SETTINGS, type Setting, type SettingCode } from '../../ownsheets/settings';
import { useSession, useTexts } from '../shell/context';

/** So many years before and after the one that holds can be chosen. */
const YEARS = 4;

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

interface PolicyChoiceProps {
  readonly code: SettingCode;
  readonly report: Report;
}

/** One rule of a few words. */
export function PolicyChoice({ code, report }: PolicyChoiceProps): ReactElement | null {
  const { language } = useTexts();
  const session = useSession();
  const setting: Setting = SETTINGS[code];
  if (setting.kind !== 'choice') return null;
  const words: Readonly<Record<string, string>> = texts(language).sheets.settings.words;
  return (
    <SettingSelect
      code={code}
      value={setting.of(report.policy) ?? report.language}
      options={setting.choices.map((choice) => [choice, words[choice] ?? choice])}
      onChoose={(value) => void session.chooseSettings({ [code]: value })}
    />
  );
}

/** The year of a plan that carries none itself: a copy of the book for the next year is told so here. */
export function PlanYear({ year }: { readonly year: number }): ReactElement {
  const session = useSession();
  const years = Array.from({ length: 2 * YEARS + 1 }, (_, n) => String(year - YEARS + n));
  return (
    <SettingSelect
      code="planYear"
      value={String(year)}
      options={years.map((choice) => [choice, choice])}
      onChoose={(value) => void session.chooseSettings({ planYear: Number(value) })}
    />
  );
}

interface SettingSelectProps {
  readonly code: SettingCode;
  readonly value: string;
  /** Each with what the user reads. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function SettingSelect({ code, value: chosen, options, onChoose }: SettingSelectProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const id = useId('setting');
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{texts(language).sheets.settings.settingNames[code]}</Label>
      <Select
        id={id}
        value={chosen}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
