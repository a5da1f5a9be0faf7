import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FileAccess } from '../../src/cli/files';
import { run } from '../../src/cli/run';
import type { Report } from '../../src/model/report';
import { edited } from '../acceptance/excelize';
import { oneSheet, worksheet, zipOf } from '../workbook/buildXlsx';
import { temporaryFolder } from './temporaryFolder';
import { testTerminal } from './testTerminal';

const SAMPLE = join(__dirname, '../../assets/samples/gotene-2023.xlsx');
const inFolder = temporaryFolder();
const plan = () => inFolder('plan.xlsx');

beforeEach(() => {
  copyFileSync(SAMPLE, plan());
});

async function malkoll(...words: string[]) {
  const { terminal, said } = testTerminal();
  const code = await run(words, terminal);
  return { code, out: said.out(), error: said.error() };
}

describe('where the result goes', () => {
  it('beside FILE, under a name of its own and with its extension', async () => {
    copyFileSync(SAMPLE, inFolder('plan 2023.xlsm'));
    const ran = await malkoll('recalculate', inFolder('plan 2023.xlsm'));
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(readdirSync(inFolder()).sort()).toEqual(['plan 2023.malkoll.xlsm', 'plan 2023.xlsm', 'plan.xlsx']);
    expect(ran.out).toContain(`Skrivet till ${inFolder('plan 2023.malkoll.xlsm')}`);
  });

  it('in place: FILE is replaced, and a second time nothing is written', async () => {
    expect((await malkoll('recalculate', plan(), '--in-place')).code).toBe(0);
    const first = readFileSync(plan());
    expect(first.equals(readFileSync(SAMPLE))).toBe(false);
    const again = await malkoll('recalculate', plan(), '--in-place');
    expect(again.out).toContain('Inget att ändra');
    expect(readFileSync(plan()).equals(first)).toBe(true);
    expect(readdirSync(inFolder())).toEqual(['plan.xlsx']);
  });

  it('does not replace a file that Målkoll did not write, unless it is forced to', async () => {
    writeFileSync(inFolder('letter.txt'), 'hej');
    copyFileSync(SAMPLE, inFolder('other.xlsx'));
    for (const other of ['letter.txt', 'other.xlsx']) {
      const before = readFileSync(inFolder(other));
      const refused = await malkoll('recalculate', plan(), '--out', inFolder(other));
      expect(refused).toMatchObject({ code: 5, out: '' });
      expect(refused.error).toContain('[output.exists]');
      expect(readFileSync(inFolder(other)).equals(before)).toBe(true);
    }
    expect((await malkoll('recalculate', plan(), '--out', inFolder('other.xlsx'), '--force')).code).toBe(0);
  });

  it('replaces what it wrote itself', async () => {
    await malkoll('recalculate', plan());
    expect((await malkoll('recalculate', plan())).code).toBe(0);
  });

  it('does not replace a copy that somebody has saved since', async () => {
    await malkoll('recalculate', plan());
    const copy = inFolder('plan.malkoll.xlsx');
    edited(copy, copy, ['SetCellValue', 'Mål 2023', 'N6', 'skrivet i kopian']);
    const before = readFileSync(copy);
    const refused = await malkoll('recalculate', plan());
    expect(refused.code).toBe(5);
    expect(refused.error).toContain('[output.exists]');
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it('does not replace another workbook for having judged it before', async () => {
    copyFileSync(SAMPLE, inFolder('mine.xlsx'));
    await malkoll('recalculate', inFolder('mine.xlsx'), '--in-place');
    const refused = await malkoll('recalculate', plan(), '--out', inFolder('mine.xlsx'));
    expect(refused.error).toContain('[output.exists]');
    // An untouched copy is nobody's work, whatever it was made of.
    await malkoll('recalculate', inFolder('mine.xlsx'), '--out', inFolder('copy.xlsx'), '--as-of', 'T1 2023');
    expect((await malkoll('recalculate', plan(), '--out', inFolder('copy.xlsx'))).code).toBe(0);
  });

  it('says so when the place is a folder, or lies in no folder', async () => {
    mkdirSync(inFolder('folder.xlsx'));
    for (const out of [inFolder('folder.xlsx'), inFolder('nowhere', 'out.xlsx')]) {
      const ran = await malkoll('recalculate', plan(), '--out', out, '--force');
      expect(ran.code).toBe(5);
      expect(ran.error).toContain('[output.failed]');
    }
  });
});

describe('--dry-run', () => {
  it('writes nothing and lists what would be new', async () => {
    const { code, out } = await malkoll('recalculate', plan(), '--dry-run', '--as-of', 'T2 2023');
    expect(code).toBe(0);
    expect(readdirSync(inFolder())).toEqual(['plan.xlsx']);
    expect(out).toContain('nytt blad ”Måluppföljning”');
    expect(out).toMatch(/Mål 2023!L\d+:[A-Z]+\d+: \d+ nya celler/);
    expect(out).not.toContain('Skrivet till');
  });

  it('lists a cell that would change with what stands there now', async () => {
    await malkoll('recalculate', plan(), '--in-place', '--as-of', 'T1 2023');
    const { out } = await malkoll('recalculate', plan(), '--dry-run', '--as-of', 'T2 2023');
    expect(out).toMatch(/Mål 2023!L\d+: ”▼ Bedöms inte uppnås” blir ”▲ Osäkert”/);
  });
});

describe('a dry run of what cannot be written', () => {
  it('is refused as the real one is', async () => {
    const parts = unzipSync(readFileSync(plan()));
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[name] ?? new Uint8Array());
    const protectedSheet = sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    writeFileSync(plan(), zipSync({ ...parts, [name]: strToU8(protectedSheet) }));
    const [dry, real] = [await malkoll('recalculate', plan(), '--dry-run'), await malkoll('recalculate', plan())];
    expect([dry.code, real.code]).toEqual([4, 4]);
    expect(dry.error).toContain('[book.protectedSheet]');
  });
});

it.each(['Mål 2023', ' mål  2023.'])('a sheet is found by its name as one types it: %j', async (name) => {
  const ran = await malkoll('recalculate', plan(), '--sheet', name);
  expect(ran).toMatchObject({ code: 0, error: '' });
});

describe('what is refused', () => {
  it('a workbook without goals: exit 3, nothing written', async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Telefonlista</t></is></c></row>';
    writeFileSync(plan(), zipOf(oneSheet(worksheet(row))));
    const ran = await malkoll('recalculate', plan());
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.error).toContain('[book.noGoals]');
    expect(existsSync(inFolder('plan.malkoll.xlsx'))).toBe(false);
  });

  it.each([
    [['--as-of', 'snart'], 'option.asOf'],
    [['--sheet', 'Blad9'], 'book.noSuchSheet'],
  ])('%j: exit 2, nothing written', async (words, code) => {
    const ran = await malkoll('recalculate', plan(), ...words);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.error).toContain(`[${code}]`);
    expect(readdirSync(inFolder())).toEqual(['plan.xlsx']);
  });

  it('in place, when somebody has saved the file in the meantime', async () => {
    const { terminal, said } = testTerminal();
    // Looked at before and after it is read, and a third time before it is replaced.
    let looks = 0;
    const files: FileAccess = {
      ...terminal.files,
      stat: (path) => {
        if (++looks === 3) writeFileSync(path, 'saved by Excel');
        return terminal.files.stat(path);
      },
    };
    expect(await run(['recalculate', plan(), '--in-place'], { ...terminal, files })).toBe(5);
    expect(said.error()).toContain('[book.changed]');
    expect(readFileSync(plan(), 'utf8')).toBe('saved by Excel');
  });
});

