/*
 * What tells a title or a note from a goal, where either stands on a row of its own. Alternatives of a pattern,
 * separated by bars.
 */

/** What a title or a note begins with; a row that does is no goal. */
export const NOTE_BEGINNINGS =
  'källa|not|obs|exempel|bilaga|tabell|diagram|figur|sida|datum|version|upprättad|uppdaterad|senast|förklaring|teckenförklaring|kommentar|analys|slutsats|bedömning|source|note|comment|analysis';

/** What a note on a row of its own in a table begins with, before a colon … */
export const NOTES_IN_TABLES = 'källa|källor|datakälla|uppgiftskälla|not|anm|anmärkning|fotnot|obs|source|sources|note';
/** … and without one below the last row with values. */
export const NOTES_BELOW =
  'summering|sammanfattning|sammanfattningsvis|sammantaget|sammantagen bedömning|(?:\\p{L}+ )?samlade? bedömning(?:en)?|källa|källor|uppgifterna|uppgifter|siffrorna|värdena|utfallen|avser|teckenförklaring|förklaring|förklaringar|preliminär|preliminära|senast uppdaterad|utskriven|utskrivet|prognos:|prognosen|prognoserna|summa:|status sätts|lägesbild sätts|bedömningen avser|bedömningen görs|the figures|figures';

/** Documents and reports, whose names are titles: words that begin so, … */
export const TITLE_WORDS =
  '(?:mål|del|årsmål)?(?:uppföljning|indikatorer|nyckeltal|rapport|delårs|bokslut|sammanställning|verksamhetsplan|handlingsplan|arbetsplan|budget)';
/** … hold this, … */
export const TITLE_PARTS = '(?:års|måls?|verksamhets|kvalitets|\\b)redovisning';
/** … or end a row. */
export const TITLE_ENDS = '(?:måluppfyllelse|rapport|bokslut)';

/** Ends of the words for goals in a title that says whose they are: "Socialnämndens mål". */
export const GOAL_TITLES = 'mål|målen|målområden|målbild|fokusområden';
/** Ends of the names of boards: "Kultur- och fritidsnämnden". */
export const BOARD_ENDS = 'nämnd|nämnden|styrelsen|förvaltningen';

/** What a goal says that a title does not: "Alla barn når målen i skolan". */
export const GOAL_VERBS = 'ska|skall|är|har|når|nå|uppnå\\p{L}*|klara\\p{L}*|uppfyll\\p{L}*|bidra\\p{L}*';

/** Beginnings of names of sheets for a year that is over: "Bokslut 2023". */
export const CLOSING_WORDS =
  'bokslut|årsbokslut|årsredovisning|årsrapport|årsuppföljning|helår|verksamhetsberättelse|annual report|year end';
