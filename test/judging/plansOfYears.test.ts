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
