import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf } from './sheetOf';

/** Several activities on lines of one cell, with lines beside them. */

const HEADERS = ['Mål', 'Aktivitet', 'Ansvarig', 'Status', 'Klart'];

function activities(...row: readonly string[]) {
  const rows = [HEADERS, ['Trygg kommun', ...row], ['God ekonomi', 'Se över avtal', 'Dan', 'Klar', '2024-05-31']];
  const [table] = readWorkbook(bookOf([{ rows }])).tables;
  return (table?.activities ?? []).slice(0, -1).map(({ text, responsible, status, dueDate }) => {
    return [text, responsible, status, dueDate];
  });
}

test('each activity of a cell has its own line of who, how far and when', () => {
  const found = activities(
    'Upprätta plan\nUtbilda personal\nUtvärdera',
    'Anna\nBo\nCia',
    'Klar\nPågår\nEj påbörjad',
    '2024-03-31\n2024-06-30\n2024-12-31',
  );
  expect(found).toEqual([
    ['Upprätta plan', 'Anna', 'done', '2024-03-31'],
    ['Utbilda personal', 'Bo', 'ongoing', '2024-06-30'],
    ['Utvärdera', 'Cia', 'notStarted', '2024-12-31'],
  ]);
});

test('one line beside several activities is said of each', () => {
  expect(activities('- Byta lampor\n- Sätta upp solceller', 'Driftchef', 'Pågår', '2024-12-31')).toEqual([
    ['Byta lampor', 'Driftchef', 'ongoing', '2024-12-31'],
    ['Sätta upp solceller', 'Driftchef', 'ongoing', '2024-12-31'],
  ]);
});

test('lines that do not tell which they belong to give no status and no day', () => {
  expect(
    activities('Upprätta plan\nUtbilda personal\nUtvärdera', 'Anna', 'Klar\nPågår', '2024-03-31\n2024-06-30'),
  ).toEqual([
    ['Upprätta plan', 'Anna', null, null],
    ['Utbilda personal', 'Anna', null, null],
    ['Utvärdera', 'Anna', null, null],
  ]);
});
