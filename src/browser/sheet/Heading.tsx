import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Width of the row numbers. */
export const GUTTER = 48;

const useStyles = makeStyles({
  heading: {
    boxSizing: 'border-box',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { position: 'sticky', left: 0, zIndex: 1 },
});

interface HeadingProps {
  readonly text: string | number;
  /** Of a column; the headings of rows are as wide as the gutter, and stay in sight beside it. */
  readonly width?: number;
}

/** The letters over a column, the number before a row, or the corner where they meet; seen, not spoken. */
export function Heading({ text, width }: HeadingProps): ReactElement {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.heading, width === undefined && styles.first)}
      style={{ width: width ?? GUTTER }}
      aria-hidden="true"
    >
      {text}
    </span>
  );
}
