import { sampleIndicator, sampleReport } from '../../../test/pane/sampleReport';
import type { GoalReport, Report } from '../../model/report';
import { byGoal, goalsWithout, type GoalGroup } from './byGoal';

const overall = (text: string, parent: string | null = null): GoalReport =>
  ({ level: 1, text, parent }) as unknown as GoalReport;

function reportOf(goals: readonly GoalReport[]): Report {
  const [table] = sampleReport().tables;
  return { ...sampleReport(), tables: table ? [{ ...table, goals }] : [] };
}

const under = (goal: string | null, strategicGoal: string | null) => ({
  ...sampleIndicator({ goal, strategicGoal }),
  sheet: 'Mål',
});

const textsOf = ({ overall: goals }: GoalGroup): string[] => goals.map(({ text }) => text);

test('an overall goal stands once over the goals under it, after those above it', () => {
  const report = reportOf([overall('Vision'), overall('Trygghet', 'Vision'), overall('Ekonomi')]);
  const indicators = [
    under('Färre brott', 'Trygghet'),
    under('Färre brott', 'Trygghet'),
    under('Fler vuxna', 'Trygghet'),
    under(null, 'Ekonomi'),
    under('Fri', null),
  ];
  expect(byGoal(indicators, report).map((group) => [textsOf(group), group.goal, group.indicators.length])).toEqual([
    [['Vision', 'Trygghet'], 'Färre brott', 2],
    [[], 'Fler vuxna', 1],
    [['Ekonomi'], null, 1],
    [[], 'Fri', 1],
  ]);
});

test('goals whose parents go round in a ring end', () => {
  const report = reportOf([overall('A', 'B'), overall('B', 'A')]);
  expect(byGoal([under('Mål', 'A')], report).map(textsOf)).toEqual([['B', 'A']]);
});

test('goals that nothing measures are told apart from overall ones whose goals are measured', () => {
  const report = reportOf([overall('Vision'), overall('Trygghet', 'Vision'), overall('Ekonomi'), overall('Ekonomi')]);
  expect(goalsWithout([under('Färre brott', 'Trygghet')], report).map(({ text }) => text)).toEqual(['Ekonomi']);
});
