import { parseCell } from '../../model/address';
import type { Action, Plan } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Snapshot } from '../../model/snapshot';
import { texts } from '../../i18n/texts';
import { findList } from '../../ownsheets/findList';
import { storedLanguage } from '../../ownsheets/marks';
import { rowsOf } from '../../ownsheets/rowsOf';
import type { SettingCode } from '../../ownsheets/settings';
import { openSettings } from './settingsSheet';

/** Rules that the user chooses, by their codes; null for the default. */
export type SettingChoices = Readonly<Partial<Record<SettingCode, string | number | null>>>;

/**
 * What is to be written so that the workbook follows other rules: the values on the settings sheet, in the words that
 * the sheet itself uses. The sheet, and rows that it lacks, are made when they are first needed.
 *
 * @param language of what is written in a workbook that has no language of its own yet
 */
export function chooseSettings(snapshot: Snapshot, choices: SettingChoices, language: Language): Plan {
  const words: Readonly<Record<string, string>> = texts(storedLanguage(snapshot) ?? language).sheets.settings.words;
  const chosen = Object.entries(choices).map(
    ([code, value]) => [code, typeof value === 'string' ? (words[value] ?? value) : value] as const,
  );
  const list = findList(snapshot, 'settings');
  const rows = new Map(rowsOf(snapshot, 'settings').map((row) => [row.key, row]));
  const writes: Action[] = [];
  const lacking = chosen.filter(([code, value]) => {
    const row = rows.get(code);
    const place = parseCell(row?.cell('value') ?? '');
    if (!list || !place) return value !== null;
    if ((row?.value('value') ?? null) !== value) {
      writes.push({ do: 'writeCells', sheet: list.sheet.id, ...place, values: [[value]] });
    }
    return false;
  });
  const made = lacking.length === 0 ? [] : openSettings(snapshot, language, Object.fromEntries(lacking)).actions;
  return { basedOn: snapshot.version, actions: [...writes, ...made] };
}
