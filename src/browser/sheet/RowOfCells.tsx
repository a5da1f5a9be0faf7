import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../model/address';
import { valueAt, type SheetSnapshot } from '../../model/snapshot';
import { Heading } from './Heading';
import { SheetCell } from './SheetCell';
import type { SheetColumn, SheetRow } from './sheetLayout';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, display: 'flex' },
});

interface RowOfCellsProps {
  readonly row: SheetRow;
  readonly columns: readonly SheetColumn[];
  readonly sheet: SheetSnapshot;
  /** The columns that Målkoll made. */
  readonly own: ReadonlySet<number>;
  /** The address of the cell that was asked for, in whichever row. */
  readonly selected: string | null;
}

/** A row of the sheet as it is shown, after its number. */
export function RowOfCells({ row, columns, sheet, own, selected }: RowOfCellsProps): ReactElement {
  const styles = useStyles();
  const { index, top, height, texts, alone } = row;
  return (
    <div role="row" aria-rowindex={index + 1} className={styles.row} style={{ top, height }}>
      <Heading text={index + 1} />
      {columns.map(({ index: column, width }) => (
        <SheetCell
          key={column}
          text={texts[column] ?? ''}
          width={width}
          own={own.has(column)}
          overflowing={alone}
          selected={selected === cellAddress(index, column)}
          numeric={typeof valueAt(sheet, index, column) === 'number'}
          joined={isMergedDownward(sheet, index, column)}
        />
      ))}
    </div>
  );
}

/** The cell and the one below it belong to one merged range. */
function isMergedDownward({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return (merges ?? []).some(
    ({ top, bottom, left, right }) => row >= top && row < bottom && column >= left && column <= right,
  );
}
