import { alone, statuses } from './statusesIn';

test('a share that is filled up during the year begins anew each year', () => {
  const rows = [
    ['Indikator', 'Mål 2024', 'Utfall 2023', 'Utfall T1 2024', 'Utfall T2 2024'],
    ['Andel medarbetare som haft medarbetarsamtal under året (%)', 100, 92, 20, 66],
    ['Planerat underhåll, utförd andel av årsplan (%)', 100, 95, 25, 64],
    ['Andel av budget som förbrukats', 'högst 100', 98, 33, 80],
    ['Andel nöjda medarbetare under året (%)', 100, 92, 90, 91],
  ];
  expect(alone(statuses({ Mål: rows }, '2024-08-31'))).toEqual({
    'Andel medarbetare som haft medarbetarsamtal under året (%)': 'onTrack',
    'Planerat underhåll, utförd andel av årsplan (%)': 'onTrack',
    'Andel av budget som förbrukats': 'atRisk',
    'Andel nöjda medarbetare under året (%)': 'offTrack',
  });
});
