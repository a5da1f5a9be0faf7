import type { IndicatorReport, Report } from '../../src/model/report';
import { STATUSES } from '../../src/model/verdict';
import { goteneStatuses, type Expected } from './goteneStatuses';
import { commandLine, sample } from './malkoll';
import { corpus, misreadings } from './understandsAsCorpus';

const { recalculate, inFolder } = commandLine();
const labelled = corpus();
const BOTH = ['gotene-2023.xlsx', 'gotene-bilaga8.xlsx'];
const DATES = { april: '2023-04-30', august: '2023-08-31', december: '2023-12-31' } as const;

const reports = new Map<string, Report>();

/** The report on a sample as of a date, or as of the date that Målkoll chooses; each is made once. */
function reportOn(file: string, date: string | null = null): Report {
  const key = `${file} ${date ?? ''}`;
  const report =
    reports.get(key) ?? recalculate(sample(file), inFolder('out.xlsx'), ...(date ? ['--as-of', date] : []));
  reports.set(key, report);
  return report;
}

const indicatorsOf = (report: Report) => report.tables.flatMap((table) => table.indicators);
const textOf = ({ corpus: id }: Expected) => labelled.get(id)?.text.replace(/\s+/g, ' ');
const named = (indicators: readonly IndicatorReport[]) =>
  indicators.map(({ strategicGoal, goal, area, text, method, status }) => [
    strategicGoal,
    goal,
    area,
    text,
    method,
    status,
  ]);

describe.each(BOTH)('%s', (file) => {
  it('holds the 35 indicators of the programme, word for word and in order, under 7 goals and 4 strategic ones', () => {
    const report = reportOn(file);
    expect(indicatorsOf(report).map(({ text }) => text)).toEqual(goteneStatuses.map(textOf));
    const goals = report.tables.flatMap((table) => table.goals);
    expect([goals.filter(({ level }) => level === 1).length, goals.filter(({ level }) => level === 2).length]).toEqual([
      4, 7,
    ]);
    expect(goals.find(({ text }) => text.startsWith('Sektor omsorg'))?.parent).toBe(
      'En kommun som är attraktiv att bo, besöka och verka i.',
    );
  });

  it('is understood as the corpus says', () => {
    const read = indicatorsOf(reportOn(file));
    const wrong = goteneStatuses.flatMap(({ corpus: id }, index) => {
      const entry = labelled.get(id);
      const indicator = read[index];
      if (!entry || !indicator) return [`${id} is missing`];
      return misreadings({ ...indicator.target }, entry).map((difference) => `${id} ${difference}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(DATES))('has the statuses worked out by hand in %s', (month, date) => {
    const indicators = indicatorsOf(reportOn(file, date));
    const judged = indicators.map(({ status }, index) => `${goteneStatuses[index]?.corpus ?? ''} ${status}`);
    expect(judged).toEqual(goteneStatuses.map((row) => `${row.corpus} ${row[month as keyof typeof DATES]}`));
  });
});

it('shows every status over the three dates', () => {
  const shown = new Set(goteneStatuses.flatMap(({ april, august, december }) => [april, august, december]));
  expect([...shown].sort()).toEqual([...STATUSES].sort());
});

it.each(Object.values(DATES))('reads both layouts alike as of %s', (date) => {
  const [rows = [], lines = []] = BOTH.map((file) => named(indicatorsOf(reportOn(file, date))));
  expect(lines).toEqual(rows);
});
