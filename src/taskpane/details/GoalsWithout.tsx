import type { ReactElement } from 'react';
import type { GoalReport, Report } from '../../model/report';
import { useTexts } from '../shell/context';
import { useCardStyles } from './cardStyles';
import { GoalHeading } from './GoalHeading';

interface GoalsWithoutProps {
  readonly goals: readonly GoalReport[];
  readonly report: Report;
}

/** The goals that nothing measures: they can still be assessed by people. Nothing where there is none. */
export function GoalsWithout({ goals, report }: GoalsWithoutProps): ReactElement | null {
  const cards = useCardStyles();
  const { indicators } = useTexts();
  if (goals.length === 0) return null;
  return (
    <section>
      <h2 className={cards.heading}>{indicators.goalsWithout(goals.length)}</h2>
      <ul className={cards.list}>
        {goals.map(({ text }) => (
          <li key={text} className={cards.item}>
            <GoalHeading goal={text} under report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}
