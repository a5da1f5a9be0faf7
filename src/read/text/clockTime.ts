/** Units of which sixty make one of the unit that stands before the colon. */
const IN_SIXTIETHS: ReadonlySet<string | null> = new Set<string | null>(['timmar', 'minuter']);
const CLOCK = /(?<![\d:])(\d{1,3}):([0-5]\d)(?![\d:])/g;

/**
 * "3:45" of hours is three hours and 45 minutes, 3.75, not 3.45 as kronor and öre would be; of minutes, minutes and
 * seconds. The number itself for other units, and for texts that hold no such time or several.
 *
 * @param value the number as it was read.
 * @param text what it was read from.
 * @param unit its unit, written or taken from what stands around it.
 */
export function clockTime(value: number, text: string, unit: string | null): number {
  if (!IN_SIXTIETHS.has(unit) || !text.includes(':')) return value;
  const [time, another] = text.matchAll(CLOCK);
  if (!time || another) return value;
  const [whole, part] = [Number(time[1]), Number(time[2])];
  return Math.abs(whole + part / 100 - value) < 1e-9 ? Math.round((whole + part / 60) * 1e4) / 1e4 : value;
}
