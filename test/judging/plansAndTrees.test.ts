import { statuses } from './statusesIn';

test('years over levels in words are a plan of what is to be reached, and no outcomes', () => {
  const rows = [
    ['Finansiella resultatmål', 'År 2018', 'År 2019'],
    ['Årets resultat ska uppgå till 2 % av skatteintäkterna', 12.9, 13.2],
    ['Nettokostnaden ska minska, utgångsvärde 2015: 51,6 mnkr', 'Mindre än 46,9 mnkr', 'Mindre än 42,9 mnkr'],
  ];
  expect(Object.values(statuses({ 'Budget 2018': rows }, '2018-12-31'))).toEqual([
    'awaiting: Ingen ny mätning är gjord än.',
    'awaiting: Ingen ny mätning är gjord än.',
  ]);
});

test('a tree of goals over three columns is measured in the last of them', () => {
  const rows = [
    ['Övergripande mål', 'Fullmäktigemål', 'Nämndsmål', 'Målvärde', 'Utfall 2022'],
    ['Befolkningen ökar till 19 500 personer', null, null, null, null],
    [null, 'Kommunen ska bidra till hållbar utveckling', null, null, null],
    [null, null, 'Högre andel elever är behöriga till gymnasieskolan', '80 %', '82 %'],
    [null, null, 'Högre andel elever slutför sin utbildning', '82 %', '79 %'],
  ];
  const judged = Object.entries(statuses({ Målträd: rows }, '2022-12-31'));
  expect(Object.fromEntries(judged.map(([name, said]) => [name, said.replaceAll('\u00a0', ' ')]))).toMatchObject({
    'Högre andel elever är behöriga till gymnasieskolan': 'met: 82 % når målet minst 80 % till 2022-12-31.',
    'Högre andel elever slutför sin utbildning': 'notMet: 79 % når inte målet minst 82 % till 2022-12-31.',
  });
});
