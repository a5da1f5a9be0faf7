import type { TargetReading } from '../../model/target';
import { endOfYear, yearOfDay, MS_OF_DAY } from '../../model/calendar';
import { lengthOf } from './point';

/** A period of the calendar that values are counted over. Day numbers, both included. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** Months of a year. */
export const MONTHS_OF_YEAR = 12;

/**
 * Months of the periods that a step can be for; the terms of schools are the halves of the year. A step per week or day is
 * a rate that stands, not a step.
 */
const MONTHS: Readonly<Record<string, number>> = {
  år: MONTHS_OF_YEAR,
  halvår: 6,
  termin: 6,
  tertial: 4,
  kvartal: 3,
  månad: 1,
};

/** Months of the period that the target's step is for; null when it has none. */
export function stepMonths({ perPeriod }: TargetReading): number | null {
  return perPeriod === null ? null : (MONTHS[perPeriod] ?? null);
}

/** The period of so many months that a day falls in, counted from January. */
export function blockOf(day: number, months: number): Block {
  const year = yearOfDay(day);
  if (months === MONTHS_OF_YEAR) return { start: endOfYear(year - 1) + 1, end: endOfYear(year) };
  const month = new Date(day * MS_OF_DAY).getUTCMonth();
  const first = month - (month % months);
  return { start: Date.UTC(year, first, 1) / MS_OF_DAY, end: Date.UTC(year, first + months, 0) / MS_OF_DAY };
}

/** The calendar year that a day falls in. */
export function calendarYear(day: number): Block {
  return blockOf(day, MONTHS_OF_YEAR);
}

/** How much of its calendar year has gone when a day is over, from above 0 to 1. */
export function shareOfYear(day: number): number {
  const year = calendarYear(day);
  return (day - year.start + 1) / lengthOf(year);
}

/** The value is for as long as the whole block or longer. */
export function coversBlock(slot: Block, months: number): boolean {
  return lengthOf(slot) >= lengthOf(blockOf(slot.end, months)) - 1;
}

/** The value is for twelve months or more, whichever they are. */
export function coversYear(slot: Block): boolean {
  return coversBlock(slot, MONTHS_OF_YEAR);
}
