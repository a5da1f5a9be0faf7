/** The user's own date, as she would read it off a calendar. The only clock: the doors ask it, all else is told the date. */
export function today(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
