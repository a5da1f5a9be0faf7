/** A day of the Gregorian calendar as "2023-12-31". Dates have no time and no zone here. */
export type IsoDate = string;

/** Milliseconds of a day. */
export const MS_OF_DAY = 86_400_000;

/** Days since 1970-01-01; the unit in which time is measured when judging. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MS_OF_DAY);
}

/** The date of a day number; the inverse of `dayNumber`. */
export function dateOf(day: number): IsoDate {
  return new Date(day * MS_OF_DAY).toISOString().slice(0, 10);
}

/** A date from its parts, month 1–12; null when there is no such day (2023-02-29). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month, month 1–12. */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * The Monday of a week as ISO 8601 numbers it: week 1 is the one that 4 January lies in. Null when the year has no
 * such week (53 in most years).
 */
export function mondayOfWeek(year: number, week: number): IsoDate | null {
  const fourth = dayNumber(`${year}-01-04`);
  const monday = dateOf(fourth - ((fourth + 3) % 7) + (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return week >= 1 && yearOf(thursday) === year ? monday : null;
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(dayNumber(date) + days);
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The date of a serial number as a workbook stores it.
 * The 1900 system counts a 29 February 1900 that never was, so serials from 61 on are days since 1899-12-30
 * (ECMA-376 part 1, 18.17.4.1); the 1904 system counts days since 1904-01-01.
 */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate {
  const whole = Math.floor(serial);
  const epoch = date1904 ? dayNumber('1904-01-01') : dayNumber('1899-12-30') + (whole < 60 ? 1 : 0);
  return dateOf(epoch + whole);
}

/** Year of a day number. */
export function yearOfDay(day: number): number {
  const year = Math.floor(1970 + day / 365.2425);
  if (day <= endOfYear(year - 1)) return year - 1;
  return day > endOfYear(year) ? year + 1 : year;
}

/** The last day of a year, as a day number: the days and the leap days (Gregorian) since 1970. */
export function endOfYear(year: number): number {
  const leapDays = Math.floor((year - 1968) / 4) - Math.floor((year - 1900) / 100) + Math.floor((year - 1600) / 400);
  return 365 * (year - 1969) + leapDays - 1;
}

/** The day so many months later; the end of a month stays the end of a month. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * MS_OF_DAY);
  const isLast = new Date((day + 1) * MS_OF_DAY).getUTCDate() === 1;
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const last = Date.UTC(year, month + 1, 0) / MS_OF_DAY;
  return isLast ? last : Math.min(last, Date.UTC(year, month, date.getUTCDate()) / MS_OF_DAY);
}
