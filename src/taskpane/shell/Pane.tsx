import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { paneTexts } from '../../i18n/paneTexts';
import type { Session } from '../session/session';
import { usePaneTheme } from '../theme/usePaneTheme';
import { Announcer } from './Announcer';
import { SessionContext, TextsContext, usePaneState } from './context';
import { Assurance } from './Assurance';
import { Fetched } from './Fetched';
import { FirstRun } from './FirstRun';
import { NoticeBar } from './NoticeBar';
import { part } from './part';
import { RunControls } from './RunControls';

const Result = part(async () => (await import('../result/Result')).Result);
const Preview = part(async () => (await import('../preview/Preview')).Preview);

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  main: { height: '100%' },
  pane: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    height: '100%',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface PaneProps {
  readonly session: Session;
  /** Whether Office is dark; null where it does not say. */
  readonly isOfficeDark: () => boolean | null;
  /** Called once, when the pane stands on the page. */
  readonly onStands: () => void;
}

/** The pane with all it needs around it; the same in Excel and on the page without Excel. */
export function Pane({ session, isOfficeDark, onStands }: PaneProps): ReactElement {
  useEffect(onStands, [onStands]);
  return (
    <SessionContext value={session}>
      <PaneFrame isOfficeDark={isOfficeDark} />
    </SessionContext>
  );
}

function PaneFrame({ isOfficeDark }: Pick<PaneProps, 'isOfficeDark'>): ReactElement {
  const styles = useStyles();
  const theme = usePaneTheme(isOfficeDark);
  const { language } = usePaneState();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TextsContext value={paneTexts(language)}>
      <FluentProvider theme={theme} className={styles.provider}>
        <main className={styles.main}>
          <PaneContent />
        </main>
      </FluentProvider>
    </TextsContext>
  );
}

/** What the pane shows; the button keeps its place and with it the focus while what is around it changes. */
export function PaneContent(): ReactElement {
  const styles = useStyles();
  const { report, preview, notice } = usePaneState();
  const runButton = useRef<HTMLElement>(null);
  const focusRun = useCallback(() => runButton.current?.focus(), []);
  const first = report === null && preview === null;
  return (
    <div className={styles.pane}>
      {first ? <FirstRun /> : null}
      <RunControls
        compact={!first}
        focusRun={focusRun}
        buttonRef={(button) => {
          runButton.current = button;
        }}
      />
      {first ? <Assurance /> : null}
      {notice ? <NoticeBar notice={notice} /> : null}
      <Fetched key={preview ? 'preview' : 'result'} waiting={null}>
        {preview ? <Preview prepared={preview} onDone={focusRun} /> : report ? <Result report={report} /> : null}
      </Fetched>
      <Announcer />
    </div>
  );
}
