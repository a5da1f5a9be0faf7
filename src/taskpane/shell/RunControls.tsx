import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import { AsOfChoice } from './AsOfChoice';
import { usePaneState, useSession, useTexts } from './context';
import { Progress } from './Progress';

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  away: { display: 'none' },
  run: { flexGrow: 1 },
  compactControls: {
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RunControlsProps {
  /** Beside a result rather than alone on the first run. */
  readonly compact: boolean;
  readonly buttonRef: (button: HTMLElement | null) => void;
  /** Gives the focus back to the button when what had it goes away. */
  readonly focusRun: () => void;
}

/** The one button, what it recalculates as of, how far it has come, and the way back. */
export function RunControls({ compact, buttonRef, focusRun }: RunControlsProps): ReactElement {
  const styles = useStyles();
  const { run } = useTexts();
  const session = useSession();
  const { stage, found, canRestore, preview } = usePaneState();
  const working = stage !== null;
  const nothing = found?.tables.length === 0;
  return (
    <div className={mergeClasses(styles.controls, compact && styles.compactControls, preview !== null && styles.away)}>
      {nothing ? null : <AsOfChoice />}
      <div className={styles.buttons}>
        <Button
          ref={buttonRef}
          className={styles.run}
          appearance="primary"
          size={compact ? 'medium' : 'large'}
          disabledFocusable={working}
          onClick={() => void session.recalculate()}
        >
          {compact ? run.again : run.recalculate}
        </Button>
        {canRestore ? (
          <Button
            icon={<ArrowUndoRegular />}
            title={run.undoTip}
            disabledFocusable={working}
            onClick={() => {
              void session.restore().then(focusRun);
            }}
          >
            {run.undo}
          </Button>
        ) : null}
      </div>
      {working ? <Progress stage={stage} onCancelled={focusRun} /> : null}
    </div>
  );
}
