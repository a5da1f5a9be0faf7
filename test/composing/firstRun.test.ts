import { compose } from '../../src/compose/compose';
import type { Snapshot } from '../../src/model/snapshot';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { GOAL_SHEET, JUDGED, readingOf, SWEDISH } from './goalBook';
import { sheetNamed, shown, steps, writes } from './shown';

async function composed(): Promise<{ before: Snapshot; after: Snapshot; composition: ReturnType<typeof compose> }> {
  const book = createMemoryWorkbook([GOAL_SHEET]);
  const before = await book.snapshot();
  const composition = compose(before, readingOf(before), JUDGED, SWEDISH);
  await book.apply(composition.plan);
  return { before, after: await book.snapshot(), composition };
}

test('status columns stand right of the goal table, one plain sentence each', async () => {
  const { after } = await composed();
  expect(shown(sheetNamed(after, 'Mål 2023'), 3)).toEqual([
    '1: ',
    '4: "Målstatus" | "Andel av vägen" | "Avvikelse mot mål" | "Trend" | "Prognos" | "SMART" | "Förklaring"',
    '5: "▼ Bedöms inte uppnås" | 0.25 | "−3 procentenheter" | "↗ bättre" |  | "S M ? R T" | "97 % mot väntade 98,7 %: från 96 % (2022) mot 100 % till 2023-12-31."',
    '6: "○ Inväntar mätning" |  |  |  |  | "S M ? R T" | "Nästa mätning väntas 2023-12-31."',
    '7: "✔ Uppnått" | 1.1 | "0 procentenheter" | "↗ bättre" |  | "S M ? R T" | "97 % når målet minst 97 % till 2023-12-31."',
  ]);
});

test('the overview says it for the nämnd', async () => {
  const { after } = await composed();
  const lines = shown(sheetNamed(after, 'Måluppföljning'));
  expect(lines.slice(0, 9)).toEqual([
    '1: "Måluppföljning"',
    '2: "Mål 2023 · Läget 2023-08-31"',
    '3: "Regel för indikatorer: takt: utfallet mot det väntade på vägen från utgångsvärde till mål. Regel för mål: målet uppnås när alla bedömda indikatorer gör det, delvis när minst hälften gör det, osäkra ej medräknade; minst 50 % av indikatorerna måste vara bedömda."',
    '4: "1 av 3 indikatorer uppnådd, 1 bedöms inte uppnås, 1 inväntar mätning; 2 av 2 mål kan bedömas."',
    '6: "Fördelning" |  |  | "Vanligast: uppnått (1 av 3)."',
    '7: "Status" | "Antal" | "Andel"',
    '8: "✔ Uppnått" | 1 | 0.3333333333',
    '9: "● Bedöms uppnås" | 0 | 0',
    '10: "◐ Delvis uppnått" | 0 | 0',
  ]);
  expect(lines.slice(-8)).toEqual([
    '24: "Mål"',
    '25: "Mål" | "Målstatus" | "Andel som uppnås eller bedöms uppnås" | "Sedan förra läget" | "Uppnås" | "Osäkra" | "Uppnås inte" | "Ej mätta" | "Kan ej bedömas" | "Antal" | "Bedömda" | "Egen bedömning" | "Motivering" | "Bedömt av" | "Bedömt per"',
    '26: "Ett gott liv" | "▼ Bedöms inte uppnås" | 0.3333333333 |  | 1 | 0 | 1 | 1 | 0 | 3 | 1',
    '27: "   Bemötande" | "▼ Bedöms inte uppnås" | 0 |  | 0 | 0 | 1 | 1 | 0 | 2 | 0.5',
    '28: "   Arbetsplats" | "✔ Uppnått" | 1 |  | 1 | 0 | 0 | 0 | 0 | 1 | 1',
    '33: "Avvikelser"',
    '34: "Indikator" | "Målstatus" | "Förklaring" | "Ansvarig" | "Saknas" |  |  |  |  |  | "Cell"',
    '35: "Andelen nöjda" | "▼ Bedöms inte uppnås" | "97 % mot väntade 98,7 %: från 96 % (2022) mot 100 % till 2023-12-31." |  | "orsak, åtgärd, ansvarig, nytt datum" |  |  |  |  |  | "Mål 2023 B5"',
  ]);
});

