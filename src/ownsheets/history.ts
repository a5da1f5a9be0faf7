import type { IsoDate } from '../model/calendar';
import type { HistoryRow } from '../model/history';
import type { CellValue, Snapshot } from '../model/snapshot';
import { statusOfLabel } from '../model/statusMarks';
import { rowsOf } from './rowsOf';

/** The key of a row of the history: "2023-08-31 1mbu9w60pu7ae8". */
export function historyKey(asOf: IsoDate, indicator: string): string {
  return `${asOf} ${indicator}`;
}

/** What was judged at earlier as-of dates, as the history sheet keeps it; rows that cannot be read are left out. */
export function historyRows(snapshot: Snapshot): HistoryRow[] {
  return rowsOf(snapshot, 'history').flatMap(({ key, value }): HistoryRow[] => {
    const [asOf = '', indicator = ''] = key.split(' ');
    const status = statusOfLabel(value('status'));
    if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || indicator === '' || status === null) return [];
    const number = value('value');
    return [
      {
        indicator,
        asOf,
        goal: textOf(value('goal')),
        area: textOf(value('area')),
        text: textOf(value('text')) ?? '',
        target: textOf(value('target')) ?? '',
        value: typeof number === 'number' ? number : null,
        status,
        policy: textOf(value('policy')) ?? '',
      },
    ];
  });
}

function textOf(value: CellValue): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}
