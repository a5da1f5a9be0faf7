import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatShare } from '../../i18n/formatQuantity';
import type { Policy } from '../../model/policy';
import type { SettingCode } from '../../ownsheets/settings';
import { ActionLink } from '../shell/ActionLink';
import { useTexts } from '../shell/context';
import { isOwn, settingField } from './settingFields';
import { SettingsForm } from './SettingsForm';
import { useFormInPlace } from './useFormInPlace';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightRegular },
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

interface SettingsGroupProps {
  readonly title: string;
  readonly change: string;
  readonly codes: readonly SettingCode[];
  readonly policy: Policy;
}

/** Some settings as they hold, and the form in which they are changed together. Nothing where there are none. */
export function SettingsGroup({ title, change, codes, policy }: SettingsGroupProps): ReactElement | null {
  const styles = useStyles();
  const { language } = useTexts();
  const { place, isOpen, open, close } = useFormInPlace();
  if (codes.length === 0) return null;
  const fields = codes.map((code) => settingField(code, policy, language));
  return (
    <div ref={place}>
      {isOpen ? (
        <SettingsForm title={title} fields={fields} onDone={close} />
      ) : (
        <>
          <h3 className={styles.heading}>{title}</h3>
          {fields
            .filter((field) => field.kind === 'percent' || isOwn(field))
            .map(({ code, label, value, kind }) => (
              <p key={code} className={styles.held}>
                <span>{label}</span>
                <span className={styles.value}>
                  {kind === 'percent' ? formatShare(Number(value) / 100, language, 2) : value}
                </span>
              </p>
            ))}
          <ActionLink onClick={open}>{change}</ActionLink>
        </>
      )}
    </div>
  );
}
