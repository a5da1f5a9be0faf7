import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { formatShare } from '../../i18n/formatQuantity';
import type { Report } from '../../model/report';
import type { SettingCode } from '../../ownsheets/settings';
import { ActionLink } from '../shell/ActionLink';
import { useSession, useTexts } from '../shell/context';
import { KeptForm } from './KeptForm';
import { SettingInput } from './SettingInput';
import { limitOf, settingField, settingValue, type SettingField, type SettingValue } from './settingFields';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightRegular },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  held: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface SettingsFormProps {
  readonly title: string;
  readonly change: string;
  readonly codes: readonly SettingCode[];
  readonly report: Report;
}

/** Some settings as they hold, and the form in which they are changed together. Nothing where there are none. */
export function SettingsForm({ title, change, codes, report }: SettingsFormProps): ReactElement | null {
  const styles = useStyles();
  const { settings, assess, language } = useTexts();
  const session = useSession();
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Readonly<Partial<Record<SettingCode, string>>> | null>(null);
  if (codes.length === 0) return null;
  const fields = codes.map((code) => settingField(code, report.policy, language));
  const typedOf = ({ code, value }: SettingField): string => typed?.[code] ?? value;
  const close = (): void => {
    setTyped(null);
    // The link that opened it comes back in its place.
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  const keep = async (
    chosen: readonly SettingField[],
    valueOf: (field: SettingField) => SettingValue,
  ): Promise<void> => {
    const choices = Object.fromEntries(chosen.map((field) => [field.code, valueOf(field)]));
    if (chosen.length === 0 || (await session.chooseSettings(choices))) close();
  };
  const ownFields = fields.filter((field) => settingValue(field, field.value) !== null);
  if (typed === null) {
    return (
      <div ref={place}>
        <h3 className={styles.heading}>{title}</h3>
        {fields
          .filter((field) => field.kind === 'percent' || ownFields.includes(field))
          .map(({ code, label, value, kind }) => (
            <p key={code} className={styles.held}>
              <span>{label}</span>
              <span className={styles.value}>
                {kind === 'percent' ? formatShare(Number(value) / 100, language, 2) : value}
              </span>
            </p>
          ))}
        <ActionLink
          onClick={() => {
            setTyped({});
          }}
        >
          {change}
        </ActionLink>
      </div>
    );
  }
  return (
    <div ref={place}>
      <KeptForm
        title={title}
        note={settings.policyNote}
        save={assess.save}
        withdraw={settings.defaults}
        onSave={() =>
          void keep(
            fields.filter((field) => typedOf(field).trim() !== field.value),
            (field) => settingValue(field, typedOf(field)),
          )
        }
        onWithdraw={ownFields.length === 0 ? null : () => void keep(ownFields, () => null)}
        onDone={close}
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
        {fields.some(({ kind }) => kind === 'text') ? <p className={styles.held}>{settings.emptyLabel}</p> : null}
      </KeptForm>
    </div>
  );
}
