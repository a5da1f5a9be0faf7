import type { Language } from '../model/policy';
import { report as en } from './en/report';
import { report as sv } from './sv/report';
import type { ReportTexts } from './reportTopics';

const dictionaries: Readonly<Record<Language, ReportTexts>> = { sv, en };

/** What the report in Word says in a language. */
export function reportTexts(language: Language): ReportTexts {
  return dictionaries[language];
}
