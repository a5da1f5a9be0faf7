import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { useTexts } from '../shell/context';
import type { GoalGroup } from './byGoal';
import { useCardStyles } from './cardStyles';
import { GoalHeading } from './GoalHeading';
import { IndicatorCard } from './IndicatorCard';

const useStyles = makeStyles({
  goal: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface GoalSectionProps {
  readonly group: GoalGroup;
  readonly report: Report;
}

/** The indicators of a goal under its heading, and under those of the overall goals that begin with it. */
export function GoalSection({ group, report }: GoalSectionProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const { indicators: words } = useTexts();
  const { overall, strategicGoal, goal, indicators } = group;
  return (
    <section>
      {overall.map(({ text, parent }) => (
        <GoalHeading key={text} goal={text} parent={parent} overall report={report} />
      ))}
      {goal === null ? (
        <h2 className={styles.goal}>{words.noGoal}</h2>
      ) : (
        <GoalHeading goal={goal} parent={strategicGoal} under={strategicGoal !== null} report={report} />
      )}
      <ul className={cards.list}>
        {indicators.map((indicator) => (
          <IndicatorCard key={`${indicator.sheet}!${indicator.cell}.${String(indicator.line)}`} indicator={indicator} />
        ))}
      </ul>
    </section>
  );
}
