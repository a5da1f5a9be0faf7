import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { DistributionBar } from '../result/DistributionBar';
import { distinctIndicators } from '../../model/distinct';
import { statusCounts } from '../result/statusCounts';
import type { Prepared } from '../session/recalculation';
import { usePaneState, useSession, useTexts } from '../shell/context';
import { cellChanges } from './cellChanges';
import { ChangeTable } from './ChangeTable';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PreviewProps {
  readonly prepared: Prepared;
  /** When the preview goes away. */
  readonly onDone: () => void;
}

/** What a recalculation would change, before anything is written. */
export function Preview({ prepared, onDone }: PreviewProps): ReactElement {
  const styles = useStyles();
  const { preview, result, language } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus comes here with the preview, and goes back to the button when the preview goes away, whatever ended it.
  useEffect(() => {
    heading.current?.focus();
    return onDone;
  }, [onDone]);
  const { report, plan } = prepared.result;
  const { cells, sheets, charts } = report.changes;
  const nothing = plan.actions.length === 0;
  return (
    <section className={styles.preview}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {preview.title}
        </h1>
        <p className={styles.text}>{preview.lead}</p>
      </div>
      <p className={styles.summary}>{report.summary}</p>
      <DistributionBar counts={statusCounts(distinctIndicators(report))} />
      <p className={styles.summary}>{nothing ? result.unchanged : preview.would(cells, sheets, charts)}</p>
      <PreviewButtons />
      {cellChanges(prepared.snapshot, plan, language).map((changes) => (
        <ChangeTable key={changes.sheet} changes={changes} />
      ))}
    </section>
  );
}

/** The user's yes or no. */
function PreviewButtons(): ReactElement {
  const styles = useStyles();
  const { preview } = useTexts();
  const session = useSession();
  const { stage } = usePaneState();
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={stage !== null} onClick={() => void session.writePreview()}>
        {preview.write}
      </Button>
      <Button
        onClick={() => {
          session.discardPreview();
        }}
      >
        {preview.discard}
      </Button>
    </div>
  );
}