describe('what is said', () => {
  it('--json: the report, one indicator per line', async () => {
    const { out } = await malkoll('recalculate', plan(), '--json', '--as-of', 'T2 2023');
    const report = JSON.parse(out) as Report;
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['asOf', 'language', 'policy', 'summary', 'tables', 'planReview', 'problems', 'changes']),
    );
    expect(report.asOf).toBe('2023-08-31');
    expect(out.split('\n').filter((line) => line.includes('"smart":{'))).toHaveLength(35);
  });

  it('on a terminal: no line is wider, and the work is told of on a line that goes away', async () => {
    const { terminal, said } = testTerminal({ isTerminal: true });
    await run(['recalculate', plan(), '--as-of', 'T2 2023'], terminal);
    const [sentences = '', where] = said.out().split('Skrivet till ');
    expect(Math.max(...sentences.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(where).toContain(`${inFolder('plan.malkoll.xlsx')}: `);
    expect(sentences.split('\n\n')[0]?.replace(/\n/g, ' ')).toMatch(/^\d+ av 35 .+ mål kan bedömas\.$/);
    expect(said.error()).toContain('Bedömer');
    expect(said.error().endsWith('\r\u001b[K')).toBe(true);
  });

  it('in English when asked', async () => {
    const { out } = await malkoll('recalculate', plan(), '--lang', 'en', '--as-of', '2023-08-31');
    expect(out).toContain('35 indicators');
    expect(out).toContain('Needs attention');
  });
});
