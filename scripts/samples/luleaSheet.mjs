import { goals, note, title } from './lulea.mjs';
import { cell, looks, valueCell } from './looks.mjs';

const HEADERS = [
  'Övergripande mål',
  'Socialnämndens mål',
  'Beskrivning',
  'Mått',
  'Målvärde',
  'Utfall 2022',
  'T1 2023',
  'T2 2023',
  'Utfall 2023',
  'Kommentar',
  'Prioriterade målinriktade aktiviteter',
];
const HEADER_ROW = 3;
const NO_VALUES = [null, null, null, null];

/** A goal has as many rows as its measures or its activities need, whichever are more; its own cells are merged. */
export function luleaSheet() {
  const rows = [
    [cell(title, looks.title)],
    [cell(note, looks.note)],
    [],
    HEADERS.map((text) => cell(text, looks.header)),
  ];
  const merges = [];
  for (const { overall, goal, description, measures, activities } of goals) {
    const top = rows.length;
    const height = Math.max(measures.length, activities.length);
    for (let line = 0; line < height; line++) {
      const [text = null, target = null, values = NO_VALUES, comment = null] = measures[line] ?? [];
      const first = line === 0;
      rows.push([
        cell(first ? overall.join('\n') : null, looks.mergedGoal),
        cell(first ? goal : null, looks.mergedGoal),
        cell(first ? description : null, height > 1 ? looks.mergedText : looks.text),
        cell(text, looks.text),
        cell(target, looks.value),
        ...values.map(valueCell),
        cell(comment, looks.text),
        cell(activities[line] ?? null, looks.text),
      ]);
    }
    if (height > 1) merges.push(...['A', 'B', 'C'].map((column) => `${column}${top + 1}:${column}${rows.length}`));
  }
  return {
    name: 'Verksamhetsplan 2023',
    widths: [54, 50, 110, 44, 16, 12, 12, 12, 16, 26, 76],
    rows,
    merges,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    titleRow: HEADER_ROW,
  };
}
