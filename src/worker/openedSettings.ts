import { openSettings } from '../compose/settings/settingsSheet';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { findOwnSheet } from '../ownsheets/marks';
import type { OpenedSettings } from './engine';

/** The plan that makes the settings sheet, empty where it is there already, and the name by which the page shows it. */
export function openedSettings(snapshot: Snapshot, language: Language): OpenedSettings {
  const plan = openSettings(snapshot, language);
  const made = plan.actions.find((action) => action.do === 'addSheet');
  return { plan, sheet: made?.name ?? findOwnSheet(snapshot, 'settings')?.name ?? '' };
}
