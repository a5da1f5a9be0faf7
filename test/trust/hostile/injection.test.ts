import { writeFileSync } from 'node:fs';
import { run } from '../../../src/cli/run';
import { recalculate } from '../../../src/recalculate';
import { layBook } from '../../excel-host/book/layBook';
import { stateOf } from '../../excel-host/book/state';
import { officeHost } from '../../excel-host/officeHost';
import { OpenExcel } from '../../excel-host/openExcel';
import { temporaryFolder } from '../../cli/temporaryFolder';
import { testTerminal } from '../../cli/testTerminal';
import { reportOn } from '../../report/madeReport';
import { xlsxOf } from '../../workbook/buildXlsx';
import { IS_TYPED, INJECTED, injectedBook } from './injected';

/*
 * Texts that would be run or computed if they were given as they are typed, through every other door than the file
 * (`hostile.test.ts`): Excel, Word, the terminal, JSON.
 */
const inFolder = temporaryFolder();

it('Excel is given no formula that comes from a text', async () => {
  const excel = await OpenExcel.boot();
  const book = excel.open(layBook(injectedBook()));
  const office = officeHost(excel);
  const { plan } = recalculate(await office.snapshot(), { today: '2023-09-15' });
  await office.apply(plan);
  const { sheets } = await office.snapshot();
  const formulas = sheets.flatMap(({ rows }) => rows.flatMap((row) => [...(row.formulas ?? [])].filter(Boolean)));
  expect(formulas.length).toBeGreaterThan(3);
  expect(formulas.filter((formula) => IS_TYPED.test(formula ?? ''))).toEqual([]);
  const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  for (const text of ['=HYPERLINK("http://x";"y")', "+cmd|' /C calc'!A0", '@SUM(A1)', '-2+3']) {
    expect([text, texts.filter((value) => value === text).length > 1]).toEqual([text, true]);
  }
  expect(JSON.stringify(stateOf(book))).not.toMatch(/"formula":"=[^"]*cmd/);
  excel.expectNothingMissing();
  excel.close();
});

it('Word is given texts only: no field, no link, no character that turns what is read', async () => {
  const report = await reportOn(injectedBook());
  const xml = report.names
    .filter((name) => /\.(xml|rels)$/.test(name))
    .map((name) => report.part(name))
    .join('\n');
  expect(xml).toContain('cmd|');
  expect(xml).not.toMatch(/TargetMode="External"|<script>|\u202e/);
  expect(xml).not.toContain('\u001b');
  const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  expect(fields.filter((field) => /cmd|HYPERLINK|DDE|INCLUDE/i.test(field))).toEqual([]);
});

describe('the terminal', () => {
  async function said(...words: string[]): Promise<string> {
    const { terminal, said: spoken } = testTerminal();
    await run(words, terminal);
    return spoken.out() + spoken.error();
  }

  it('is given no character that moves, colours or turns what is read', async () => {
    writeFileSync(inFolder('plan.xlsx'), xlsxOf(injectedBook()));
    const harmful = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;
    for (const words of [
      ['recalculate', inFolder('plan.xlsx'), '--dry-run'],
      ['recalculate', inFolder('plan.xlsx'), '--dry-run', '--sheet', '\u001b[2J'],
      ['inspect', inFolder('plan.xlsx')],
      ['explain', '--', ...INJECTED],
      ['explain', '--measurement', '--', ...INJECTED],
      ['inspect', inFolder('\u001b[31m.xlsx')],
    ]) {
      const text = await said(...words);
      expect(text.length).toBeGreaterThan(10);
      expect([words[0], harmful.exec(text)?.[0]]).toEqual([words[0], undefined]);
    }
  });

  it('is given JSON that says exactly what stood there', async () => {
    const json = await said('explain', '--json', '--', ...INJECTED);
    const texts = json
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts).toEqual(INJECTED);
    expect(json).not.toContain('\u001b');
  });
});
