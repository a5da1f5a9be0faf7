import { looks, cell, valueCell } from '../scripts/samples/looks.mjs';
import { writeWorkbook } from '../scripts/workbook/writeWorkbook.mjs';
import { indicator } from './sentences.mjs';

const HEADERS = [
  'Strategiska mål',
  'Nämndens mål',
  'Indikatorer',
  'Uppföljning/ utvärdering',
  'Utfall 2022',
  'T1 2023',
  'T2 2023',
  'Utfall 2023',
  'Kommentar',
  'Åtgärd',
  'Ansvarig',
];
const PER_GOAL = 8;
const GOALS_PER_STRATEGIC = 6;

/** A goal workbook with so many indicator rows, the same bytes for the same number; goals stand on their first row. */
export function goalWorkbook(indicators) {
  const random = randomFrom(2023);
  const rows = [[cell('Mål och indikatorer 2023', looks.title)], [], HEADERS.map((text) => cell(text, looks.header))];
  for (let number = 0; number < indicators; number++) {
    const goal = Math.floor(number / PER_GOAL);
    const { text, method, values } = indicator(number, random);
    const firstOfGoal = number % PER_GOAL === 0;
    const firstOfStrategic = number % (PER_GOAL * GOALS_PER_STRATEGIC) === 0;
    rows.push([
      cell(
        firstOfStrategic ? `Strategiskt mål ${goal / GOALS_PER_STRATEGIC + 1}: en hållbar kommun` : null,
        looks.goal,
      ),
      cell(firstOfGoal ? `Mål ${goal + 1}: god kvalitet för alla` : null, looks.goal),
      cell(`${text} (mått ${number + 1})`, looks.text),
      cell(method, looks.text),
      ...values.map((value) => (typeof value === 'number' ? valueCell({ value, format: '0' }) : valueCell(value))),
      cell(number % 5 === 0 ? `Kommentar till rad ${number + 1}.` : null, looks.text),
      cell(number % 7 === 0 ? 'Handlingsplan per enhet.' : null, looks.text),
      cell('Enhetschef', looks.text),
    ]);
  }
  const sheet = {
    name: 'Mål 2023',
    widths: [22, 28, 62, 34, 12, 12, 12, 12, 34, 30, 22],
    rows,
    freeze: { rows: 3, columns: 0 },
  };
  return writeWorkbook({ title: 'Bench', created: '2023-01-01T00:00:00Z', sheets: [sheet] });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
