import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTarget } from '../../src/read/target/readTarget';
import { readValue } from '../../src/read/value/readValue';

const FILE = join(import.meta.dirname, 'numbers.md');

const NUMBERS = [
  '0', '1', '-1', '−1', '–1', '+1', '1,5', '1.5', '0,25', '1 000', '1 000', '1 000', '10 000', '1 234 567', '1.234',
  '1.234.567', '1.234,5', '1 234,5', '1,234', '1,234,567', '12 34', '1 2345', '0.234', '007', '1 000 000 000', '½', 'noll',
  'tolv', 'tjugofem', '5 %', '5%', '5 procent', '5 ‰', '5 procentenheter', '5 %-enheter', '5 p.p.', '-34', '(2 100)', '- 5,2', '±0',
  '80 ± 5', '4–6', '4-6', '90 %–95 %', '8 av 10', '12 av 15', '8/10', '23:63', '1 400 tkr', '1,4 mnkr', '1,4 Mkr', '2,3 mdkr', '245 000 kr',
  '1 250 000:-', '45 kr/inv', '45 kr per invånare', '150 kg per person och år', '85 kWh/m2', '85 kWh/m²', '18,1 per 10 000 invånare',
  '5 per 1000 inv', '14 dgr', '3 mån', '12 v', '30 min', '2 år', '62 personer', '3 st', '2 ggr', 'NKI 74', 'Index −12', 'plats 50', '230 poäng',
  'hälften', 'en tredjedel', 'två tredjedelar', 'var fjärde', 'varannan', 'två av tre', '4 av 5', 'en halv procentenhet', 'minus två procent', 'plus 5 %',
  '3 till 5', 'mellan 4 och 6 %', '±2 %', '1,5 miljoner kronor', '10 miljoner ton', '100 MW', '1 Gbit/s', '5,5 barn per årsarbetare', '12 elever per lärare', '100,000',
] as const;

const TIMES = [
  'senast 2025', 'senast år 2025', 'till 2030', 'till och med 2025', 't.o.m. 2025', 'fram till och med 2023', 'före utgången av 2025',
  'i slutet av 2026', 'vid årets slut', 'under 2023', 'under mandatperioden', 'vid mandatperiodens slut', 'år 2026', '2026', '(2026)',
  'senast 2025-12-31', 'senast den 31 december 2025', 'senast 31/12 2025', 'senast 31.12.2025', 'senast juni 2025', 'senast kvartal 2 2024', 'senast Q3 2024',
  'senast T2 2024', 'senast första kvartalet 2025', 'senast halvårsskiftet 2025', 'läsåret 2024/2025', 'läsåret 24/25', 'hösten 2025',
  'perioden 2023–2026', '2023-2026', 'vid mätningen 2023', 'till medarbetarundersökningen 2024', 'i bokslutet 2024', 'jämfört med 2015', 'by 2030', 'by the end of 2025',
  'senast den 1 maj 2026', 'per den 31 december 2024', 'före 1 juli 2025', 'i maj 2025', 'senast sept. 2025', 'Q3 2024', 'kv 4 2024', 'T1 2025', 'vårterminen 2025', 'höstterminen 2024',
  'senast i juni', 'till sommaren', 'fr.o.m. 2025', 'innan 2030', 'åren 2026–2028', 'under perioden 2024–2027', '2024, 2025 och 2026', 'mellan 2020 och 2030', 'mellan åren 2010 och 2030',
  'från 2021 till 2032', 'från 1990 års nivå', 'från 1990-års nivåer', 'jämfört med basåret 2019', 'jämfört med samma period 2023', 'jämfört med föregående år', 'inom tre år', 'år 2', 'senast vecka 35 2025', 'senast v. 40', 'by June 2025', 'compared with 2019',
] as const;

const CELLS = [
  ['0.68', '0%'], ['0.684', '0.0%'], ['0.684', '0%'], ['0.68', 'General'], ['0.68', '0.00'], ['1400', '#,##0 "tkr"'], ['12.5', '0.0\\ "%"'],
  ['245000', '#,##0\\ [$kr-41D]'], ['-3.2', '0.0;[Red]-0.0'], ['45291', 'yyyy-mm-dd'], ['45291', 'd mmm'], ['45291', '0'], ['2023', '0'], ['1234567.891', '# ##0'], ['0.1', 'General'],
] as const;

/** A row for each text: how its number is read as a target and as a measurement, or when its target is due. */
function table(): string {
  const numbers = NUMBERS.map((text) => {
    const target = readTarget(text);
    const value = readValue({ value: text });
    return [text, said(target.target, target.targetHigh), target.unit, target.comparator, target.sure ? null : 'asks', JSON.stringify(shown(value))];
  });
  const times = TIMES.map((text) => {
    const { deadlineText, deadlineYear, deadlineDate, deadlineIsMeasurement, baselineYear } = readTarget(`Minst 80 % ${text}`);
    return [text, deadlineYear, deadlineDate, deadlineText, deadlineIsMeasurement ? 'yes' : null, baselineYear];
  });
  const cells = CELLS.map(([stored, format]) => [stored, format, JSON.stringify(shown(readValue({ value: Number(stored), numberFormat: format })))]);
  return [
    '# How numbers and times are read',
    'Made by `test/corpus/numbers.test.ts`; `UPDATE_TABLES=1 npx jest test/corpus/numbers` writes it anew.',
    rows(['text', 'target', 'unit', 'comparator', 'sure', 'measurement'], numbers),
    '## Deadlines: "Minst 80 % …"',
    rows(['…', 'year', 'day', 'text', 'a measurement', 'baseline year'], times),
    '## Stored numbers',
    rows(['stored', 'format', 'measurement'], cells),
  ].join('\n\n') + '\n';
}

function said(low: number | null, high: number | null): string | number | null {
  return high === null ? low : `${String(low)} to ${high}`;
}

/** A reading without its text and without what is not there. */
function shown(reading: object): object {
  const kept = Object.entries(reading).filter(([key, value]) => key !== 'text' && value !== null && value !== false);
  return Object.fromEntries(kept);
}

function rows(headers: readonly string[], body: readonly (readonly (string | number | null)[])[]): string {
  const line = (cells: readonly (string | number | null)[]): string =>
    `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|').replaceAll(' ', ' ').replaceAll(' ', ' ')).join(' | ')} |`;
  return [line(headers), `|${headers.map(() => '---|').join('')}`, ...body.map(line)].join('\n');
}

test('numbers, units and dates are read as the table says', () => {
  const made = table();
  if (process.env['UPDATE_TABLES'] === '1') writeFileSync(FILE, made);
  expect(made).toBe(readFileSync(FILE, 'utf8'));
});
