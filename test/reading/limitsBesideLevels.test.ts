import { statuses } from '../judging/statusesIn';

/** Columns and parentheses that say on which side of a level values are to lie, or hold the level itself. */

test.each(['Villkor', 'Gräns', 'Typ', ''])(
  'a column of limits headed "%s" says on which side values are to lie',
  (header) => {
    const rows = [
      ['Perspektiv', 'Nyckeltal', header, 'Ägarkrav', 'Bokslut 2023', 'Bokslut 2024'],
      ['Ekonomi', 'Belåningsgrad, %', 'max', 55, '52', '54'],
      ['', 'Omflyttning, %', '<', 15, '13,2', '15'],
      ['', 'Reningsgrad kväve, %', 'Minst', 70, '69', '66'],
      ['', 'Sålda villatomter', 'exakt', 12, '9', '12'],
    ];
    expect(statuses({ 'Bokslut 2024': rows }, '2024-12-31')).toEqual({
      'Belåningsgrad, %': 'met: 54 % når målet högst 55 % till 2024-12-31.',
      'Omflyttning, %': 'notMet: 15 % når inte målet under 15 % till 2024-12-31.',
      'Reningsgrad kväve, %': 'notMet: 66 % når inte målet minst 70 % till 2024-12-31: åt fel håll från 69 % (2023).',
      'Sålda villatomter': 'met: 12 når målet 12 till 2024-12-31.',
    });
  },
);

test('"Minst" in a column for the better direction is a limit all the same, and "max" is the more the better', () => {
  const rows = [
    ['Indikator', 'Riktning', 'Mål', 'Utfall'],
    ['Blåmärkta', 'Högst', '40', '60'],
    ['Grönmärkta', 'Max', '40', '60'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    Blåmärkta: 'notMet: 60 når inte målet högst 40 till 2024-12-31.',
    Grönmärkta: 'met: 60 når målet minst 40 till 2024-12-31.',
  });
});

test('under "Indikator (målvärde)" the parentheses hold the target, and other numbers say what is measured', () => {
  const rows = [
    ['Indikator (målvärde)', 'Värde dec 2023', 'Värde dec 2024'],
    ['Klagomål besvarade inom två dygn (90 %)', '85 %', '93 %'],
    ['Busshållplatser som är tillgänglighetsanpassade (≥ 70 %)', '61 %', '68 %'],
    ['Elförbrukning gatubelysning, MWh (< 2 400)', '2 610', '2 318'],
  ];
  expect(statuses({ 'Bokslut 2024': rows }, '2024-12-31')).toEqual({
    'Klagomål besvarade inom två dygn (90 %)': 'met: 93 % når målet minst 90 % till 2024-12-31.',
    'Busshållplatser som är tillgänglighetsanpassade (≥ 70 %)':
      'partlyMet: 68 % når inte målet minst 70 % till 2024-12-31: 78 % av vägen från 61 % (2023).',
    'Elförbrukning gatubelysning, MWh (< 2 400)': 'met: 2318 MWh når målet under 2400 MWh till 2024-12-31.',
  });
});
