import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, Suspense, type ReactElement, type ReactNode } from 'react';
import { useTexts } from './context';
import { Unfetched } from './part';

const useStyles = makeStyles({
  failed: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

interface FetchedProps {
  /** What stands there while the parts are on their way. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

interface FetchedState {
  readonly failed: { readonly error: unknown } | null;
}

/**
 * Holds parts whose code or texts are fetched when they are shown. Where that fails, as when the network is away or
 * the web host has a new version by now, the rest of the pane stands, and the user can have it fetched again.
 */
export class Fetched extends Component<FetchedProps, FetchedState> {
  override readonly state: FetchedState = { failed: null };

  static getDerivedStateFromError(error: unknown): FetchedState {
    return { failed: { error } };
  }

  override render(): ReactNode {
    const { waiting, children } = this.props;
    const { failed } = this.state;
    if (failed) {
      return (
        <Failed
          onAgain={() => {
            if (failed.error instanceof Unfetched) failed.error.forget();
            this.setState({ failed: null });
          }}
        />
      );
    }
    return <Suspense fallback={waiting}>{children}</Suspense>;
  }
}

function Failed({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <div className={styles.failed}>
      <p className={styles.text} role="alert">
        {tabs.failed}
      </p>
      <Button
        onClick={({ currentTarget }) => {
          // The button goes with the message; the focus stays where the part will be.
          currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
          onAgain();
        }}
      >
        {tabs.again}
      </Button>
    </div>
  );
}
