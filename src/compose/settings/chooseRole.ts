import { comparable } from '../../model/identity';
import type { Plan } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { Snapshot } from '../../model/snapshot';
import { texts } from '../../i18n/texts';
import { storedLanguage } from '../../ownsheets/marks';
import { roleChoices, type RoleChoice } from '../../ownsheets/roleChoices';
import { finish, newDraft, type Draft } from '../sheets/draft';
import { writeField } from '../sheets/field';
import { PLAIN, QUIET_FORMAT, TITLE_FORMAT } from '../sheets/formats';
import type { ListContent, ListSheet } from '../lists/ownList';
import { ownSheet } from '../sheets/ownSheet';
import { SETTINGS_LOOK, withoutTraceOfDeleted } from './settingsSheet';
import { writeList } from '../lists/writeList';

const HEADER_ROW = 3;

/**
 * What is to be written so that a column has the role that the user chose, or none of her choosing again. The settings
 * sheet is made when the first choice is made, also where she deleted it before: she asks for it now.
 *
 * @param language of what is written in a workbook that has no language of its own yet
 */
export function chooseRole(snapshot: Snapshot, choice: RoleChoice, language: Language): Plan {
  const draft = newDraft(withoutTraceOfDeleted(snapshot));
  const written = storedLanguage(snapshot) ?? language;
  const sheet = ownSheet(draft, 'settings', SETTINGS_LOOK, written);
  if (sheet) writeChoices(draft, sheet, withChoice(roleChoices(snapshot), choice), written);
  return finish(draft).plan;
}

function withChoice(choices: readonly RoleChoice[], choice: RoleChoice): readonly RoleChoice[] {
  const same = (other: RoleChoice): boolean => comparable(other.header) === comparable(choice.header);
  return choices.some(same)
    ? choices.map((other) => (same(other) ? { ...other, role: choice.role } : other))
    : [...choices, choice];
}

function writeChoices(draft: Draft, sheet: ListSheet, choices: readonly RoleChoice[], language: Language): void {
  const { sheets, roles } = texts(language);
  const { title, roleChoices: lead, headers } = sheets.settings;
  writeField(draft, sheet, { key: 'settingsTitle', row: 0, column: 0, value: title, format: TITLE_FORMAT });
  writeField(draft, sheet, { key: 'roleChoices', row: 1, column: 0, value: lead, format: QUIET_FORMAT });
  const content: ListContent = {
    headers: [headers.header, headers.role, headers.code],
    rows: choices.map(({ header, role }) => [header, role && roles[role], role]),
    gone: null,
    formats: { header: PLAIN },
    users: new Set(),
  };
  writeList(draft, sheet, 'roleChoices', content, { row: HEADER_ROW, column: 0 });
}
