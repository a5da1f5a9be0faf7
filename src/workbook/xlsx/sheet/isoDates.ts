import { dayNumber, isoDate } from '../../../model/calendar';

/**
 * The serial number of a date that a file stores as ISO 8601 ("2023-12-31", "2023-12-31T12:00:00"), in the 1900 or
 * 1904 system; the text itself when it is no date. Only dates from March 1900 on occur.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date === null) return text;
  const epoch = dayNumber(date1904 ? '1904-01-01' : '1899-12-30');
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return dayNumber(date) - epoch + time;
}
