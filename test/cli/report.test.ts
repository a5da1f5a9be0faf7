import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { oneSheet, worksheet, zipOf } from '../workbook/buildXlsx';
import { temporaryFolder } from './temporaryFolder';
import { testTerminal } from './testTerminal';

const SAMPLE = join(__dirname, '../../assets/samples/gotene-2023.xlsx');
const inFolder = temporaryFolder();
const plan = () => inFolder('Mål 2023.xlsx');
const rapport = () => inFolder('Nämndens rapport.docx');

beforeEach(() => {
  copyFileSync(SAMPLE, plan());
});

async function malkoll(...words: string[]) {
  const { terminal, said } = testTerminal();
  const code = await run(words, terminal);
  return { code, out: said.out(), error: said.error() };
}

/** The document as another program leaves it when somebody has saved it there. */
function savedByWord(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const app = strFromU8(parts['docProps/app.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'docProps/app.xml': strToU8(app.replace('Målkoll', 'Microsoft Office Word')) });
}

it('writes the report, says its first sentence and where it lies, and leaves the workbook alone', async () => {
  const ran = await malkoll('report', plan(), '--out', rapport(), '--as-of', 'T2 2023');
  expect(ran).toMatchObject({ code: 0, error: '' });
  expect(ran.out).toMatch(/^\d+ av 35 indikatorer .+\n\nRapporten är skriven till .+Nämndens rapport\.docx\.\n$/);
  expect(readFileSync(plan()).equals(readFileSync(SAMPLE))).toBe(true);
  expect(readdirSync(inFolder()).sort()).toEqual(['Mål 2023.xlsx', 'Nämndens rapport.docx']);
  expect(strFromU8(unzipSync(readFileSync(rapport()))['docProps/core.xml'] ?? new Uint8Array())).toContain(
    'läget 2023-08-31',
  );
});

it('writes it in English when asked', async () => {
  const { out } = await malkoll('report', plan(), '--out', rapport(), '--lang', 'en');
  expect(out).toContain('The report is written to');
});

it('replaces a report that it wrote, not one that somebody has saved since', async () => {
  await malkoll('report', plan(), '--out', rapport());
  expect((await malkoll('report', plan(), '--out', rapport())).code).toBe(0);

  const edited = savedByWord(readFileSync(rapport()));
  writeFileSync(rapport(), edited);
  const refused = await malkoll('report', plan(), '--out', rapport());
  expect(refused).toMatchObject({ code: 5, out: '' });
  expect(refused.error).toContain('[output.exists]');
  expect(readFileSync(rapport()).equals(Buffer.from(edited))).toBe(true);
  expect((await malkoll('report', plan(), '--out', rapport(), '--force')).code).toBe(0);
});

it.each([
  ['a text', Buffer.from('hej')],
  ['a workbook', readFileSync(SAMPLE)],
  ['nothing', Buffer.alloc(0)],
])('does not replace %s of the same name', async (_, bytes) => {
  writeFileSync(rapport(), bytes);
  expect(await malkoll('report', plan(), '--out', rapport())).toMatchObject({ code: 5, out: '' });
  expect(readFileSync(rapport()).equals(bytes)).toBe(true);
});

it('says so when the place is a folder, or lies in no folder', async () => {
  mkdirSync(rapport());
  for (const out of [rapport(), inFolder('nowhere', 'rapport.docx')]) {
    const ran = await malkoll('report', plan(), '--out', out, '--force');
    expect(ran.code).toBe(5);
    expect(ran.error).toContain('[output.failed]');
  }
});

it.each([
  [['report'], 2, 'option.missing'],
  [['report', 'plan.xlsx'], 2, 'option.missing'],
  [['report', 'plan.xlsx', '--out', 'rapport.pdf'], 2, 'option.notDocx'],
  [['report', 'plan.xlsx', '--out', 'plan.xlsx', '--force'], 2, 'option.notDocx'],
  [['report', 'plan.xlsx', '--out', 'rapport.docx', '--json'], 2, 'option.unknown'],
  [['report', 'no-such-file.xlsx', '--out', 'rapport.docx'], 4, 'file.notFound'],
])('%j: exit %d, one sentence', async (words, code, fault) => {
  const ran = await malkoll(...words);
  expect(ran).toMatchObject({ code, out: '' });
  expect(ran.error).toMatch(new RegExp(`^malkoll: .+ \\[${fault}\\]\\n$`));
});

it('a workbook without goals is exit 3, an as-of date nobody can read exit 2; nothing is written', async () => {
  expect(await malkoll('report', plan(), '--out', rapport(), '--as-of', 'snart')).toMatchObject({ code: 2, out: '' });
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Telefonlista</t></is></c></row>';
  writeFileSync(plan(), zipOf(oneSheet(worksheet(row))));
  expect(await malkoll('report', plan(), '--out', rapport())).toMatchObject({ code: 3, out: '' });
  expect(existsSync(rapport())).toBe(false);
});
