import { loadPaneTexts } from '../src/i18n/paneTexts';
import { loadTexts } from '../src/i18n/texts';
import type { Language } from '../src/model/policy';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Every test speaks both languages from its first line, as a page does once its texts have come. */
module.exports = async (): Promise<void> => {
  await Promise.all(LANGUAGES.flatMap((language) => [loadTexts(language), loadPaneTexts(language)]));
};
