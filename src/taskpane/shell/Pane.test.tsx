/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPane, stubBrowser } from '../../../test/pane/renderPane';
import { sampleFound, sampleIndicator, sampleReport } from '../../../test/pane/sampleReport';
import { Fault } from '../../model/faults';
import type { Plan } from '../../model/plan';
import { comparable } from '../../model/identity';
import { defaultPolicy, type Policy } from '../../model/policy';
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

describe('the user’s own assessment', () => {
  const table = sampleReport().tables[0];
  const own = { text: 'Grön', status: 'met', sheet: 'Så räknades det', cell: 'AK6' };
  const given = { ...own, motivation: 'Enkäten kom sent', assessor: 'Anna Berg', assessedOn: '2023-08-31' };

  function engineOf(ownAssessment: unknown) {
    const indicators = table?.indicators.map((each, n) => (n === 0 ? { ...each, ownAssessment } : each));
    const report = { ...sampleReport(), tables: [{ ...table, indicators }] };
    return { recalculate: { report, plan: NO_PLAN, inverse: NO_PLAN }, assess: { basedOn: '1', actions: [{}] } };
  }

  async function opened(ownAssessment: unknown = null) {
    const { session, user, applied } = renderPane({ engine: engineOf(ownAssessment) });
    await act(() => session.look());
    await user.click(screen.getByRole('button', { name: 'Räkna om målstatus' }));
    await user.click(await screen.findByRole('button', { name: /Andelen brukare/ }));
    const assess = jest.spyOn(session, 'assess');
    return { user, applied, assess };
  }

  test('is given with a status, why, by whom and for when', async () => {
    const { user, applied, assess } = await opened();
    const [link] = screen.getAllByRole('button', { name: 'Ange egen bedömning' });
    if (!link) throw new Error('there is a way');
    await user.click(link);
    const form = within(screen.getByRole('form', { name: 'Egen bedömning' }));
    expect(form.getByLabelText('Egen bedömning')).toHaveFocus();
    // Without a status it says nothing, and is not kept.
    await user.click(form.getByRole('button', { name: 'Spara och räkna om' }));
    expect(assess).not.toHaveBeenCalled();
    await user.selectOptions(form.getByLabelText('Egen bedömning'), 'Uppnått');
    await user.type(form.getByLabelText('Motivering'), 'Nådde målet i mars');
    await user.click(form.getByRole('button', { name: 'Spara och räkna om' }));
    expect(assess).toHaveBeenCalledWith({
      of: { indicator: 'nöjda' },
      status: 'met',
      motivation: 'Nådde målet i mars',
      assessedOn: sampleReport().asOf,
    });
    expect(applied).toHaveLength(1);
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('stands beside the computed status, is changed and taken away', async () => {
    const { user, assess } = await opened(given);
    expect(screen.getByText('Grön: Enkäten kom sent (Anna Berg, 2023-08-31)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ändra' }));
    const form = within(screen.getByRole('form', { name: 'Egen bedömning' }));
    await user.clear(form.getByLabelText('Motivering'));
    await user.keyboard('{Enter}');
    expect(assess).toHaveBeenLastCalledWith({ of: { indicator: 'nöjda' }, motivation: null });
    await user.click(screen.getByRole('button', { name: 'Ändra' }));
    await user.click(screen.getByRole('button', { name: 'Ta bort bedömningen' }));
    const nothing = { status: null, motivation: null, assessor: null, assessedOn: null };
    expect(assess).toHaveBeenLastCalledWith({ of: { indicator: 'nöjda' }, ...nothing });
  });

  test('that stands in the table’s own column is shown, and another can be given', async () => {
    await opened({ ...given, sheet: null, cell: 'H6', motivation: null, assessor: null, assessedOn: null });
    expect(screen.getByText('Grön (i tabellens egen kolumn, H6)')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ändra' })).toBeNull();
  });

  test.each([
    ['an overall goal', 'Ökad nytta för alla kommuninvånare', 'Inte uppnått'],
    ['a goal', 'Alla brukare ska erbjudas en meningsfull vardag', 'Osäkert'],
    ['a goal that nothing measures', 'Levande landsbygd', 'Kan inte bedömas'],
  ])('of %s is given under its name, beside how it stands', async (_, goal, standing) => {
    const { user, assess } = await opened();
    const place = screen.getByRole('heading', { name: goal }).parentElement;
    if (!place) throw new Error('the goal has a place');
    expect(place).toHaveTextContent(`${goal}${standing}`);
    await user.click(within(place).getByRole('button', { name: `Ange egen bedömning: ${goal}` }));
    const form = within(screen.getByRole('form', { name: `Egen bedömning av målet ${goal}` }));
    await user.selectOptions(form.getByLabelText('Egen bedömning'), 'Osäkert');
    await user.click(form.getByRole('button', { name: 'Spara och räkna om' }));
    expect(assess).toHaveBeenCalledWith(
      expect.objectContaining({ of: { goal, row: comparable(goal) }, status: 'atRisk' }),
    );
  });
});

test('the year of a plan that carries none is chosen in the settings, and not asked for of others', async () => {
  const report = { ...sampleReport(), planYear: 2023 };
  const { session, user } = renderPane({
    engine: {
      recalculate: { report, plan: NO_PLAN, inverse: NO_PLAN },
      chooseSettings: { basedOn: '1', actions: [{}] },
    },
  });
  const chosen = jest.spyOn(session, 'chooseSettings');
  await act(() => session.look());
  await user.click(screen.getByRole('button', { name: 'Räkna om målstatus' }));
  await user.click(await screen.findByRole('tab', { name: 'Inställningar' }));
  const year = await screen.findByLabelText(/^Planår/);
  expect(year).toHaveValue('2023');
  await user.selectOptions(year, '2024');
  expect(chosen).toHaveBeenCalledWith({ planYear: 2024 });
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

describe('the limits, labels and colours of the workbook', () => {
  async function opened(policy: Partial<Policy> = {}) {
    const report = { ...sampleReport(), policy: { ...defaultPolicy, ...policy } };
    const { session, user } = renderPane({
      engine: {
        recalculate: { report, plan: NO_PLAN, inverse: NO_PLAN },
        chooseSettings: { basedOn: '1', actions: [{}] },
      },
    });
    const chosen = jest.spyOn(session, 'chooseSettings');
    await act(() => session.look());
    await user.click(screen.getByRole('button', { name: 'Räkna om målstatus' }));
    await user.click(await screen.findByRole('tab', { name: 'Inställningar' }));
    return { user, chosen };
  }

  test('are shown as far as they matter, and changed together', async () => {
    const { user, chosen } = await opened();
    expect(await screen.findByText('Takt: bedöms uppnås från')).toBeVisible();
    expect(screen.getByText('Takt: bedöms uppnås från').parentElement).toHaveTextContent(/95\s%$/);
    expect(screen.queryByText(/^Måluppfyllelse:/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ändra gränser' }));
    const field = (label: string) => screen.getByLabelText(label);
    expect(field('Takt: bedöms uppnås från')).toHaveFocus();
    await user.clear(field('Takt: bedöms uppnås från'));
    await user.type(field('Takt: bedöms uppnås från'), '50');
    // It would stand below the limit for what is at risk.
    await user.click(screen.getByRole('button', { name: 'Spara och räkna om' }));
    expect(chosen).not.toHaveBeenCalled();
    await user.clear(field('Takt: osäkert från'));
    await user.type(field('Takt: osäkert från'), '40.5');
    await user.click(screen.getByRole('button', { name: 'Spara och räkna om' }));
    expect(chosen).toHaveBeenCalledWith({ paceOnTrack: 0.5, paceAtRisk: 0.405 });
    expect(screen.getByRole('button', { name: 'Ändra gränser' })).toBeVisible();
  });

  test('are given back to the defaults', async () => {
    const { user, chosen } = await opened({ preset: 'attainment', attainment: { green: 0.9, yellow: 0.8 } });
    await user.click(await screen.findByRole('button', { name: 'Ändra gränser' }));
    await user.click(screen.getByRole('button', { name: 'Använd standard' }));
    expect(chosen).toHaveBeenCalledWith({ attainmentGreen: null });
  });

  test('are left as they are with Escape, and the focus comes back', async () => {
    const { user, chosen } = await opened();
    await user.click(await screen.findByRole('button', { name: 'Ändra gränser' }));
    await user.type(screen.getByLabelText('Takt: osäkert från'), '5');
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Ändra gränser' })).toHaveFocus();
    });
    expect(chosen).not.toHaveBeenCalled();
  });

  test('are none where the rules go by none', async () => {
    await opened({ preset: 'direction', rollup: 'all' });
    expect(await screen.findByRole('button', { name: 'Ändra benämningar och färger' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ändra gränser' })).toBeNull();
  });

  test('name a status as the municipality does', async () => {
    const { user, chosen } = await opened({ labels: { notMet: 'Ej uppnått' } });
    expect(await screen.findByText('Ej uppnått')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ändra benämningar och färger' }));
    await user.type(screen.getByLabelText('Uppnått'), 'Målet nått');
    await user.clear(screen.getByLabelText('Inte uppnått'));
    fireEvent.change(screen.getByLabelText('Färg: grön'), { target: { value: '#003366' } });
    await user.click(screen.getByRole('button', { name: 'Spara och räkna om' }));
    expect(chosen).toHaveBeenCalledWith({ labelMet: 'Målet nått', labelNotMet: null, colourGreen: '#003366' });
  });
});
