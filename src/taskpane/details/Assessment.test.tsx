/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { renderPane, stubBrowser } from '../../../test/pane/renderPane';
import { sampleReport } from '../../../test/pane/sampleReport';
import type { Plan } from '../../model/plan';
import { comparable } from '../../model/identity';

const NO_PLAN: Plan = { basedOn: '1', actions: [] };

beforeAll(stubBrowser);

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
