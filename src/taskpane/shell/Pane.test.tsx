/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { renderPane, stubBrowser } from '../../../test/pane/renderPane';
import { sampleFound, sampleIndicator, sampleReport } from '../../../test/pane/sampleReport';
import { Fault } from '../../model/faults';
import type { Plan } from '../../model/plan';
import type { ActivityReport, GoalReport } from '../../model/report';

const NO_PLAN: Plan = { basedOn: '1', actions: [] };

beforeAll(stubBrowser);

async function recalculated() {
  const pane = renderPane();
  await act(() => pane.session.look());
  await pane.user.click(screen.getByRole('button', { name: 'Räkna om målstatus' }));
  await screen.findByRole('region', { name: 'Resultat' });
  return pane;
}

test('the first run says what was found and has one button', async () => {
  const { session } = renderPane();
  await act(() => session.look());
  expect(screen.getByText('5 indikatorer · 2 mål')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Utan måltabell' }).nextSibling).toHaveTextContent('Budget 2023');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Räkna om målstatus']);
});

test('a plan of activities alone is said to be one, with nothing to search in', async () => {
  const [table] = sampleReport().tables;
  const activity = { text: 'Ta fram en plan' } as unknown as ActivityReport;
  const report = { ...sampleReport(), tables: [{ ...table, indicators: [], activities: [activity] }] };
  const sheets = [{ sheet: 'Handlingsplan', indicators: 0, goals: 31, activities: 1 }];
  const engine = { find: { ...sampleFound(), sheets }, recalculate: { report, plan: NO_PLAN, inverse: NO_PLAN } };
  const { session, user } = renderPane({ engine });
  await act(() => session.look());
  expect(screen.getByText('31 mål · 1 aktivitet')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Räkna om målstatus' }));
  expect(await screen.findByText(/^Tabellen har inga indikatorer men 1 aktivitet\./)).toBeVisible();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('of many sheets some are named, so that the button stays in sight', async () => {
  const sheets = Array.from({ length: 10 }, (_, n) => ({
    sheet: `Nämnd ${String(n)}`,
    indicators: 5,
    goals: 2,
    activities: 0,
  }));
  const { session } = renderPane({ engine: { find: { ...sampleFound(), sheets } } });
  await act(() => session.look());
  expect(screen.getByText('Nämnd 5')).toBeVisible();
  expect(screen.queryByText('Nämnd 6')).toBeNull();
  expect(screen.getByText('och 4 blad till')).toBeVisible();
});

test('the periods of the workbook can be chosen, and any date', async () => {
  const { session, user } = renderPane();
  await act(() => session.look());
  await user.selectOptions(screen.getByLabelText('Läge'), 'T1 2023');
  expect(session.state.asOf).toBe('T1 2023');
  await user.selectOptions(screen.getByLabelText('Läge'), 'Annat datum …');
  await user.type(screen.getByLabelText('Datum för läget'), '2023-06-30');
  expect(session.state.asOf).toBe('2023-06-30');
});

test('another date is none until it is typed', async () => {
  const { session, user } = renderPane();
  await act(() => session.look());
  await user.selectOptions(screen.getByLabelText('Läge'), 'T1 2023');
  await user.selectOptions(screen.getByLabelText('Läge'), 'Annat datum …');
  expect(screen.getByLabelText('Läge')).toHaveDisplayValue('Annat datum …');
  expect(session.state.asOf).toBeNull();
});

test('a period that the workbook has no more is shown for as long as it is what the pane runs as of', async () => {
  const { session, user } = renderPane();
  await act(() => session.look());
  act(() => {
    session.chooseAsOf('T3 2022');
  });
  expect(screen.getByLabelText('Läge')).toHaveDisplayValue('T3 2022');
  await user.selectOptions(screen.getByLabelText('Läge'), 'T1 2023');
  expect(screen.queryByRole('option', { name: 'T3 2022' })).toBeNull();
});

test('the result is a sentence and a distribution in words, spoken aloud, and the focus stays', async () => {
  await recalculated();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('5 indikatorer: 1 uppnådd');
  expect(screen.getByRole('button', { name: '1 Osäkert' })).toBeVisible();
  expect(screen.getAllByRole('status').at(-1)).toHaveTextContent('5 indikatorer: 1 uppnådd');
  expect(screen.getByRole('button', { name: 'Räkna om' })).toHaveFocus();
});

test('an indicator tells how it was read and why, and shows its cell', async () => {
  const { user, shown } = await recalculated();
  await user.click(await screen.findByRole('button', { name: /Andelen brukare/ }));
  for (const part of ['från 60 % (2022)', 'minst 70 %', '2023-12-31', 'högre är bättre']) {
    expect(screen.getAllByText(part)[0]).toBeVisible();
  }
  expect(screen.getByText(/mot väntade/)).toHaveTextContent(/66 % mot väntade 66,7 %/);
  expect(shown).toEqual([{ sheet: 'Mål 2023', cell: 'C6' }]);
});

test('the list is narrowed by search, status, goal and area, and widened again', async () => {
  const { user } = await recalculated();
  const cards = () => screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);
  await user.type(await screen.findByRole('searchbox'), 'personalchef');
  expect(cards()).toEqual([expect.stringContaining('Sjukfrånvaron')]);
  await user.click(screen.getByRole('button', { name: 'Rensa urvalet' }));
  expect(cards()).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: '1 Ej mätt' }));
  expect(cards()).toEqual([expect.stringContaining('Andel trygga')]);
  await user.click(screen.getByRole('button', { name: '1 Ej mätt' }));
  await user.selectOptions(screen.getByLabelText('Område'), 'Alla verksamheter');
  expect(cards()).toEqual([expect.stringContaining('mötesplatser')]);
});

