import type { Language } from '../model/policy';
import { terminal as en } from './en/terminal';
import { terminal as sv } from './sv/terminal';
import type { TerminalTexts } from './terminalTopics';

const dictionaries: Readonly<Record<Language, TerminalTexts>> = { sv, en };

/** What the terminal says in a language. */
export function terminalTexts(language: Language): TerminalTexts {
  return dictionaries[language];
}
