import type { Language } from '../model/policy';
import * as en from './en';
import * as sv from './sv';
import type { Texts } from './topics';

const dictionaries: Readonly<Record<Language, Texts>> = { sv, en };

/** All texts of a language. A text that one language lacks is a type error. */
export function texts(language: Language): Texts {
  return dictionaries[language];
}
