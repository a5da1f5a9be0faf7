import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactElement } from 'react';
import { useTexts } from '../taskpane/shell/context';
import { DropPlace } from './DropPlace';
import type { FileActions, FileState } from './useFile';

const useStyles = makeStyles({
  page: { overflowY: 'auto', padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}` },
  content: {
    maxWidth: '720px',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  lead: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  private: { display: 'flex', columnGap: tokens.spacingHorizontalS, margin: 0 },
  sign: { flexShrink: 0, fontSize: '20px' },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    counterReset: 'step',
  },
  step: { borderTop: `2px solid ${tokens.colorBrandStroke1}`, paddingTop: tokens.spacingVerticalS },
  stepTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  stepText: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Before a workbook is open: what this is, and where to put one. */
export function Welcome({ file }: { readonly file: FileState & FileActions }): ReactElement {
  const styles = useStyles();
  const { page } = useTexts();
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <div>
          <h1 className={styles.title}>{page.title}</h1>
          <p className={styles.lead}>{page.lead}</p>
        </div>
        <DropPlace file={file} />
        <p className={styles.private}>
          <LockClosedRegular className={styles.sign} />
          <span>
            <strong>{page.private}</strong> {page.privateMore}
          </span>
        </p>
        <ol className={styles.steps}>
          {page.steps.map(({ title, text }) => (
            <li key={title} className={styles.step}>
              <h2 className={styles.stepTitle}>{title}</h2>
              <p className={styles.stepText}>{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </main>
  );
}
