import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CSSProperties, type ReactElement } from 'react';
import { cellAddress, columnLetters } from '../../model/address';
import { ownColumnsOf } from '../../ownsheets/marks';
import { valueAt, type SheetSnapshot, type Snapshot } from '../../model/snapshot';
import type { CellPlace } from '../../taskpane/paneHost';
import { useTexts } from '../../taskpane/shell/context';
import { SheetCell } from './SheetCell';
import type { SheetRow } from './sheetLayout';
import { useSheetScroll } from './useSheetScroll';

/** Width of the row numbers. */
export const GUTTER = 48;
/** Height of the column letters. */
export const LETTERS = 26;

const useStyles = makeStyles({
  sheet: {
    position: 'relative',
    height: '100%',
    overflow: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { position: 'relative' },
  row: { position: 'absolute', left: 0, display: 'flex' },
  letters: { position: 'sticky', top: 0, zIndex: 2, display: 'flex', width: 'max-content' },
  label: {
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
  number: { position: 'sticky', left: 0, zIndex: 1 },
  corner: { position: 'sticky', left: 0, zIndex: 3 },
});

interface SheetViewProps {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  /** The cell to show; a new object shows it anew. */
  readonly place: CellPlace | null;
}

/** A sheet as it stands, to read and not to write in; only the rows in sight are in the page. */
export function SheetView({ snapshot, sheet, place }: SheetViewProps): ReactElement {
  const styles = useStyles();
  const { page, language } = useTexts();
  const { layout, rows, scroller, onScroll } = useSheetScroll(snapshot, sheet, place, language);
  const own = new Set(ownColumnsOf(snapshot, sheet.id).flatMap(({ header }) => header?.column ?? []));
  const width = GUTTER + layout.columns.reduce((sum, column) => sum + column.width, 0);
  const label = (style: CSSProperties, text: string | number, className?: string): ReactElement => (
    <span className={mergeClasses(styles.label, className)} style={style} aria-hidden="true">
      {text}
    </span>
  );
  return (
    <div
      ref={scroller}
      className={styles.sheet}
      role="table"
      tabIndex={0}
      aria-label={page.sheet(sheet.name)}
      aria-rowcount={layout.rows.length}
      onScroll={onScroll}
    >
      <div className={styles.letters} role="presentation">
        {label({ width: GUTTER, height: LETTERS }, '', styles.corner)}
        {layout.columns.map(({ index, width: columnWidth }) => (
          <span key={index}>{label({ width: columnWidth, height: LETTERS }, columnLetters(index))}</span>
        ))}
      </div>
      <div className={styles.body} role="rowgroup" style={{ height: layout.height, width }}>
        {rows.map((row) => (
          <div
            key={row.index}
            role="row"
            aria-rowindex={row.index + 1}
            className={styles.row}
            style={{ top: row.top, height: row.height }}
          >
            {label({ width: GUTTER }, row.index + 1, styles.number)}
            {layout.columns.map(({ index, width: columnWidth }) => (
              <SheetCell
                key={index}
                text={row.texts[index] ?? ''}
                width={columnWidth}
                own={own.has(index)}
                overflowing={row.alone}
                selected={place?.cell === cellAddress(row.index, index)}
                numeric={isNumber(sheet, row, index)}
                joined={isMergedDownward(sheet, row.index, index)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The cell and the one below it belong to one merged range. */
function isMergedDownward({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return (merges ?? []).some(
    ({ top, bottom, left, right }) => row >= top && row < bottom && column >= left && column <= right,
  );
}

function isNumber(sheet: SheetSnapshot, row: SheetRow, column: number): boolean {
  return typeof valueAt(sheet, row.index, column) === 'number';
}