test('the trail holds what it takes to count again by hand, an Excel table with room for corrections', async () => {
  const { after } = await composed();
  const sheet = sheetNamed(after, 'Så räknades det');
  const [, , , headers, first] = shown(sheet);
  const row = new Map((headers ?? '').split(' | ').map((header, i) => [header, (first ?? '').split(' | ')[i]]));
  const asked = ['"Utgångsvärde"', '"Utgångsdatum"', '"Måldatum"', '"Nivå som avgör"', '"Utfall"', '"Mätt till"'];
  expect(asked.map((header) => row.get(header))).toEqual([
    '96',
    '"2022-12-31"',
    '"2023-12-31"',
    '100',
    '97',
    '"2023-08-31"',
  ]);
  const figures = ['"Andel av tiden"', '"Väntat värde"', '"Andel av vägen"', '"Takt"', '"Tolerans"'];
  expect(figures.map((header) => row.get(header))).toEqual([
    '0.6657534247',
    '98.6630137',
    '0.25',
    '0.3755144033',
    '0.4',
  ]);
  expect(row.get('"Målvärde, rättat"')).toBe('');
  expect(sheet?.tables).toMatchObject([{ name: 'Malkoll_sparet', range: { top: 4, left: 0, bottom: 7 } }]);
});

test('sheets first, then cells, then what refers to cells, names last', async () => {
  const { composition } = await composed();
  const order = composition.plan.actions.map((action) => action.do);
  const last = (...kinds: string[]): number => order.findLastIndex((action) => kinds.includes(action));
  const first = (...kinds: string[]): number => order.findIndex((action) => kinds.includes(action));
  expect(last('addSheet')).toBeLessThan(first('writeCells'));
  expect(last('writeCells', 'formatCells', 'setColumnWidth')).toBeLessThan(first('addTable', 'addChart'));
  expect(last('addTable', 'addChart', 'addConditionalFormats')).toBeLessThan(first('setName'));
  const sheets = ['1', 'new:overview', 'new:trail', 'new:charts', 'new:history', 'new:chartData'];
  const cells = sheets.reduce((sum, sheet) => sum + Object.keys(writes(composition.plan.actions, sheet)).length, 0);
  expect(composition.changes).toEqual({ cells, sheets: 5, charts: 4 });
  expect(composition.plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.name] : []))).toEqual([
    'Måluppföljning',
    'Så räknades det',
    'Diagram',
    'Målkoll historik',
    'Diagramunderlag',
  ]);
});

test('a second run changes nothing, in whatever language it is asked for', async () => {
  const { after } = await composed();
  const second = compose(after, readingOf(after), JUDGED, { language: 'en' });
  expect(steps(second.plan.actions)).toEqual([]);
  expect(second.changes).toEqual({ cells: 0, sheets: 0, charts: 0 });
});

test('the inverse takes everything back', async () => {
  const book = createMemoryWorkbook([GOAL_SHEET]);
  const before = await book.snapshot();
  const { plan, inverse } = compose(before, readingOf(before), JUDGED, SWEDISH);
  await book.apply(plan);
  await book.apply({ ...inverse, basedOn: (await book.snapshot()).version });
  expect({ ...(await book.snapshot()), version: '' }).toEqual({ ...before, version: '' });
});

test('a workbook judged in English first stays English', () => {
  const snapshot = snapshotOf([GOAL_SHEET]);
  const { plan } = compose(snapshot, readingOf(snapshot), JUDGED, { language: 'en' });
  const language = { do: 'setName', sheet: null, name: 'Malkoll.language', refersTo: '"en"', hidden: true };
  expect(plan.actions).toContainEqual(language);
  expect(plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.name] : []))).toEqual([
    'Goal follow-up',
    'How it was judged',
    'Charts',
    'Målkoll history',
    'Chart data',
  ]);
});
