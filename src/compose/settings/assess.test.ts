import { comparable } from '../../model/identity';
import type { Language } from '../../model/policy';
import { ASSESSED, colourOf } from '../../model/status';
import { colourOfOwn } from '../../judge/goals/ownAssessment';
import { readWorkbook } from '../../read/readWorkbook';
import { recalculate } from '../../recalculate';
import { createMemoryWorkbook } from '../../workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../workbook/port';
import { assess, type AssessmentWish } from './assess';

const TODAY = '2024-02-01';
const GOAL = 'Trygg kommun';

/** A judged workbook and the id of its only indicator. */
async function judged(language: Language = 'sv'): Promise<{ workbook: WorkbookPort; id: string }> {
  const workbook = createMemoryWorkbook([
    {
      name: 'Mål',
      cells: [
        ['Mål', 'Indikator', 'Utfall 2023'],
        [GOAL, 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023', '66 %'],
      ],
    },
  ]);
  const { plan, report } = recalculate(await workbook.snapshot(), { today: TODAY, language });
  await workbook.apply(plan);
  return { workbook, id: report.tables[0]?.indicators[0]?.id ?? '' };
}

async function told(workbook: WorkbookPort, wish: AssessmentWish): Promise<void> {
  await workbook.apply(assess(await workbook.snapshot(), wish, 'en'));
  await workbook.apply(recalculate(await workbook.snapshot(), { today: TODAY }).plan);
}

async function reported(workbook: WorkbookPort) {
  const { report } = recalculate(await workbook.snapshot(), { today: TODAY });
  const [table] = report.tables;
  return { indicator: table?.indicators[0]?.ownAssessment, goal: table?.goals[0]?.ownAssessment, report };
}

const WHY = { motivation: 'Enkäten gjordes sent', assessor: 'Anna Berg', assessedOn: '2023-12-31' };

test('an assessment of an indicator stands beside the computed status, can be changed, and be taken away', async () => {
  const { workbook, id } = await judged();
  await told(workbook, { of: { indicator: id }, status: 'met', ...WHY });
  const { indicator, report } = await reported(workbook);
  expect(indicator).toMatchObject({ status: 'met', text: 'Uppnått', sheet: 'Så räknades det', ...WHY });
  expect(report.tables[0]?.indicators[0]?.status).toBe('partlyMet');
  expect(report.problems.map(({ code }) => code)).toContain('assessment.differs');
  await told(workbook, { of: { indicator: id }, motivation: 'Annat' });
  expect((await reported(workbook)).indicator).toMatchObject({ status: 'met', motivation: 'Annat' });
  const nothing = { status: null, motivation: null, assessor: null, assessedOn: null };
  await told(workbook, { of: { indicator: id }, ...nothing });
  expect((await reported(workbook)).indicator).toBeNull();
});

test('an assessment of a goal stands on the overview', async () => {
  const { workbook } = await judged();
  await told(workbook, { of: { goal: GOAL, row: comparable(GOAL) }, status: 'onTrack', ...WHY });
  expect((await reported(workbook)).goal).toMatchObject({ status: 'onTrack', sheet: 'Måluppföljning', ...WHY });
});

test.each([
  ['sv', 'Inte uppnått'],
  ['en', 'Not met'],
] as const)('is written in the language of the workbook (%s), whatever the user reads', async (language, text) => {
  const { workbook, id } = await judged(language);
  await told(workbook, { of: { indicator: id }, status: 'notMet' });
  expect((await reported(workbook)).indicator).toMatchObject({ text });
});

test.each(['sv', 'en'] as const)(
  'every status that can be chosen is read back in its colour (%s)',
  async (language) => {
    const { workbook, id } = await judged(language);
    const read = [];
    for (const status of ASSESSED) {
      await told(workbook, { of: { indicator: id }, status });
      const [table] = readWorkbook(await workbook.snapshot()).tables;
      read.push(colourOfOwn(table?.indicators[0]?.ownAssessment ?? null));
    }
    expect(read).toEqual(ASSESSED.map((status) => colourOf[status]));
  },
);

test('an indicator or a goal without a row is told', async () => {
  const { workbook } = await judged();
  for (const thing of [{ indicator: 'nobody' }, { goal: 'inget', row: 'inget' }]) {
    const plan = async (): Promise<unknown> => assess(await workbook.snapshot(), { of: thing, status: 'met' }, 'sv');
    await expect(plan()).rejects.toMatchObject({ code: 'correction.noPlace' });
  }
});
