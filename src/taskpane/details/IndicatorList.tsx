import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Report } from '../../model/report';
import { useTexts } from '../shell/context';
import { ChoiceField } from './ChoiceField';
import { GoalHeading } from './GoalHeading';
import { GoalsWithout } from './GoalsWithout';
import { IndicatorCard } from './IndicatorCard';
import { byGoal, goalsWithout } from './byGoal';
import { SetAside } from './SetAside';
import type { IndicatorFilter } from './useIndicatorFilter';

/** Indicators shown at first and with every click; a plan of thousands is searched, not scrolled. */
const PAGE = 50;

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  counted: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  goal: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
});

interface IndicatorListProps {
  readonly filter: IndicatorFilter;
  readonly report: Report;
}

/** The indicators under their goals, searchable and filterable; after them what is none. */
export function IndicatorList({ filter, report }: IndicatorListProps): ReactElement {
  const styles = useStyles();
  const { indicators: words } = useTexts();
  const [room, setRoom] = useState(PAGE);
  const { chosen, choose, shown, all, goals, areas } = filter;
  const hidden = shown.length - room;
  if (all.length === 0) {
    const activities = report.tables.reduce((sum, table) => sum + table.activities.length, 0);
    return (
      <>
        <p className={styles.counted}>{words.noIndicators(activities)}</p>
        <GoalsWithout goals={goalsWithout(all, report)} report={report} />
        <SetAside report={report} />
      </>
    );
  }
  return (
    <>
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        value={chosen.search}
        onChange={(_event, { value }) => {
          choose({ search: value });
        }}
      />
      <div className={styles.choices}>
        <ChoiceField
          label={words.goal}
          options={goals}
          value={chosen.goal}
          onChoose={(goal) => {
            choose({ goal });
          }}
        />
        <ChoiceField
          label={words.area}
          options={areas}
          value={chosen.area}
          onChoose={(area) => {
            choose({ area });
          }}
        />
      </div>
      <p className={styles.counted}>
        <span role="status">{shown.length === 0 ? words.none : words.shown(shown.length, all.length)}</span>
        {shown.length < all.length ? (
          <Button appearance="transparent" size="small" onClick={filter.clear}>
            {words.clear}
          </Button>
        ) : null}
      </p>
      {byGoal(shown.slice(0, room), report).map(({ overall, strategicGoal, goal, indicators }) => (
        <section key={`${goal ?? ''} ${indicators[0]?.id ?? ''}`}>
          {overall.map(({ text, parent }) => (
            <GoalHeading key={text} goal={text} parent={parent} overall report={report} />
          ))}
          {goal === null ? (
            <h2 className={styles.goal}>{words.noGoal}</h2>
          ) : (
            <GoalHeading goal={goal} parent={strategicGoal} under={strategicGoal !== null} report={report} />
          )}
          <ul className={styles.list}>
            {indicators.map((indicator) => (
              <IndicatorCard
                key={`${indicator.sheet}!${indicator.cell}.${String(indicator.line)}`}
                indicator={indicator}
              />
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 ? (
        <Button
          onClick={() => {
            setRoom(room + PAGE);
          }}
        >
          {words.more(Math.min(hidden, PAGE))}
        </Button>
      ) : null}
      {shown.length < all.length || hidden > 0 ? null : (
        <GoalsWithout goals={goalsWithout(all, report)} report={report} />
      )}
      <SetAside report={report} />
    </>
  );
}
