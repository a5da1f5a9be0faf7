import type { Language } from '../model/policy';
import { dictionary } from './dictionary';
import type { PaneTexts } from './paneTopics';

const dictionaries = dictionary<PaneTexts>({
  sv: async () => (await import('./sv/pane')).pane,
  en: async () => (await import('./en/pane')).pane,
});

/** Fetches the pane's texts in a language, so that `paneTexts` has them. */
export const loadPaneTexts = dictionaries.load;

/** The pane's texts in a language that has been loaded. */
export function paneTexts(language: Language): PaneTexts {
  return dictionaries.in(language);
}
