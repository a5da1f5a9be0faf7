import { Fault } from '../model/faults';
import { languageIn, readCommand } from './options';

const words = (line: string) => (line === '' ? [] : line.split(' '));

it('reads every option of recalculate', () => {
  const line =
    'recalculate plan.xlsx --out ny.xlsx --as-of 2023-08 --sheet A --sheet B --force --dry-run --remake --json --lang en';
  expect(readCommand(words(line))).toEqual({
    do: 'recalculate',
    file: 'plan.xlsx',
    out: 'ny.xlsx',
    inPlace: false,
    asOf: '2023-08',
    sheets: ['A', 'B'],
    force: true,
    dryRun: true,
    remakes: true,
    json: true,
    language: 'en',
  });
});

it('leaves out what is not said', () => {
  expect(readCommand(['recalculate', 'plan.xlsx', '--in-place'])).toEqual({
    do: 'recalculate',
    file: 'plan.xlsx',
    out: null,
    inPlace: true,
    asOf: null,
    sheets: [],
    force: false,
    dryRun: false,
    remakes: false,
    json: false,
    language: null,
  });
});

it('reads a text that begins with a minus after "--"', () => {
  expect(readCommand(['explain', '--measurement', '--', '-34'])).toMatchObject({ texts: ['-34'], measurement: true });
});

it.each([
  ['--help', 'help'],
  ['-h', 'help'],
  ['recalculate --help', 'help'],
  ['--version', 'version'],
])('%s', (line, command) => {
  expect(readCommand(words(line)).do).toBe(command);
});

it('does not take a text for --help', () => {
  expect(readCommand(['explain', '--', '--help'])).toMatchObject({ do: 'explain', texts: ['--help'] });
});

it('asks for a command where none is given', () => {
  expect(faultOf('')).toMatchObject({ code: 'option.noCommand' });
});

it.each([
  ['räkna plan.xlsx', 'option.unknown', 'räkna'],
  ['recalculate', 'option.missing', 'FILE'],
  ['recalculate a.xlsx b.xlsx', 'option.unknown', 'b.xlsx'],
  ['recalculate a.xlsx --colour', 'option.unknown', '--colour'],
  ['recalculate a.xlsx --out', 'option.missing', '--out'],
  ['recalculate a.xlsx --as-of --json', 'option.missing', '--as-of'],
  ['recalculate a.xlsx --force=yes', 'option.unknown', '--force'],
  ['inspect a.xlsx --lang de', 'option.unknown', '--lang de'],
  ['inspect a.xlsx --out b.xlsx', 'option.unknown', '--out'],
  ['report a.xlsx', 'option.missing', '--out FILE.docx'],
  ['report a.xlsx --out b.pdf', 'option.notDocx', 'b.pdf'],
])('refuses "%s"', (line, code, text) => {
  expect(faultOf(line)).toMatchObject({ code, params: { text } });
});

it.each(['recalculate a.xlsx --json=1', 'recalculate a.xlsx --force=', 'inspect a.xlsx --json=no'])(
  'says of "%s" that the option takes no value',
  (line) => {
    const text = line.includes('--json') ? '--json' : '--force';
    expect(faultOf(line)).toMatchObject({ code: 'option.unknown', params: { text, takesNoValue: true } });
  },
);

it('asks what to do when nothing is said', () => {
  expect(faultOf('')).toMatchObject({ code: 'option.noCommand' });
});

it('refuses to write both in place and elsewhere', () => {
  expect(faultOf('recalculate a.xlsx --in-place --out b.xlsx')).toMatchObject({ code: 'option.conflict' });
});

it.each([
  ['recalculate --lang en --nonsense', 'en'],
  ['recalculate --nonsense --lang=sv', 'sv'],
  ['recalculate --lang', null],
  ['recalculate', null],
])('finds the language to complain in: %s', (line, language) => {
  expect(languageIn(words(line))).toBe(language);
});

function faultOf(line: string): Fault {
  try {
    readCommand(words(line));
  } catch (error) {
    if (error instanceof Fault) return error as Fault;
    throw error;
  }
  throw new Error(`"${line}" was accepted`);
}
