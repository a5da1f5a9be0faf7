import { alone, statuses } from './statusesIn';

test('a level for several years is held against what they come to', () => {
  const rows = [
    ['Mätetal', 'Målnivå', '2023', '2024', '2025'],
    ['Antal arbetsolyckor', 'högst 100 under perioden 2023–2025', 40, 35, 28],
    ['Investeringar, mnkr', 'max 300 mnkr under perioden 2023–2025', 120, 110, 95],
    ['Antal avhopp', 'sammanlagt högst 10 under 2023–2025', 5, 4, 3],
    ['Energirenoverade hus', 'minst 100 under perioden 2023–2025', 40, 35, 28],
    ['Nöjda brukare, %', 'minst 80 % under perioden 2023–2025', 70, 75, 81],
  ];
  expect(statuses({ Mål: rows }, '2025-12-31')).toEqual({
    'Antal arbetsolyckor': 'notMet: 103 når inte målet högst 100 till 2025-12-31.',
    'Investeringar, mnkr': 'notMet: 325 mkr når inte målet högst 300 mkr till 2025-12-31.',
    'Antal avhopp': 'notMet: 12 når inte målet högst 10 till 2025-12-31.',
    'Energirenoverade hus': 'met: 103 når målet minst 100 till 2025-12-31.',
    'Nöjda brukare, %': 'met: 81 % når målet minst 80 % till 2025-12-31.',
  });
});

test('before its last year has ended a term is judged by the share of it that has elapsed', () => {
  const rows = [
    ['Mätetal', 'Mål', '2023', '2024', 'T1 2025', 'T2 2025'],
    ['Nya lägenheter', 'minst 200 under perioden 2023–2026', 70, 60, 20, 40],
    ['Antal olyckor', 'högst 100 under perioden 2023–2026', 40, 30, 20, 15],
  ];
  expect(statuses({ Mål: rows }, '2025-08-31')).toEqual({
    'Nya lägenheter': 'onTrack: 170 hittills mot väntade 133,3: minst 200 till 2026-12-31.',
    'Antal olyckor': 'offTrack: 105 hittills mot väntade 66,7: högst 100 till 2026-12-31.',
  });
});

test('values that may be sums since the term began, or of which years are missing, are asked about', () => {
  const rows = [
    ['Mätetal', 'Mål', '2023', '2024', '2025'],
    ['Antal bränder', 'högst 100 under perioden 2023–2025', 30, 60, 90],
    ['Antal olyckor', 'högst 100 under perioden 2023–2025', null, null, 40],
    ['Antal avhopp', 'högst 100 under mandatperioden', null, null, 120],
  ];
  expect(alone(statuses({ Mål: rows }, '2025-12-31'))).toEqual({
    'Antal bränder': 'needsInput',
    'Antal olyckor': 'needsInput',
    'Antal avhopp': 'notMet',
  });
});
