import { SETTING_WORDS } from '../../lexicon/settingWords';
import { comparable } from '../../model/identity';
import type { CellValue } from '../../model/snapshot';
import { isError } from '../../model/snapshot';
import type { Setting } from '../../ownsheets/settings';

/**
 * What a setting's cell chooses: a choice's code, a share as a number, whole days, a year, a label, a colour; null for anything else.
 * "95 %" and 0.95 are the same share.
 */
export function readSetting(setting: Setting, written: CellValue): string | number | null {
  if (setting.kind === 'choice') {
    const word = typeof written === 'string' ? comparable(written) : '';
    return setting.choices.find((code) => code.toLowerCase() === word || isWordFor(code, word)) ?? null;
  }
  if (setting.kind === 'label') return labelOf(written);
  if (setting.kind === 'colour') return colourOf(written);
  const number = numberOf(written);
  if (number === null || number < 0) return null;
  if (setting.kind === 'year') return isYear(number) ? number : null;
  if (setting.kind === 'days') return Number.isInteger(number) ? number : null;
  return number <= setting.most ? number : null;
}

/** The most characters that a status may be called by. */
const LABEL = 40;

/** A short text on one line. */
function labelOf(written: CellValue): string | null {
  const text = typeof written === 'string' ? written.normalize('NFC').trim() : '';
  return text === '' || text.length > LABEL || /[\r\n]/.test(text) ? null : text;
}

/** "#CDEBDF", with or without the sign. */
function colourOf(written: CellValue): string | null {
  const digits = /^\s*#?([\da-f]{6})\s*$/i.exec(typeof written === 'number' ? String(written) : plain(written))?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

function plain(written: CellValue): string {
  return typeof written === 'string' ? written : '';
}

/** A setting's cell as a sentence quotes it. */
export function settingText(value: CellValue): string {
  if (isError(value)) return value.error;
  return value === null ? '' : String(value);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** The years of a plan. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2079;

function isWordFor(code: string, word: string): boolean {
  return SETTING_WORDS[code]?.includes(word) ?? false;
}

function numberOf(written: CellValue): number | null {
  if (typeof written === 'number') return written;
  const match = typeof written === 'string' ? /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*(?:dagar|days)?\s*$/.exec(written) : null;
  if (!match) return null;
  const number = Number((match[1] ?? '').replace(',', '.'));
  return match[2] === '%' ? number / 100 : number;
}
