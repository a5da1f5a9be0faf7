import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { STATUS_MARKS } from '../../model/statusMarks';
import { STATUSES, type Status } from '../../model/verdict';
import { statusColour } from '../../taskpane/theme/brand';
import { statusLook } from '../../taskpane/theme/statusLook';

const useStyles = makeStyles({
  cell: {
    boxSizing: 'border-box',
    flexShrink: 0,
    padding: '4px 8px',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  own: { backgroundColor: tokens.colorBrandBackground2 },
  overflowing: {
    overflow: 'visible',
    whiteSpace: 'pre',
    borderRightColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  status: { fontWeight: tokens.fontWeightSemibold },
  joined: { borderBottomColor: 'transparent' },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', zIndex: 1 },
});

interface SheetCellProps {
  readonly text: string;
  readonly width: number;
  /** In a column that Målkoll made. */
  readonly own: boolean;
  readonly overflowing: boolean;
  readonly selected: boolean;
  readonly numeric: boolean;
  /** One cell with the one below it. */
  readonly joined: boolean;
}

/** One cell of the sheet as it is shown. */
export function SheetCell({ text, width, own, overflowing, selected, numeric, joined }: SheetCellProps): ReactElement {
  const styles = useStyles();
  const status = own ? statusOf(text) : null;
  const colours = status === null ? undefined : colouring(status);
  return (
    <span
      role="cell"
      className={mergeClasses(
        styles.cell,
        own && styles.own,
        overflowing && text !== '' && styles.overflowing,
        numeric && styles.number,
        status !== null && styles.status,
        joined && styles.joined,
        selected && styles.selected,
      )}
      style={{ width, ...colours }}
      title={text}
    >
      {text}
    </span>
  );
}

/** The status that a cell says by its sign; null for any other text, and for several in one cell. */
function statusOf(text: string): Status | null {
  if (text.includes('\n')) return null;
  return STATUSES.find((status) => text.startsWith(`${STATUS_MARKS[status]} `)) ?? null;
}

function colouring(status: Status): { backgroundColor: string; color: string } {
  const { hue } = statusLook[status];
  return { backgroundColor: statusColour(hue, 'tint'), color: statusColour(hue, 'text') };
}
