import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProblemCode } from '../../model/problems';
import type { Report } from '../../model/report';
import { usePaneState, useSession, useTexts } from '../shell/context';

const DELETED: ReadonlySet<string> = new Set<ProblemCode>(['own.sheetDeleted', 'own.chartsDeleted']);

const useStyles = makeStyles({
  remake: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Asks for sheets and charts of Målkoll's again that were deleted; nothing where none are. */
export function Remake({ report }: { readonly report: Report }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useTexts();
  const { stage } = usePaneState();
  if (!report.problems.some(({ code }) => DELETED.has(code))) return null;
  return (
    <div className={styles.remake}>
      <Button disabled={stage !== null} onClick={() => void session.recalculate({ remakes: true })}>
        {settings.remake}
      </Button>
      <p className={styles.note}>{settings.remakeNote}</p>
    </div>
  );
}
