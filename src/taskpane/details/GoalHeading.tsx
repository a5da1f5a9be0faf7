import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../model/report';
import { StatusSign } from '../result/StatusSign';
import { useStatusNames } from '../shell/context';
import { Assessment } from './Assessment';
import { goalPlace } from './goalPlaces';

const useStyles = makeStyles({
  place: {
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  goal: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  overall: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  standing: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  status: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: 0 },
});

interface GoalHeadingProps {
  readonly goal: string;
  /** The overall goal that it stands under; goals of the same text may stand under several. */
  readonly parent: string | null;
  /** Goals stand under it. */
  readonly overall?: boolean;
  /** It stands below another heading. */
  readonly under?: boolean;
  readonly report: Report;
}

/** A goal over what follows it: how it stands, and the user's own assessment of it. */
export function GoalHeading(props: GoalHeadingProps): ReactElement {
  const { goal, parent, overall = false, under = false, report } = props;
  const styles = useStyles();
  const names = useStatusNames();
  const { status, own, row } = goalPlace(report, goal, parent);
  const Heading = under ? 'h3' : 'h2';
  return (
    <div className={styles.place}>
      <Heading className={mergeClasses(styles.goal, overall && styles.overall)}>{goal}</Heading>
      <div className={styles.standing}>
        {status === null ? null : (
          <p className={styles.status}>
            <StatusSign status={status} />
            {names[status]}
          </p>
        )}
        <Assessment of={{ goal, row }} own={own} />
      </div>
    </div>
  );
}
