import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { useTexts } from '../shell/context';
import type { IndicatorFilter } from './useIndicatorFilter';

const useStyles = makeStyles({
  count: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface IndicatorCountProps {
  readonly filter: IndicatorFilter;
  readonly report: Report;
}

/** How many of the indicators are shown, with the way back to all; where there are none, what the plan has instead. */
export function IndicatorCount({ filter, report }: IndicatorCountProps): ReactElement {
  const styles = useStyles();
  const { indicators: words } = useTexts();
  const { shown, all, clear } = filter;
  if (all.length === 0) {
    const activities = report.tables.reduce((sum, table) => sum + table.activities.length, 0);
    return <p className={styles.count}>{words.noIndicators(activities)}</p>;
  }
  return (
    <p className={styles.count}>
      <span role="status">{shown.length === 0 ? words.none : words.shown(shown.length, all.length)}</span>
      {shown.length < all.length ? (
        <Button appearance="transparent" size="small" onClick={clear}>
          {words.clear}
        </Button>
      ) : null}
    </p>
  );
}
