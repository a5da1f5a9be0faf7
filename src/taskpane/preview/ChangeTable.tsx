import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../shell/context';
import { Unbroken } from '../shell/Unbroken';
import type { CellChange, SheetChanges } from './cellChanges';

/** Rows shown at first and with every click. */
const PAGE = 40;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    tableLayout: 'fixed',
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  cellColumn: { width: '56px' },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: { verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  value: { padding: '3px 6px 3px 0', textAlign: 'left' },
  empty: { padding: '3px 6px 3px 0', fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

/** The cells of a sheet: what stands there now, and what would. */
export function ChangeTable({ changes: { sheet, cells } }: { readonly changes: SheetChanges }): ReactElement {
  const styles = useStyles();
  const { preview } = useTexts();
  const [room, setRoom] = useState(PAGE);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {sheet} ({cells.length})
        </caption>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.cellColumn}>
              {preview.cell}
            </th>
            <th scope="col">{preview.before}</th>
            <th scope="col">{preview.after}</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, room).map((change) => (
            <ChangeRow key={change.cell} change={change} />
          ))}
        </tbody>
      </table>
      {cells.length > room ? (
        <Button
          onClick={() => {
            setRoom(room + PAGE);
          }}
        >
          {preview.more(cells.length - room)}
        </Button>
      ) : null}
    </>
  );
}

function ChangeRow({ change: { cell, before, after } }: { readonly change: CellChange }): ReactElement {
  const styles = useStyles();
  const { preview } = useTexts();
  const value = (text: string): ReactElement =>
    text === '' ? (
      <td className={styles.empty}>{preview.empty}</td>
    ) : (
      <td className={styles.value}>
        <Unbroken text={text} />
      </td>
    );
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.value}>
        {cell}
      </th>
      {value(before)}
      {value(after)}
    </tr>
  );
}
