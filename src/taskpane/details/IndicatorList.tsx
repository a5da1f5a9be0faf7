import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Report } from '../../model/report';
import { useTexts } from '../shell/context';
import { byGoal, goalsWithout } from './byGoal';
import { GoalSection } from './GoalSection';
import { GoalsWithout } from './GoalsWithout';
import { IndicatorCount } from './IndicatorCount';
import { IndicatorSearch } from './IndicatorSearch';
import { SetAside } from './SetAside';
import type { IndicatorFilter } from './useIndicatorFilter';

/** Indicators shown at first and with every click; a plan of thousands is searched, not scrolled. */
const PAGE = 50;

interface IndicatorListProps {
  readonly filter: IndicatorFilter;
  readonly report: Report;
}

/** The indicators under their goals, searchable and filterable; after them what is none. */
export function IndicatorList({ filter, report }: IndicatorListProps): ReactElement {
  const { indicators: words } = useTexts();
  const [room, setRoom] = useState(PAGE);
  const { shown, all } = filter;
  const hidden = shown.length - room;
  const isWhole = shown.length === all.length && hidden <= 0;
  return (
    <>
      {all.length > 0 ? <IndicatorSearch filter={filter} /> : null}
      <IndicatorCount filter={filter} report={report} />
      {byGoal(shown.slice(0, room), report).map((group) => (
        <GoalSection key={`${group.goal ?? ''} ${group.indicators[0]?.id ?? ''}`} group={group} report={report} />
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
      {isWhole ? <GoalsWithout goals={goalsWithout(all, report)} report={report} /> : null}
      <SetAside report={report} />
    </>
  );
}
