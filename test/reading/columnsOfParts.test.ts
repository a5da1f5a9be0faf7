import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { statuses } from '../judging/statusesIn';

/** Columns of boards, of months and of parts of a year, and what is written in one unit and meant in another. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

test.each([
  ['Utfall T2 BUN', 'Utfall T2 SN'],
  ['Barn- och utbildningsnämnden T2', 'Socialnämnden T2'],
])('each board’s own values are its part of the indicator, also where the sheet has the year: %s', (first, second) => {
  const rows = [
    ['Indikator', 'Målvärde 2026', first, second],
    ['Sjukfrånvaro, %', 'högst 7', '9,5', '5,0'],
  ];
  expect(statuses({ 'Mål 2026': rows }, '2026-08-31')['Sjukfrånvaro, %']).toMatch(/^(?:offTrack|atRisk): .*9,5/);
});

test('two columns that say two things of one period are named', () => {
  const rows = [
    ['Indikator', 'Mål 2026', 'Utfall T2 enkät A', 'Utfall T2 enkät B'],
    ['HME', '80', '70', '82'],
  ];
  const { report } = recalculate(bookOf([{ name: 'Mål 2026', rows }]), { asOf: '2026-08-31', today: '2026-09-10' });
  expect(report.problems.map(({ code, cell }) => [code, cell])).toEqual([['indicator.conflict', 'D2']]);
});

test('the mean behind the months is their own, and says more of the year than December alone', () => {
  const rows = [
    ['Indikator', 'Mål 2025', ...MONTHS, 'Snitt'],
    ['Sjukfrånvaro, %', 'högst 6,5', 8, 8, 8, 8, 7, 7, 6, 6, 7, 8, 8, 6.4, 7.28],
  ];
  expect(statuses({ 'Månader 2025': rows }, '2025-12-31')['Sjukfrånvaro, %']).toBe(
    'notMet: 7,28 % når inte målet högst 6,5 % till 2025-12-31.',
  );
});

test('“Kvartalet” is the part of the year that its sheet is for', () => {
  const sheet = (value: string) => [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Kvartalet', 'Ackumulerat 2025'],
    ['Tåg i tid, %', 'minst 92', '88,5', value, ''],
  ];
  const found = statuses({ 'Kv1 2025': sheet('86,9'), 'Kv2 2025': sheet('91') }, '2025-06-30');
  expect(found['Tåg i tid, %']).toMatch(/^onTrack: 91 % mot väntade 90,2 %/);
});

test('“minst” and “högst” under a header of targets are columns of floors and ceilings', () => {
  const rows = [
    ['Mått', 'Målvärde 2025', null, 'Utfall', null],
    [null, 'minst', 'högst', '2024', 't.o.m. okt 2025'],
    ['Handläggningstid, dagar', null, '45', '58', '40'],
    ['Digitala ansökningar, %', '80', null, '73', '70'],
  ];
  const found = statuses({ 'Nämnden okt 2025': rows }, '2025-10-31');
  expect(found['Handläggningstid, dagar']).toMatch(/^onTrack: Målnivån nådd, 40 dagar mot målet högst 45/);
  expect(found['Digitala ansökningar, %']).toMatch(/^offTrack: 70 % .*åt fel håll/);
});

test('parts of one under a header of per cent are asked about, not taken for less than one per cent', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024 (%)', 'Utfall 2025 (%)'],
    ['Andel behöriga', 'minst 80 %', 0.74, 0.79],
    ['Sjukfrånvaro', 'högst 6 %', 0.074, 0.068],
    ['Frånvaro', 'högst 5 %', 0.068, 0.061],
  ];
  const found = statuses({ 'Nyckeltal 2025': rows }, '2025-12-31');
  expect(found['Sjukfrånvaro']).toMatch(/^needsInput: Vilken enhet gäller\? Utfallet ”0,068”/);
  expect(Object.values(found).every((status) => status.startsWith('needsInput'))).toBe(true);
});

test('values are in the unit of their own column or name, whatever unit of its kind the target is in', () => {
  const rows = [
    ['Mått', 'Enhet', 'Målnivå 2025', 'Utfall 2024', 'Utfall 2025'],
    ['Köp av bemanning', 'tkr', 'högst 12 mnkr', '18 400', '9 850'],
    ['Köp av konsulter (tkr)', null, 'högst 12 mnkr', '18 400', '19 850'],
  ];
  const found = statuses({ 'Mål 2025': rows }, '2025-12-31');
  expect(found['Köp av bemanning']).toBe('met: 9,85 mkr når målet högst 12 mkr till 2025-12-31.');
  expect(found['Köp av konsulter (tkr)']).toMatch(/^notMet: 19,85 mkr når inte målet högst 12 mkr/);
});

test('a value that its cell calls a forecast is no outcome', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Utfall T2 2025'],
    ['Andel nöjda, %', 'minst 80', '75', '82 % (prognos)'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-08-31')['Andel nöjda, %']).toMatch(/^(?:awaiting|notMeasured): /);
});

test('what a measurable goal names is what is measured, and the goal beside it decides nothing', () => {
  const rows = [
    ['Mål', 'Mätbart mål', 'Utfall 2025', 'T1 2026', 'T2 2026'],
    ['Ökad självförsörjning', 'Genomsnittlig bidragstid: 6 månader', '7,1', '6,9', '6,6'],
    ['Kostnadskontroll', 'Kostnad per plats högst 100 tkr', '120', '98', '95'],
  ];
  const found = statuses({ 'Mål 2026': rows }, '2026-08-31');
  expect(found['Genomsnittlig bidragstid: 6 månader']).not.toMatch(/^(?:onTrack|met)/);
  expect(found['Kostnad per plats högst 100 tkr']).toMatch(/^onTrack: Målnivån nådd, 95 tkr/);
});

test('leavers grow through the year as turnover does, and talks that were held may', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'T1 2025', 'T2 2025'],
    ['Avgångar på egen begäran, %', 'högst 7', '9', '3', '6'],
    ['Andel genomförda medarbetarsamtal', '100 %', '98 %', '30 %', '60 %'],
  ];
  const found = statuses({ 'Mål 2025': rows }, '2025-08-31');
  expect(found['Avgångar på egen begäran, %']).toMatch(/^atRisk: 6 % hittills/);
  expect(found['Andel genomförda medarbetarsamtal']).toMatch(/^needsInput: .*summa hittills/);
});
