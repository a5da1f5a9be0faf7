import { defaultPolicy } from '../../model/policy';
import type { Language } from '../../model/policy';
import type { CellFormat, NewValue, Plan } from '../../model/plan';
import type { Problem } from '../../model/problems';
import type { SheetSnapshot, Snapshot } from '../../model/snapshot';
import { problemText } from '../../i18n/messages';
import { texts } from '../../i18n/texts';
import { findList } from '../../ownsheets/findList';
import { SETTING_COLUMNS } from '../../ownsheets/lists';
import { madeMark, storedLanguage } from '../../ownsheets/marks';
import { rowsOf } from '../../ownsheets/rowsOf';
import type { Setting, SettingCode } from '../../ownsheets/settings';
import { SETTING_CODES, SETTINGS } from '../../ownsheets/settings';
import type { Draft } from '../sheets/draft';
import { finish, newDraft, writeRows } from '../sheets/draft';
import { writeField } from '../sheets/field';
import { CORRECTION, QUIET_FORMAT, TEXT, TITLE_FORMAT } from '../sheets/formats';
import type { ListContent, ListPlace, ListSheet } from '../lists/ownList';
import type { SheetLook } from '../sheets/ownSheet';
import { ownSheet } from '../sheets/ownSheet';
import { writeList } from '../lists/writeList';

/** Right of the roles that the user has chosen. */
const LEFT = 4;
const HEADER_ROW = 3;

export const SETTINGS_LOOK: SheetLook = {
  freezeRows: 0,
  gridlines: true,
  fitToWidth: true,
  titleRows: null,
  widths: [40, 24, 16, 4, 44, 28, 60, 50, 18],
};

/**
 * What is to be written so that the user can change the rules: the settings sheet with every choice and its default.
 * It is made only when she asks for it, also where she deleted it before. Her values are never written over.
 *
 * @param language of what is written in a workbook that has no language of its own yet
 * @param chosen what stands instead of a default in the rows that are made
 */
export function openSettings(snapshot: Snapshot, language: Language, chosen: Chosen = {}): Plan {
  const draft = newDraft(withoutTraceOfDeleted(snapshot));
  const written = storedLanguage(snapshot) ?? language;
  const sheet = ownSheet(draft, 'settings', SETTINGS_LOOK, written);
  if (sheet) writeSettings(draft, sheet, written, chosen);
  return finish(draft).plan;
}

/** Values of settings, as they are written. */
type Chosen = Readonly<Partial<Record<SettingCode, string | number>>>;

/** The workbook as if the settings sheet had never been made, where it is gone. */
export function withoutTraceOfDeleted(snapshot: Snapshot): Snapshot {
  const standing = findList(snapshot, 'settings') ?? findList(snapshot, 'roleChoices');
  if (standing) return snapshot;
  const trace = madeMark('settings').toLowerCase();
  return { ...snapshot, names: snapshot.names.filter(({ name }) => name.toLowerCase() !== trace) };
}

/** Writes the choices that the municipality has. */
function writeSettings(draft: Draft, sheet: ListSheet, language: Language, chosen: Chosen = {}): void {
  const say = texts(language).sheets.settings;
  writeField(draft, sheet, { key: 'settingsTitle', row: 0, column: 0, value: say.title, format: TITLE_FORMAT });
  const lead = { row: 1, column: LEFT, value: say.policy, format: QUIET_FORMAT };
  writeField(draft, sheet, { key: 'settings', ...lead });
  const place = writeList(draft, sheet, 'settings', settingsContent(language, chosen), {
    row: HEADER_ROW,
    column: LEFT,
  });
  if (place && sheet.snapshot) writeChosen(draft, sheet.id, sheet.snapshot, place, chosen);
}

/** What the user has chosen, in a standing list: a row that is made there leaves her cell empty. */
function writeChosen(
  draft: Draft,
  id: string,
  sheet: SheetSnapshot,
  { rows, columns }: ListPlace,
  chosen: Chosen,
): void {
  const column = columns.get('value');
  if (column === undefined) return;
  const wanted = SETTING_CODES.flatMap((code, i) => {
    const value = chosen[code];
    return value === undefined ? [] : [{ row: rows[i] ?? 0, values: [value] }];
  });
  writeRows(draft, id, sheet, [column], wanted);
}

/** Says beside each choice what is wrong with it; only where the settings stand, and only of the rows that do. */
export function writeSettingMessages(draft: Draft, problems: readonly Problem[], language: Language): void {
  const found = findList(draft.snapshot, 'settings');
  if (!found?.columns.has('message')) return;
  const standing = new Set(rowsOf(draft.snapshot, 'settings').map(({ key }) => key));
  const codes = SETTING_CODES.filter((code) => standing.has(code));
  const { sheet } = found;
  const at = { row: found.headerRow, column: LEFT };
  const content = settingsContent(language, {}, codes, problems);
  writeList(draft, { id: sheet.id, name: sheet.name, snapshot: sheet }, 'settings', content, at);
}

function settingsContent(
  language: Language,
  chosen: Chosen,
  codes: readonly SettingCode[] = SETTING_CODES,
  problems: readonly Problem[] = [],
): ListContent {
  const { settingHeaders, settingNames } = texts(language).sheets.settings;
  const messages = new Map(
    problems.flatMap((problem) =>
      problem.code === 'setting.invalid' ? [[problem.params.setting, problemText(problem, language)] as const] : [],
    ),
  );
  return {
    headers: SETTING_COLUMNS.map((column) => settingHeaders[column]),
    rows: codes.map((code) => [
      settingNames[code],
      chosen[code] ?? standard(code, language),
      allowed(code, language),
      messages.get(code) ?? null,
      code,
    ]),
    gone: null,
    formats: FORMATS,
    users: new Set(['value']),
  };
}

const FORMATS: Readonly<Record<string, CellFormat>> = {
  setting: TEXT,
  value: CORRECTION,
  allowed: TEXT,
  message: { ...TEXT, bold: true },
};

function standard(code: SettingCode, language: Language): NewValue {
  const setting: Setting = SETTINGS[code];
  // An empty label follows the workbook's language.
  if (setting.kind === 'label') return null;
  const value = setting.of(defaultPolicy);
  const words: Readonly<Record<string, string>> = texts(language).sheets.settings.words;
  return typeof value === 'string' ? (words[value] ?? value) : value;
}

function allowed(code: SettingCode, language: Language): string {
  const setting: Setting = SETTINGS[code];
  const say = texts(language).sheets.settings;
  const words: Readonly<Record<string, string>> = say.words;
  if (setting.kind === 'choice') {
    const choices = setting.choices.map((choice) => words[choice] ?? choice).join(' · ');
    return code.startsWith('column') ? `${choices}; ${say.column}` : choices;
  }
  if (setting.kind === 'label') return say.label(texts(language).statuses[setting.status]);
  return { year: say.year, days: say.days, share: say.share, colour: say.colour }[setting.kind];
}
