import type { Language } from '../model/policy';
import { faults as faultsEn } from './en/faults';
import { pane as paneEn } from './en/pane';
import { statuses as statusesEn } from './en/statuses';
import type { PaneTexts } from './paneTopics';
import { faults as faultsSv } from './sv/faults';
import { pane as paneSv } from './sv/pane';
import { statuses as statusesSv } from './sv/statuses';

const dictionaries: Readonly<Record<Language, PaneTexts>> = {
  sv: { ...paneSv, language: 'sv', faults: faultsSv, statuses: statusesSv },
  en: { ...paneEn, language: 'en', faults: faultsEn, statuses: statusesEn },
};

/** The pane's texts in a language. */
export function paneTexts(language: Language): PaneTexts {
  return dictionaries[language];
}
