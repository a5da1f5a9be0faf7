import { openSettings } from '../../src/compose/settings/settingsSheet';
import type { CellValue, Snapshot } from '../../src/model/snapshot';
import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { sheetNamed, shown } from '../composing/shown';
import { bookOf } from '../layouts/sheetOf';

/**
 * Rules for goals as four places publish them, typed on the settings sheet of a whole book: what its goals come to,
 * and the words that the rule stands in beside them.
 */

/** G: met (71 of 70 %), Y: partly met (60 % of the way), R: not met (10 % of the way), s: secret, w: not ready. */
const OUTCOMES: Readonly<Record<string, string>> = {
  G: '71 %',
  Y: '66 %',
  R: '61 %',
  s: 'sekretess',
  w: 'resultat kommer i maj',
};

const SETTINGS = 'Målkoll inställningar';

/** A book of goals, each with its indicators by letter: "Ekonomi GGGR". */
function planOf(goals: readonly string[]): Snapshot {
  const rows = goals.flatMap((each) => {
    const [goal = '', letters = ''] = each.split(' ');
    return Array.from(letters, (letter, i) => [
      i === 0 ? goal : null,
      `Andelen nöjda i ${goal.toLowerCase()}, grupp ${i + 1}`,
      'minst 70 %',
      '60 %',
      OUTCOMES[letter] ?? null,
    ]);
  });
  return bookOf([
    { name: 'Mål 2023', rows: [['Mål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'], ...rows] },
  ]);
}

/** The book after the user opened the settings and typed in the column of values. */
async function withSettings(book: Snapshot, typed: Readonly<Record<string, string | number>>): Promise<Snapshot> {
  const workbook = createMemoryWorkbook(book);
  await workbook.apply(openSettings(book, 'sv'));
  for (const [name, value] of Object.entries(typed)) {
    const snapshot = await workbook.snapshot();
    const sheet = sheetNamed(snapshot, SETTINGS);
    const row = sheet?.rows.find(({ values }) => values[4] === name);
    if (!sheet || !row) throw new Error(`no setting is called ${name}`);
    const at = { sheet: sheet.id, row: row.index, column: 5 };
    await workbook.apply({ basedOn: snapshot.version, actions: [{ do: 'writeCells', ...at, values: [[value]] }] });
  }
  return workbook.snapshot();
}

interface Seen {
  readonly goals: Readonly<Record<string, string | null>>;
  readonly rule: string;
  readonly summary: string;
}

