import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { GoalReport, Report } from '../../model/report';
import { useTexts } from '../shell/context';
import { useCardStyles } from './cardStyles';
import { GoalHeading } from './GoalHeading';

/** Goals shown at first and with every click. */
const PAGE = 20;

interface GoalsWithoutProps {
  readonly goals: readonly GoalReport[];
  readonly report: Report;
}

/** The goals that nothing measures: they can still be assessed by people. Nothing where there is none. */
export function GoalsWithout({ goals, report }: GoalsWithoutProps): ReactElement | null {
  const cards = useCardStyles();
  const { indicators } = useTexts();
  const [room, setRoom] = useState(PAGE);
  if (goals.length === 0) return null;
  return (
    <section>
      <h2 className={cards.heading}>{indicators.goalsWithout(goals.length)}</h2>
      <ul className={cards.list}>
        {goals.slice(0, room).map(({ text, parent }) => (
          <li key={text} className={cards.item}>
            <GoalHeading goal={text} parent={parent} under report={report} />
          </li>
        ))}
      </ul>
      {goals.length > room ? (
        <Button
          onClick={() => {
            setRoom(room + PAGE);
          }}
        >
          {indicators.more(Math.min(goals.length - room, PAGE))}
        </Button>
      ) : null}
    </section>
  );
}
