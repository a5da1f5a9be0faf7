import { parseCell } from '../model/address';
import type { Plan } from '../model/plan';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { texts } from '../i18n/texts';
import { findList } from '../ownsheets/findList';
import { storedLanguage } from '../ownsheets/marks';
import { rowsOf } from '../ownsheets/rowsOf';
import type { SettingCode } from '../ownsheets/settings';
import { openSettings } from './settingsSheet';

/** A rule that the user chooses, by its code. */
export interface SettingChoice {
  readonly setting: SettingCode;
  readonly value: string | number;
}

/**
 * What is to be written so that the workbook follows another rule: the value on the settings sheet, in the words that
 * the sheet itself uses. The sheet is made when the first rule is chosen.
 *
 * @param language of what is written in a workbook that has no language of its own yet
 */
export function chooseSetting(snapshot: Snapshot, { setting, value }: SettingChoice, language: Language): Plan {
  const words: Readonly<Record<string, string>> = texts(storedLanguage(snapshot) ?? language).sheets.settings.words;
  const word = typeof value === 'string' ? (words[value] ?? value) : value;
  const list = findList(snapshot, 'settings');
  const row = rowsOf(snapshot, 'settings').find(({ key }) => key === setting);
  const place = parseCell(row?.cell('value') ?? '');
  if (!list || !place) return openSettings(snapshot, language, { [setting]: word });
  const write = { do: 'writeCells', sheet: list.sheet.id, ...place, values: [[word]] } as const;
  return { basedOn: snapshot.version, actions: row?.value('value') === word ? [] : [write] };
}
