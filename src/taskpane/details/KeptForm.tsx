import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePaneState, useTexts } from '../shell/context';
import { Note } from '../shell/Note';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface KeptFormProps {
  readonly title: string;
  readonly note: string;
  readonly save: string;
  readonly withdraw: string;
  readonly onSave: () => void;
  /** Null where there is nothing to withdraw. */
  readonly onWithdraw: (() => void) | null;
  /** When the user leaves it. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** A small form in the list, whose answer is kept in the workbook: its first field is ready to be typed in. */
export function KeptForm(props: KeptFormProps): ReactElement {
  const { title, note, save, withdraw, onSave, onWithdraw, onDone, children } = props;
  const styles = useStyles();
  const { correct } = useTexts();
  const { stage } = usePaneState();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      {children}
      <Note>{note}</Note>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={stage !== null}>
          {save}
        </Button>
        {onWithdraw === null ? null : (
          <Button size="small" disabledFocusable={stage !== null} onClick={onWithdraw}>
            {withdraw}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {correct.cancel}
        </Button>
      </div>
    </form>
  );
}
