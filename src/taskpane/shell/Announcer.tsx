import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneTexts } from '../../i18n/paneTopics';
import type { PaneState } from '../session/paneState';
import { usePaneState, useTexts } from './context';
import { noticeText } from './noticeText';

const useStyles = makeStyles({
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says aloud, without taking the focus, what others see happen. */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const state = usePaneState();
  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {announcement(state, texts)}
    </div>
  );
}

function announcement({ stage, notice, report, preview }: PaneState, texts: PaneTexts): string {
  if (stage !== null) return texts.run.stages[stage];
  if (notice?.kind === 'fault') return noticeText(notice, texts);
  if (preview) return `${texts.preview.title}. ${texts.preview.lead}`;
  if (!notice) return '';
  const summary = report && (notice.kind === 'written' || notice.kind === 'unchanged') ? `${report.summary} ` : '';
  return summary + noticeText(notice, texts);
}
