import { OPTIONS } from '../../src/cli/options';
import { run } from '../../src/cli/run';
import { testTerminal } from './testTerminal';

async function said(...words: string[]) {
  const { terminal, said } = testTerminal();
  return { code: await run(words, terminal), out: said.out(), error: said.error() };
}

it('shows its commands in Swedish and in English', async () => {
  const [swedish, english] = [await said('--help'), await said('recalculate', '--help', '--lang', 'en')];
  expect(swedish).toMatchObject({ code: 0, error: '' });
  expect(swedish.out).toContain('visar hur måltexter förstås');
  expect(english.out).toContain('shows how target sentences are understood');
  for (const command of ['recalculate', 'explain', 'inspect', 'report'])
    expect(swedish.out).toContain(`malkoll ${command}`);
});

it.each(['sv', 'en'])(
  'the help in %s names every option in the usage of the commands that take it',
  async (language) => {
    const { out } = await said('--help', '--lang', language);
    const usages = out.split('\n\n')[1]?.split(/\n(?= {2}malkoll )/) ?? [];
    for (const [command, options] of Object.entries(OPTIONS)) {
      const usage = usages.find((text) => text.includes(`malkoll ${command}`)) ?? '';
      const named = usage.match(/--[a-z-]+/g) ?? [];
      expect(named.sort()).toEqual(
        Object.keys(options)
          .map((option) => `--${option}`)
          .sort(),
      );
    }
  },
);

it('tells its version', async () => {
  expect(await said('--version')).toEqual({ code: 0, out: '1.2.3\n', error: '' });
});

it.each([
  [[], 'option.noCommand'],
  [['recalculate', 'a.xlsx', '--out', ''], 'option.missing'],
  [['räkna'], 'option.unknown'],
  [['inspect', 'a.xlsx', '--json=1'], 'option.unknown'],
  [['recalculate', 'a.xlsx', '--in-place', '--out', 'b.xlsx'], 'option.conflict'],
])('%j is wrong words: exit 2, one sentence', async (words, code) => {
  const ran = await said(...words);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.error).toMatch(new RegExp(`^malkoll: .+ \\[${code}\\]\\n$`));
});

it('complains in the language asked for', async () => {
  expect((await said('inspect', 'none.xlsx', '--lang', 'en')).error).toContain('There is no file none.xlsx');
  expect((await said('inspect', 'none.xlsx')).error).toContain('finns inte');
});
