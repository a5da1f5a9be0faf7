import { note, sections, title } from './huddinge.mjs';
import { cell, looks, valueCell } from './looks.mjs';

/** As printed: goals as headings on rows of their own, under them a small table with its own header row. */
export function huddingeSheet() {
  const rows = [[cell(title, looks.title)], [cell(note, looks.note)]];
  for (const { headings, prose, headers = [], rows: body = [] } of sections) {
    rows.push([], ...headings.map((text) => [cell(text, looks.heading)]));
    if (prose) rows.push([cell(prose, looks.note)]);
    if (headers.length > 0) rows.push(headers.map((text) => cell(text, looks.header)));
    for (const values of body) {
      rows.push(values.map((value, column) => (column < 5 ? cell(value, looks.text) : valueCell(value))));
    }
  }
  return { name: 'Arbetsplan 2021', widths: [48, 60, 56, 34, 44, 12, 12, 12, 12], rows };
}
