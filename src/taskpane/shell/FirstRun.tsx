import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FoundSheet } from '../../worker/found';
import { usePaneState, useSession, useTexts } from './context';
import { Mark } from './Mark';
import { SheetsWithout } from './SheetsWithout';

const useStyles = makeStyles({
  intro: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  cardTitle: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  tables: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  table: { display: 'flex', flexDirection: 'column' },
  sheet: { fontWeight: tokens.fontWeightSemibold },
});

/** Sheets that are named; the others are counted, so that the button stays in sight. */
const NAMED = 6;

/** What Målkoll is, and what it found in this workbook. */
export function FirstRun(): ReactElement {
  const styles = useStyles();
  const { firstRun } = useTexts();
  const { found, looking } = usePaneState();
  const excel = useSession().host.surroundings === 'excel';
  const sheets = found?.sheets ?? [];
  const named = sheets.length === NAMED + 1 ? sheets : sheets.slice(0, NAMED);
  return (
    <>
      <div className={styles.intro}>
        {excel ? <Mark size={40} /> : null}
        <h1 className={styles.title}>{firstRun.title}</h1>
        <p className={styles.text}>{firstRun.lead}</p>
      </div>
      {found === null && !looking ? null : (
        <section className={styles.card} aria-live="polite">
          {found === null ? (
            <p className={styles.text}>{firstRun.looking}</p>
          ) : found.tables.length === 0 ? (
            <>
              <h2 className={styles.cardTitle}>{firstRun.nothingTitle}</h2>
              <p className={styles.text}>
                {firstRun.lookedFor} {firstRun.nothing}
              </p>
            </>
          ) : (
            <>
              <h2 className={styles.cardTitle}>{firstRun.foundTitle}</h2>
              <ul className={styles.tables}>
                {named.map((sheet) => (
                  <FoundRow key={sheet.sheet} found={sheet} />
                ))}
              </ul>
              {named.length < sheets.length ? (
                <p className={styles.text}>{firstRun.moreSheets(sheets.length - named.length)}</p>
              ) : null}
              <SheetsWithout />
            </>
          )}
        </section>
      )}
    </>
  );
}

function FoundRow({ found }: { readonly found: FoundSheet }): ReactElement {
  const styles = useStyles();
  const { firstRun } = useTexts();
  return (
    <li className={styles.table}>
      <span className={styles.sheet}>{found.sheet}</span>
      <span className={styles.text}>{firstRun.found(found.indicators, found.goals, found.activities)}</span>
    </li>
  );
}
