import { statuses } from './statusesIn';

/** Why there is no value, and what is waited for. */

test('a status column tells why there is no value', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Utfall aug 2025', 'Bedömning'],
    ['NKI företagsklimat', '75', '73', '', 'Mäts i december'],
    ['Andel resor med kollektivtrafik', '16 %', '14 %', '', 'Ej mätt'],
    ['Andel nöjda företag', '70 %', '66 %', '68 %', 'Delvis'],
    ['Andel nöjda besökare', '70 %', '66 %', '71 %', 'Uppnått'],
  ];
  expect(statuses({ Uppföljning: rows }, '2025-08-31')).toMatchObject({
    'NKI företagsklimat': 'awaiting: Resultatet är inte klart.',
    'Andel resor med kollektivtrafik': 'notMeasured: Inget värde: mätningen är inte gjord.',
  });
});

test('a short comment says that the value is still to come, a longer one speaks of more', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall aug 2025', 'Kommentar'],
    ['HME', '80', '—', 'mäts i november'],
    ['NKI', '75', '—', 'Redovisas i delår tre, men vi ser redan nu att ärendena tar längre tid än förra året.'],
    ['NMI', '75', '—', 'Nytt mått'],
  ];
  const found = statuses({ Uppföljning: rows }, '2025-08-31');
  expect(Object.values(found).map((each) => each.split(':')[0])).toEqual(['awaiting', 'notMeasured', 'notMeasured']);
});

test('a passed deadline waits for no later column', () => {
  const text = 'Andelen nöjda ska öka från 60 % (2020) till 80 % till 2022';
  const rows = [
    ['Indikator', 'Utfall 2023'],
    [text, '85 %'],
  ];
  expect(statuses({ Uppföljning: rows }, '2024-12-31')[text]).toMatch(/^notMeasured/);
});
