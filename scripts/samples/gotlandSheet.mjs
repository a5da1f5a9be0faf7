import { focusAreas, note, title } from './gotland.mjs';
import { cell, looks } from './looks.mjs';

const HEADERS = ['Fokusområde', 'Strategiska ställningstaganden', 'Aktiviteter/åtgärder'];
const HEADER_ROW = 3;

/** One row per focus area; its positions and its activities are bulleted lists, each in one cell. */
export function gotlandSheet() {
  const bullets = (texts) => texts.map((text) => `• ${text}`).join('\n');
  return {
    name: 'Handlingsplan',
    widths: [34, 90, 90],
    rows: [
      [cell(title, looks.title)],
      [cell(note, looks.note)],
      [],
      HEADERS.map((text) => cell(text, looks.header)),
      ...focusAreas.map(({ focusArea, positions, activities }) => [
        cell(focusArea, looks.goal),
        cell(bullets(positions), looks.text),
        cell(bullets(activities), looks.text),
      ]),
    ],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    titleRow: HEADER_ROW,
  };
}
