import { strFromU8, unzipSync } from 'fflate';
import { statusLabel } from '../../src/i18n/statusLabel';
import type { Report } from '../../src/model/report';
import { STATUSES } from '../../src/model/verdict';
import { historyRows } from '../../src/ownsheets/history';
import { judgeWorkbook, recalculate } from '../../src/recalculate';
import { buildDocument } from '../../src/report/buildDocument';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { paragraphsOf, reportOn, sampleSnapshot, tablesOf, textIn, TODAY } from './madeReport';

/* What stands in the report is what the report in JSON says. */

const plain = (text: string): string => text.replace('✔', '✓').replace(/\s+/g, ' ');

describe.each(['2023-04-30', '2023-08-31', '2023-12-31'])('Götene as of %s', (asOf) => {
  let json: Report;
  let document: string;
  let tables: ReturnType<typeof tablesOf>;
  beforeAll(async () => {
    const snapshot = await sampleSnapshot('gotene-2023.xlsx');
    json = recalculate(snapshot, { today: TODAY, asOf }).report;
    document = (await reportOn(snapshot, { asOf })).part('word/document.xml');
    tables = tablesOf(document);
  });
  const headed = (header: string) => tables.filter(({ rows }) => rows[0]?.cells[0]?.[0] === header);
  const indicators = () => json.tables.flatMap((table) => table.indicators);

  it('begins with the same sentence', () => {
    expect(paragraphsOf(document).find(({ style }) => style === 'Lead')?.text).toBe(json.summary);
  });

  it('counts each status as often', () => {
    const [distribution] = headed('Status');
    const expected = STATUSES.flatMap((status) => {
      const count = indicators().filter((one) => one.status === status).length;
      return count === 0 ? [] : [[plain(statusLabel(status, 'sv')), String(count)]];
    });
    expect(distribution?.rows.slice(1).map(({ cells }) => cells.slice(0, 2).flat())).toEqual(expected);
  });

  it('shows every indicator once under its goal, with its status and explanation', () => {
    const shown = headed('Indikator')
      .filter(({ rows }) => rows[0]?.cells[2]?.[0] === 'Utfall och mål')
      .flatMap(({ rows }) => rows.slice(1))
      .map(({ cells }) => [cells[0]?.[0], cells[1]?.[0], cells[3]?.[0]]);
    expect(shown).toEqual(
      indicators().map((one) => [plain(one.text), plain(statusLabel(one.status, 'sv')), plain(one.explanation)]),
    );
  });

  it('shows every goal with its status', () => {
    const [brief] = headed('Mål');
    const expected = json.tables
      .flatMap((table) => table.goals)
      .map(({ text, status }) => [plain(text), status === null ? null : plain(statusLabel(status, 'sv'))]);
    expect(brief?.rows.slice(1).map(({ cells }) => [cells[0]?.[0], cells[1]?.[0]])).toEqual(expected);
  });

  it('says of every indicator without a judgement why, and proposes a wording where one would help', () => {
    const [unjudged] = headed('Indikator').filter(({ rows }) => rows[0]?.cells[2]?.[0] === 'Varför');
    const waiting = ['awaiting', 'notMeasured', 'notMeasurable', 'needsInput'];
    const rows = unjudged?.rows.slice(1) ?? [];
    expect(rows).toHaveLength(indicators().filter(({ status }) => waiting.includes(status)).length);
    const unmeasurable = rows.filter(({ cells }) => cells[1]?.[0] === '◇ Ej mätbart');
    expect(unmeasurable.length).toBeGreaterThan(0);
    expect(unmeasurable.every(({ cells }) => (cells[3]?.[0] ?? '').includes('['))).toBe(true);
  });
});

it('tells what has changed since the as-of date before', async () => {
  const book = createMemoryWorkbook([
    {
      name: 'Mål 2023',
      cells: [
        ['Mål', 'Indikator', 'T1 2023', 'T2 2023'],
        ['Trygga äldre', 'Andelen trygga ska öka från 80 % (2022) till minst 90 % senast 2023', '86 %', '80 %'],
        ['Trygga äldre', 'Andelen nöjda ska vara minst 70 % senast 2023', '75 %', '76 %'],
      ],
    },
  ]);
  const first = await book.snapshot();
  await book.apply(recalculate(first, { today: TODAY, asOf: 'T1 2023' }).plan);
  const snapshot = await book.snapshot();
  expect(historyRows(snapshot)).toHaveLength(2);
  const document = (await reportOn(snapshot, { asOf: 'T2 2023' })).part('word/document.xml');
  const changed = tablesOf(document).find(({ rows }) => rows[0]?.cells[2]?.[0] === 'Förändring');
  expect(paragraphsOf(document)).toContainEqual({ style: 'Heading1', text: 'Förändringar sedan 2023-04-30' });
  expect(changed?.rows.slice(1).map(({ cells }) => cells[2])).toEqual([['Sämre status']]);
});

it('writes any text as text: markup, control characters and turned directions do no harm', async () => {
  const nasty = 'Andelen <w:p> & "nöjda"\u0000\u0008 \u202egnilk]]>\ud800 ska vara minst 70 % senast 2023';
  const snapshot = snapshotOf([
    {
      name: 'Mål <2023> & mer',
      cells: [
        ['Nämnd & <b>bolag</b> 2023'],
        ['Mål', 'Indikator', 'Utfall 2023', 'Kommentar'],
        ['Trygga & "glada" <äldre>', nasty, '75 %', '=HYPERLINK("x")\r\n\u000brad två'],
      ],
    },
  ]);
  const report = await reportOn(snapshot);
  const document = report.part('word/document.xml');
  expect(textIn(document)).toContain('Andelen <w:p> & "nöjda" gnilk]]> ska vara minst 70 % senast 2023');
  expect(textIn(document)).toContain('=HYPERLINK("x") rad två');
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e]/);
  expect(report.part('docProps/core.xml')).toContain('Nämnd &amp; &lt;b&gt;bolag&lt;/b&gt; 2023');
  expect(report.bytes.length).toBeGreaterThan(1000);
});

it("says statuses in the municipality's own words, on its own colours", async () => {
  const judged = judgeWorkbook(await sampleSnapshot('gotene-2023.xlsx'), { today: TODAY });
  const labels = { met: 'Klart' };
  const colours = { ...judged.reading.policy.colours, green: '#003300' };
  const document = buildDocument({
    ...judged,
    reading: { ...judged.reading, policy: { ...judged.reading.policy, labels, colours } },
    judgement: { ...judged.judgement, labels },
  });
  const parts = unzipSync(await writeDocx(document, TODAY));
  const text = textIn(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  expect(text).toContain('✓ Klart');
  expect(text).not.toContain('✓ Uppnått');
  const style = /w:styleId="StatusGreen">.*?<\/w:style>/.exec(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()));
  expect(style?.[0]).toMatch(/w:fill="003300".*<w:color w:val="FFFFFF"/);
});
