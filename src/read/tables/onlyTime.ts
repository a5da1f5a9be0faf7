import type { HeaderReading } from '../columns/readHeader';

/** "2025", "T2 2025": nothing but when. */
export function isOnlyTime({ text, period, roles }: HeaderReading): boolean {
  const words = text.toLowerCase().split(' ');
  const said = new Set(period?.label.toLowerCase().split(' '));
  return roles.length === 0 && words.every((word) => said.has(word) || !/\p{L}/u.test(word));
}
