import type { IsoDate } from '../model/calendar';

/** A day in a sentence: the year alone when it is a year's last day, else the date. */
export function formatDay(date: IsoDate): string {
  return date.endsWith('-12-31') ? date.slice(0, 4) : date;
}
