import type { Report } from '../../src/model/report';
import { recalculate } from '../../src/recalculate';
import { readableCorrection } from '../../src/worker/correction';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const GOALS = [
  [
    'Mål',
    'Indikator',
    'Utfall 2022',
    'T1 2023',
    'T2 2023',
    'Kvinnor T2 2023',
    'Män T2 2023',
    'Prognos 2023',
    'Ansvarig',
    'Egen bedömning',
  ],
  [
    'God vård',
    'Andelen nöjda ska öka till minst 70 % 2023',
    '60 %',
    '62 %',
    '66 %',
    '68 %',
    '64 %',
    '71 %',
    'A',
    'Delvis uppfyllt',
  ],
  ['God vård', 'Antalet platser ska vara minst 40 2023', 30, 34, 36, null, null, null, 'B', null],
  ['God vård', 'Antalet ansökningar ska följas', 30, 34, 36, null, null, null, 'B', null],
] as const;
const ELSEWHERE = [
  ['Mål', 'Indikator', 'T2 2023'],
  ['God vård', 'Andelen nöjda ska öka till minst 70 % 2023', '66 %'],
] as const;
const ACTIVITIES = [
  ['Mål', 'Aktivitet', 'Ansvarig', 'Status', 'Klart senast'],
  ['God vård', 'Anställ två sjuksköterskor', 'C', 'Pågår', '2023-05-31'],
] as const;

/** The report on a plan in which nothing is left out: parts, an own assessment, an earlier date, a correction, what is set aside. */
export async function everything(): Promise<Report> {
  const workbook = createMemoryWorkbook([
    { name: 'Mål', cells: GOALS },
    { name: 'Nämnd', cells: ELSEWHERE },
    { name: 'Aktiviteter', cells: ACTIVITIES },
  ]);
  const at = async (asOf: string) => recalculate(await workbook.snapshot(), { asOf, today: '2023-10-01' });
  const first = await at('2023-04-30');
  await workbook.apply(first.plan);
  const ids = first.report.tables[0]?.indicators.map(({ id }) => id) ?? [];
  for (const [at, values] of [
    [1, { baselineDate: '2022-06-30' }],
    [2, { role: 'inte indikator' }],
  ] as const) {
    await workbook.apply(readableCorrection(await workbook.snapshot(), { id: ids[at] ?? '', values }));
  }
  return (await at('2023-08-31')).report;
}
