/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPane, stubBrowser } from '../../../test/pane/renderPane';
import { sampleReport } from '../../../test/pane/sampleReport';
import type { Plan } from '../../model/plan';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { Report } from '../../model/report';

const NO_PLAN: Plan = { basedOn: '1', actions: [] };

beforeAll(stubBrowser);

/** The pane at its settings, after a recalculation with this report. */
async function openedWith(given: Partial<Report>) {
  const report = { ...sampleReport(), ...given };
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

test('the year of a plan that carries none is chosen in the settings, and not asked for of others', async () => {
  const { user, chosen } = await openedWith({ planYear: 2023 });
  const year = await screen.findByLabelText(/^Planår/);
  expect(year).toHaveValue('2023');
  await user.selectOptions(year, '2024');
  expect(chosen).toHaveBeenCalledWith({ planYear: 2024 });
});

describe('the limits, labels and colours of the workbook', () => {
  const opened = (policy: Partial<Policy> = {}) => openedWith({ policy: { ...defaultPolicy, ...policy } });

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
