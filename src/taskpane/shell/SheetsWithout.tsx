import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState, useTexts } from './context';
import { Note } from './Note';

/** Sheets that are named; the others are counted. */
const NAMED = 6;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** On which sheets no goal table was found, and what one is known by. Nothing where every sheet has one. */
export function SheetsWithout(): ReactElement | null {
  const styles = useStyles();
  const { firstRun } = useTexts();
  const { found } = usePaneState();
  const names = found?.without ?? [];
  if (names.length === 0) return null;
  const named = names.length === NAMED + 1 ? names : names.slice(0, NAMED);
  return (
    <section>
      <h2 className={styles.title}>{firstRun.withoutTitle}</h2>
      <Note>{firstRun.without(named, names.length - named.length)}</Note>
      <Note>{firstRun.lookedFor}</Note>
    </section>
  );
}
