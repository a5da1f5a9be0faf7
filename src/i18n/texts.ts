import type { Language } from '../model/policy';
import { dictionary } from './dictionary';
import type { Texts } from './topics';

const dictionaries = dictionary<Texts>({ sv: () => import('./sv'), en: () => import('./en') });

/** Fetches the texts of a language, so that `texts` has them. */
export const loadTexts = dictionaries.load;

/** Whether `texts` has a language. */
export const hasTexts = dictionaries.has;

/** All texts of a language that has been loaded. A text that one language lacks is a type error. */
export function texts(language: Language): Texts {
  return dictionaries.in(language);
}
