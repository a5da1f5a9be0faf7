import type { Language } from '../model/policy';
import { formatNumber } from './formatNumber';
import { texts } from './texts';

/**
 * A number with its unit: "97 %", "14 dagar", "plats 12", "1 200 kr"; without words for counts and indexes.
 * English writes the per cent sign close to the number. `unit` is a canonical unit or any text; null is none.
 */
export function formatQuantity(value: number, unit: string | null, language: Language, decimals: number): string {
  return withUnit(formatNumber(value, language, decimals), unit, language);
}

/** A share as per cent: 0.25 → "25 %". */
export function formatShare(share: number, language: Language, decimals = 0): string {
  return withUnit(formatNumber(share * 100, language, decimals), '%', language);
}

/** The name of a canonical unit in the language. */
export function unitName(unit: string, language: Language): string {
  return texts(language).units.names[unit] ?? unit;
}

/** The name of a unit after a number as it is written: "1 procentenhet", "2 procentenheter". */
export function unitAfter(number: string, unit: string, language: Language): string {
  const one = /^[+−-]?1$/.test(number) ? texts(language).units.ofOne[unit] : undefined;
  return one ?? unitName(unit, language);
}

function withUnit(number: string, unit: string | null, language: Language): string {
  const { silent, before } = texts(language).units;
  if (unit === null || silent.includes(unit)) return number;
  if (unit === '%') return language === 'sv' ? `${number} %` : `${number}%`;
  return before.includes(unit)
    ? `${unitName(unit, language)} ${number}`
    : `${number} ${unitAfter(number, unit, language)}`;
}