async function seen(goals: readonly string[], typed: Readonly<Record<string, string | number>>): Promise<Seen> {
  const workbook = createMemoryWorkbook(await withSettings(planOf(goals), typed));
  const { report, plan } = recalculate(await workbook.snapshot(), { asOf: '2023-12-31', today: '2024-02-01' });
  await workbook.apply(plan);
  const overview = sheetNamed(await workbook.snapshot(), 'Måluppföljning');
  return {
    goals: Object.fromEntries(report.tables.flatMap((table) => table.goals.map(({ text, status }) => [text, status]))),
    rule: shown(overview)[2]?.replace(/^.*Regel för mål: (.*)"$/, '$1') ?? '',
    summary: report.summary,
  };
}

const HALF = 'minst 50 % av indikatorerna måste vara bedömda.';

test('Helsinki: a goal is met only if all its indicators reach their level', async () => {
  const { goals, rule } = await seen(
    ['Alla GGG', 'Nästan GGGR', 'Gult GGY', 'Saknas GGs', 'Väntar GGw', 'Fälld Rsss'],
    {
      'Regel för mål': 'alla',
    },
  );
  expect(goals).toEqual({
    Alla: 'met',
    Nästan: 'notMet',
    Gult: 'notMet',
    // Not known of all: no green. One that failed is enough for red, whatever the others would be.
    Saknas: 'notAssessable',
    Väntar: 'awaiting',
    Fälld: 'notMet',
  });
  expect(rule).toBe('målet uppnås bara när alla indikatorer gör det.');
});

test('Nynäshamn 2015: a goal is not met when not at least half of its indicators go the right way', async () => {
  const { goals, rule } = await seen(['Halva GGRR', 'Färre GGRRR', 'Gult GYY', 'Få Gss', 'Nog GRs'], {
    'Regel för mål': 'andel',
  });
  expect(goals).toEqual({
    Halva: 'met',
    Färre: 'notMet', // 40 %
    Gult: 'notMet', // 33 %: yellow is not the right way
    Få: 'notAssessable', // 1 of 3 judged
    Nog: 'met', // 2 of 3 judged, half of the two
  });
  expect(rule).toBe(`målet uppnås när minst 50 % av de bedömda indikatorerna gör det, annars inte; ${HALF}`);
});

test('a share of the municipality’s own is the one that is printed', async () => {
  const { goals, rule } = await seen(['Ekonomi GGGR'], {
    'Regel för mål': 'andel',
    'Regeln andel: grönt från': '87,5 %',
    'Minsta andel bedömda indikatorer': 0.75,
  });
  expect(goals).toEqual({ Ekonomi: 'notMet' });
  expect(rule).toBe(
    'målet uppnås när minst 87,5 % av de bedömda indikatorerna gör det, annars inte; minst 75 % av indikatorerna måste vara bedömda.',
  );
});

test('Vansbro 2021: 7 of 12 and 3 of 4 indicators met were both partly met', async () => {
  const { goals, rule } = await seen(['Verksamhet GGGGGGGYYRRR', 'Ekonomi GGGR', 'Alla GG', 'Gula YR', 'Röda RR'], {
    'Regel för mål': 'alla, annars delvis',
  });
  expect(goals).toEqual({
    Verksamhet: 'partlyMet',
    Ekonomi: 'partlyMet',
    Alla: 'met',
    Gula: 'partlyMet', // none is met, one is partly
    Röda: 'notMet',
  });
  expect(rule).toBe(
    `målet uppnås när alla bedömda indikatorer gör det, inte när ingen gör det ens delvis, annars delvis; ${HALF}`,
  );
});

test('Jönköping and Västerås: the shares are shown, and no single status is given or counted', async () => {
  const { goals, rule, summary } = await seen(['Verksamhet GGGYRs', 'Ekonomi ss'], {
    'Regel för mål': 'bara fördelning',
  });
  expect(goals).toEqual({ Verksamhet: null, Ekonomi: null });
  expect(rule).toBe('bara fördelningen visas.');
  expect(summary).toBe('3 av 8 indikatorer uppnådda, 1 delvis uppnådd, 1 inte uppnådd, 3 inte mätta.');
});

test('the worst one and the weighted mean say by what they go', async () => {
  const worst = await seen(['Ekonomi GGR', 'Verksamhet GY'], { 'Regel för mål': 'sämsta' });
  expect(worst.goals).toEqual({ Ekonomi: 'notMet', Verksamhet: 'partlyMet' });
  expect(worst.rule).toBe(`den sämsta bedömda indikatorn avgör; ${HALF}`);
  // (1 + 1 + 0.5 + 0) / 4 = 0.625, (1 + 1 + 1 + 0) / 4 = 0.75.
  const mean = await seen(['Ekonomi GGYR', 'Verksamhet GGGR'], { 'Regel för mål': 'vägt medelvärde' });
  expect(mean.goals).toEqual({ Ekonomi: 'partlyMet', Verksamhet: 'met' });
  expect(mean.rule).toBe(
    `vägt medelvärde av de bedömda indikatorerna (uppnås 100 %, delvis 50 %, inte 0 %): uppnås från 75 %, delvis från 25 %; ${HALF}`,
  );
});

test('goals from sub-goals follow the same rule', async () => {
  const row = (strategic: string | null, goal: string | null, text: string, outcome: string): CellValue[] => [
    strategic,
    goal,
    text,
    'minst 70 %',
    '60 %',
    outcome,
  ];
  const rows = [
    ['Strategiskt mål', 'Nämndmål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
    row('En trygg kommun', 'Trygg vård', 'Andelen nöjda brukare', '71 %'),
    row(null, 'God skola', 'Andelen trygga elever', '71 %'),
    row(null, null, 'Andelen behöriga lärare', '61 %'),
    row(null, 'Bra miljö', 'Andelen fossilfria bilar', '61 %'),
  ];
  const overall = async (rule: string): Promise<unknown> => {
    const book = await withSettings(bookOf([{ name: 'Mål 2023', rows }]), { 'Regel för mål': rule });
    const { report } = recalculate(book, { asOf: '2023-12-31', today: '2024-02-01' });
    return report.tables[0]?.goals.map(({ status }) => status);
  };
  // The overall goal, then vård (G), skola (GR), miljö (R).
  expect(await overall('alla')).toEqual(['notMet', 'met', 'notMet', 'notMet']);
  expect(await overall('andel')).toEqual(['met', 'met', 'met', 'notMet']); // two of three
  expect(await overall('alla, annars delvis')).toEqual(['partlyMet', 'met', 'partlyMet', 'notMet']);
  expect(await overall('standard')).toEqual(['notMet', 'met', 'partlyMet', 'notMet']); // one of three is green
  expect(await overall('bara fördelning')).toEqual([null, null, null, null]);
});
