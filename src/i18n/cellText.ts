import { dateOfSerial } from '../model/calendar';
import type { Language } from '../model/policy';
import { isError, type CellValue } from '../model/snapshot';
import { formatNumber } from './formatNumber';

/** Decimals of a number whose format says nothing. */
const GENERAL = 10;

/**
 * A cell as a reader would see it in Excel, for the formats that goal tables use: numbers with their decimals, per
 * cent and dates. Anything else is shown as a plain number. It is a view only; what is read and judged are the values.
 */
export function cellText(
  value: CellValue | undefined,
  format: string | undefined,
  date1904: boolean,
  language: Language,
): string {
  if (value === null || value === undefined) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean')
    return (language === 'sv' ? (value ? 'SANT' : 'FALSKT') : String(value)).toUpperCase();
  const code = bare(format);
  if (/[yd]/i.test(code) && value >= 0) return dateOfSerial(value, date1904);
  const decimals = /[.](0+)/.exec(code)?.[1]?.length;
  if (code.includes('%')) return `${formatNumber(value * 100, language, decimals ?? 0, true)} %`;
  if (decimals !== undefined) return formatNumber(value, language, decimals, true);
  return formatNumber(value, language, /^[#,]*0$/.test(code) ? 0 : GENERAL);
}

/** A format's first section without what it says literally: quoted text, escapes, colours and conditions. */
function bare(format: string | undefined): string {
  return (format?.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|General/gi, '');
}
