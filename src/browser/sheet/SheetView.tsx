import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnLetters } from '../../model/address';
import { ownColumnsOf } from '../../ownsheets/marks';
import type { SheetSnapshot, Snapshot } from '../../model/snapshot';
import type { CellPlace } from '../../taskpane/paneHost';
import { useTexts } from '../../taskpane/shell/context';
import { GUTTER, Heading } from './Heading';
import { RowOfCells } from './RowOfCells';
import { useSheetScroll } from './useSheetScroll';

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
  letters: { position: 'sticky', top: 0, zIndex: 2, display: 'flex', width: 'max-content', height: '26px' },
  body: { position: 'relative' },
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
  const { columns, height } = layout;
  const own = new Set(ownColumnsOf(snapshot, sheet.id).flatMap(({ header }) => header?.column ?? []));
  const width = GUTTER + columns.reduce((sum, column) => sum + column.width, 0);
  const selected = place?.cell ?? null;
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
        <Heading text="" />
        {columns.map((column) => (
          <Heading key={column.index} text={columnLetters(column.index)} width={column.width} />
        ))}
      </div>
      <div className={styles.body} role="rowgroup" style={{ height, width }}>
        {rows.map((row) => (
          <RowOfCells key={row.index} row={row} columns={columns} sheet={sheet} own={own} selected={selected} />
        ))}
      </div>
    </div>
  );
}