test('what needs attention comes with its cell and what to do, questions first', async () => {
  const { user, shown } = await recalculated();
  await user.click(screen.getByRole('tab', { name: 'Att se över (3)' }));
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Behöver ditt besked (1)', 'Läsningen (1)', 'Saknar mätning (1)']);
  await user.click(screen.getByRole('button', { name: 'Gå till Mål 2023 F7' }));
  expect(shown).toEqual([{ sheet: 'Mål 2023', cell: 'F7' }]);
});

test('the preview has the focus, shows each cell before and after, and gives the focus back', async () => {
  const { user, session, applied } = await recalculated();
  await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Förhandsgranska först' }));
  await user.click(screen.getByRole('button', { name: 'Räkna om' }));
  expect(await screen.findByRole('heading', { name: 'Det här skulle ändras' })).toHaveFocus();
  const row = within(screen.getByRole('row', { name: /L6/ }));
  expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['tom', '▲ Osäkert']);
  expect(applied).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Avstå' }));
  expect(session.state.preview).toBeNull();
  expect(applied).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Räkna om' })).toHaveFocus();
});

test('automatic recalculation is off and says what it costs', async () => {
  const { user, session } = await recalculated();
  await user.click(screen.getByRole('tab', { name: 'Inställningar' }));
  const toggle = await screen.findByRole('checkbox', { name: 'Räkna om automatiskt' });
  expect(toggle).not.toBeChecked();
  expect(toggle).toHaveAccessibleDescription(/ångra-lista kan då tömmas/);
  await user.click(toggle);
  expect(session.state.automatic).toBe(true);
});

test('what was deleted is asked for again where the settings are, and only when something is', async () => {
  const plan = { basedOn: '1', actions: [] };
  const gone = {
    code: 'own.chartsDeleted',
    sheet: 'Diagram',
    cell: null,
    text: '',
    message: 'Ett diagram är borttaget och görs inte om förrän du ber om det.',
  };
  const asked: unknown[] = [];
  const report = sampleReport();
  const { user, session } = renderPane({
    engine: { recalculate: { report: { ...report, problems: [gone] }, plan, inverse: plan } },
  });
  await act(() => session.recalculate());
  await user.click(await screen.findByRole('tab', { name: 'Inställningar' }));
  const recalculate = jest.spyOn(session, 'recalculate').mockImplementation((options) => {
    asked.push(options);
    return Promise.resolve();
  });
  await user.click(screen.getByRole('button', { name: 'Gör om det som är borttaget' }));
  expect(asked).toEqual([{ remakes: true }]);
  recalculate.mockRestore();
});

test('restoring brings the first run back with the focus on its button', async () => {
  const { user } = await recalculated();
  await user.click(screen.getByRole('button', { name: 'Återställ' }));
  expect(await screen.findByText('Återställt. Arbetsboken är som före omräkningen.', { selector: 'p' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Räkna om målstatus' })).toHaveFocus();
});

test('a fault is one plain sentence', async () => {
  const { session } = renderPane({ engine: { recalculate: Promise.reject(new Fault('book.noGoals', { at: null })) } });
  await act(() => session.recalculate());
  expect(screen.getByText(/innehåller ingen måltabell/, { selector: 'p' })).toBeVisible();
});

test('statuses are called what the municipality calls them', async () => {
  const report = sampleReport();
  const named = { ...report, policy: { ...report.policy, labels: { atRisk: 'Gult läge' } } };
  const plan = { basedOn: '1', actions: [] };
  const { session } = renderPane({ engine: { recalculate: { report: named, plan, inverse: plan } } });
  await act(() => session.recalculate());
  expect(await screen.findByRole('button', { name: '1 Gult läge' })).toBeVisible();
  expect(screen.getByRole('button', { name: '1 Uppnått' })).toBeVisible();
});

test('English says the same', async () => {
  const { session } = renderPane({ language: 'en' });
  await act(() => session.look());
  expect(screen.getByRole('button', { name: 'Recalculate goal status' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
});

test('in Excel the report to the board is made elsewhere, and the pane says where', async () => {
  const { user } = await recalculated();
  await user.click(await screen.findByRole('button', { name: 'Skapa nämndrapport' }));
  expect(screen.getAllByText(/öppna den på .*index\.html.*malkoll report FIL --out rapport\.docx/)[0]).toBeVisible();
});

test('goals of one text under several overall goals show how each of them stands', async () => {
  const [table] = sampleReport().tables;
  const under = (strategicGoal: string, status: GoalReport['status']) => ({
    indicator: sampleIndicator({ id: strategicGoal, strategicGoal, goal: 'God ekonomi' }),
    goal: { level: 2, text: 'God ekonomi', parent: strategicGoal, status, ownAssessment: null },
  });
  const both = [under('Trygg kommun', 'met'), under('Levande landsbygd', 'notMet')];
  const tables = [{ ...table, indicators: both.map((one) => one.indicator), goals: both.map((one) => one.goal) }];
  const report = { ...sampleReport(), tables };
  const { session, user } = renderPane({ engine: { recalculate: { report, plan: NO_PLAN, inverse: NO_PLAN } } });
  await act(() => session.look());
  await user.click(screen.getByRole('button', { name: 'Räkna om målstatus' }));
  const headings = await screen.findAllByRole('heading', { name: 'God ekonomi' });
  expect(headings.map(({ nextSibling }) => nextSibling?.firstChild?.textContent)).toEqual(['Uppnått', 'Inte uppnått']);
});
