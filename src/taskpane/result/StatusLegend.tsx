import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Status } from '../../model/verdict';
import { useStatusNames, useTexts } from '../shell/context';
import { statusColour } from '../theme/brand';
import { statusLook } from '../theme/statusLook';
import type { StatusCount } from './statusCounts';
import { StatusSign } from './StatusSign';

const useStyles = makeStyles({
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  entry: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(1.5em, auto) 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: tokens.spacingVerticalXS,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { border: `1px solid ${tokens.colorNeutralStroke1Selected}` },
  count: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, textAlign: 'right' },
});

interface StatusLegendProps {
  readonly counts: readonly StatusCount[];
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

/** The distribution in words; each status is a button that shows only its indicators, or all again. */
export function StatusLegend({ counts, chosen, onChoose }: StatusLegendProps): ReactElement {
  const styles = useStyles();
  const { result } = useTexts();
  const statuses = useStatusNames();
  return (
    <ul className={styles.legend} aria-label={result.distribution}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <button
            type="button"
            className={mergeClasses(styles.entry, chosen === status && styles.chosen)}
            style={chosen === status ? { backgroundColor: statusColour(statusLook[status].hue, 'tint') } : undefined}
            aria-pressed={chosen === status}
            title={result.showOnly(statuses[status])}
            onClick={() => {
              onChoose(chosen === status ? null : status);
            }}
          >
            <StatusSign status={status} />
            <span className={styles.count}>{count}</span>
            <span>{statuses[status]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
