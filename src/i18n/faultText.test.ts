import type { WriteFailure } from '../model/faults';
import { faultText } from './faultText';

const REASONS: Readonly<Record<WriteFailure, readonly [swedish: string, english: string]>> = {
  diskFull: ['disken är full', 'disk is full'],
  noPermission: ['behörighet', 'may not write'],
  inUse: ['ett annat program', 'another program'],
  cutShort: ['en del av den', 'a part of it'],
  noFolder: ['mappen finns inte', 'no such folder'],
  noFile: ['en mapp eller en enhet', 'a folder or a device'],
  other: ['systemet tog inte emot den', 'system did not take it'],
};

it.each(Object.entries(REASONS))('says that a result was not written for %s, and what to do', (reason, words) => {
  const params = { file: 'plan.xlsx', reason: reason as WriteFailure, detail: 'EXYZ' };
  const said = (['sv', 'en'] as const).map((language) => faultText({ code: 'output.failed', params }, language));
  said.forEach((sentence, i) => {
    expect(sentence).toContain('plan.xlsx');
    expect(sentence).toContain(words[i]);
    expect(sentence).toMatch(/\(EXYZ\)\. \p{Lu}.+\.$/u);
  });
});

it('names no code of the system where there is none', () => {
  const params = { file: 'plan.xlsx', reason: 'cutShort', detail: '' } as const;
  expect(faultText({ code: 'output.failed', params }, 'sv')).not.toContain('(');
});

it.each([
  ['sv', '600 MB', 'högst 480 MB', 'Ta bort'],
  ['en', '600 MB', 'at most 480 MB', 'Remove'],
] as const)('tells the limit for a workbook that is too large, and what to do: %s', (language, ...words) => {
  const sentence = faultText({ code: 'file.tooLarge', params: { megabytes: 600, most: 480 } }, language);
  for (const word of words) expect(sentence).toContain(word);
});

it.each([
  ['sv', 'Hämta den på nytt'],
  ['en', 'Fetch it again'],
] as const)('tells what to do about an empty file: %s', (language, word) => {
  expect(faultText({ code: 'file.empty', params: { file: 'plan.xlsx' } }, language)).toContain(word);
});

it.each([
  ['sv', '--json tar inget värde', 'Okänt val: --json'],
  ['en', '--json takes no value', 'Unknown option: --json'],
] as const)('tells an option that takes no value from one that is unknown: %s', (language, taken, unknown) => {
  const say = (takesNoValue?: true) =>
    faultText({ code: 'option.unknown', params: { text: '--json', ...(takesNoValue && { takesNoValue }) } }, language);
  expect(say(true)).toContain(taken);
  expect(say()).toContain(unknown);
});
