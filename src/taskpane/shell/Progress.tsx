import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Stage } from '../session/recalculation';
import { useSession, useTexts } from './context';
import { useAfter } from './useAfter';

const useStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  spinner: { justifyContent: 'flex-start', color: tokens.colorNeutralForeground2 },
});

/** Reading that takes longer than this waits, as a rule, for a cell that the user is editing. In milliseconds. */
const WAITING = 4_000;

/** Work shorter than this is over before anyone could read what it is doing. */
const NOTICEABLE = 300;

interface ProgressProps {
  readonly stage: Stage;
  readonly onCancelled: () => void;
}

/** What is being done, and the way to stop it; shown once it takes noticeable time. */
export function Progress({ stage, onCancelled }: ProgressProps): ReactElement | null {
  const styles = useStyles();
  const { run, result } = useTexts();
  const session = useSession();
  const waits = useAfter(WAITING) && stage === 'reading' && session.host.surroundings === 'excel';
  if (!useAfter(NOTICEABLE)) return null;
  return (
    <>
      <div className={styles.progress}>
        <Spinner size="tiny" className={styles.spinner} label={run.stages[stage]} />
        <Button
          appearance="subtle"
          disabledFocusable={stage === 'writing'}
          onClick={() => {
            session.cancel();
            onCancelled();
          }}
        >
          {run.cancel}
        </Button>
      </div>
      {waits ? (
        <p className={styles.hint} role="status">
          {result.runningInCell}
        </p>
      ) : null}
    </>
  );
}
