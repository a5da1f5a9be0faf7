/** "2023–2025", "2023-25": the first and the last year. */
const YEARS = String.raw`(?<from>20\d\d)\s*[-–—]\s*(?<to>(?:20)?\d\d)(?!\d)`;
const SPAN = new RegExp(YEARS, 'u');
const DURING_YEARS = new RegExp(String.raw`(?<!\p{L})(?:under|during|over)\s+${YEARS}`, 'iu');
const DURING_TERM =
  /(?<!\p{L})(?:under|över|för|during|over)\s+(?:hela\s+|the\s+)?(?:(?:mandat|plan|program|avtals)?period(?:en)?|åren|years|term)(?!\p{L})/iu;
const TERM_OF_OFFICE = /(?<!\p{L})(?:under|över|för)\s+(?:hela\s+)?mandatperioden(?!\p{L})/iu;
const TOGETHER = /(?<!\p{L})(?:sammanlagt|sammantaget|totalt|tillsammans|in total|altogether)(?!\p{L})/iu;

/** What the years come to is added up: "totalt", "sammanlagt". */
export function addsUp(text: string): boolean {
  return TOGETHER.test(text);
}

/** The years that a level is for as a whole: "högst 100 under perioden 2023–2025". Null where the text names none. */
export function termIn(text: string): { readonly from: number; readonly to: number } | null {
  if (!DURING_TERM.test(text) && !DURING_YEARS.test(text) && !addsUp(text)) return null;
  const { from, to } = SPAN.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined) return null;
  const last = Number(from.slice(0, 4 - to.length) + to);
  return last > Number(from) ? { from: Number(from), to: last } : null;
}

/** A level for a term whose years the text may not name: "under perioden". */
export function isForTerm(text: string): boolean {
  return DURING_TERM.test(text);
}

/** "Under mandatperioden": several years, whatever the table calls its plan. */
export function isForTermOfOffice(text: string): boolean {
  return TERM_OF_OFFICE.test(text);
}
