import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactElement } from 'react';
import { useSession, useTexts } from './context';

const useStyles = makeStyles({
  assurance: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sign: { flexShrink: 0, fontSize: '16px' },
});

/** What a careful user wants to know before she presses the button. */
export function Assurance(): ReactElement {
  const styles = useStyles();
  const { firstRun } = useTexts();
  const excel = useSession().host.surroundings === 'excel';
  return (
    <p className={styles.assurance}>
      <LockClosedRegular className={styles.sign} />
      <span>
        {firstRun.ownCells} {excel ? firstRun.private : null}
      </span>
    </p>
  );
}
