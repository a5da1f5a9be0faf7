import type { GoalTable } from '../../model/goalTable';

/** The row in which the headers of our columns stand: the last one of the table's header, not of its repetitions below. */
export function columnHeaderRow({ headerRows }: Pick<GoalTable, 'headerRows'>): number {
  let row = headerRows.reduce((a, b) => Math.min(a, b), Infinity);
  while (headerRows.includes(row + 1)) row++;
  return row;
}
