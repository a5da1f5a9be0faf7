import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { Assessment } from './Assessment';

const useStyles = makeStyles({
  place: {
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface GoalAssessmentProps {
  readonly goal: string;
  readonly report: Report;
}

/** The user's own assessment of a goal, under its name. */
export function GoalAssessment({ goal, report }: GoalAssessmentProps): ReactElement {
  const styles = useStyles();
  const places = report.tables.flatMap(({ goals }) => goals.filter(({ text }) => text === goal));
  const own = places.find(({ ownAssessment }) => ownAssessment !== null)?.ownAssessment ?? null;
  return (
    <div className={styles.place}>
      <Assessment of={{ goal }} own={own} />
    </div>
  );
}
