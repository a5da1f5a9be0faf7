import { problemText } from './messages';

test.each([
  ['sv', 1, 'men 1 rad under ”Utfall”'],
  ['sv', 3, 'men 3 rader under ”Utfall”'],
  ['en', 1, 'but 1 line under “Utfall”'],
  ['en', 3, 'but 3 lines under “Utfall”'],
] as const)('lines that differ are counted as one says, in %s: %d', (language, values, said) => {
  const params = { indicators: 2, values, header: 'Utfall' };
  expect(problemText({ code: 'indicator.linesDiffer', params, sheet: 'Mål', cell: 'C5' }, language)).toContain(said);
});
