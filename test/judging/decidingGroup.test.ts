import { statuses } from './statusesIn';

const HEADERS = ['Indikator', '2023 K', '2023 M', '2024 K', '2024 M', 'Mål 2024'];

test('no group decides where none has a value or nothing is judged, and of a lone value is said whose it is', () => {
  const rows = [
    HEADERS,
    ['Sjukfrånvaro, %', null, null, null, null, 'högst 7'],
    ['Deltid, %', 8.1, 4.4, 7.9, 3.9, 'jämnare könsfördelning'],
    ['Nöjda, %', null, null, 65, null, 'minst 70'],
    ['Heltid, %', 61, 75, 62, 77, 'minst 70'],
  ];
  const found = statuses({ Mål: rows }, '2025-04-30');
  expect(found['Sjukfrånvaro, %']).not.toContain('avgör');
  expect(found['Deltid, %']).not.toContain('avgör');
  expect(found['Nöjda, %']).toContain('värdet är bara för kvinnor');
  expect(found['Heltid, %']).toContain('den grupp som ligger sämst till (kvinnor) avgör');
});
