/** The value grows since the year began. */
export const ACCUMULATED_WORDS = [
  'ack',
  'ackumulerat',
  'ackumulerad',
  'ackumulerade',
  'ack.',
  'ytd',
  'accumulated',
  'hittills',
];

/** The value is for the part of the year alone. */
export const PART_WORDS_OF_VALUE = [
  'per tertial',
  'per kvartal',
  'per månad',
  'i perioden',
  'under perioden',
  'för perioden',
  'periodens',
  'kvartalet',
  'tertialet',
  'månaden',
  'per quarter',
  'per month',
  'in the period',
];

/** The mean of the columns before it: "jan | feb | mars | Snitt". */
export const OWN_MEANS =
  '(?:snitt|medel|medelvärde|genomsnitt|average|mean)(?: (?:hittills|i år|året|helår|ack|(?:19|20)\\d\\d))?|(?:års|ack )(?:snitt|medel)';

/** Headers of other kinds of tables; where one of them stands, a table needs goals or targets to be a goal table. */
export const FOREIGN_HEADERS =
  'konto*|kontonr|ansvarskod|telefon*|mobil*|e post*|epost|mejl|mail|email|e mail|personnummer|adress*|postnr|timmar|tim|lön*|faktura*|leverantör*|belopp*|pris*|kommunkod|artikel*|moms|debet|kredit|saldo|sannolikhet*|riskvärde*|risknivå*|risktal*|hours|phone|address|amount|price|invoice|municipality';

/** The same, where nothing else stands in the header: "Kommun", but not "Vår kommun 2022". */
export const FOREIGN_ALONE = 'kommun|region|län|start|slut';

/** What a letter beside a year is short for: "2025P", "B2025". */
export const LETTERS_OF_YEARS: Readonly<Record<string, string>> = {
  b: 'budget',
  e: 'prognos',
  p: 'prognos',
  u: 'utfall',
};

/** Words as databases write them, whose columns know no å, ä and ö: "mal_2025". */
export const WITHOUT_DOTS: Readonly<Record<string, string>> = {
  ar: 'år',
  atgard: 'åtgärd',
  forandring: 'förändring',
  kon: 'kön',
  mal: 'mål',
  malvarde: 'målvärde',
  manad: 'månad',
  namnd: 'nämnd',
  varde: 'värde',
};

/** From before the others, where no column says when: "Resultat | Tidigare resultat". */
export const FORMER_WORDS =
  'tidigare|året innan|året före|föregående|förgående|föreg|fg|förra|dessförinnan|dessförut|previous|earlier|prior';
/** The same in parentheses: "Utfall ([fjolåret])". */
export const LAST_YEAR = 'fjol\\p{L}*';

/** What the brackets of the cells beneath hold: "Utfall (2023 inom parentes)". */
export const IN_BRACKETS_WORDS = 'inom parentes|i parentes|in brackets|in parentheses';

/** As long a part of another year as the one beside: "Samma period 2024". */
export const SAME_PERIOD_WORDS =
  'samma period|samma tid|samma tidpunkt|samma månader|motsvarande period|motsvarande tid|motsv period|motsv. period|same period';

/** A target that took the place of another: "Mål | Reviderat mål". */
export const REVISED_WORDS =
  'ny|nytt|nya|reviderat|reviderad|reviderade|justerat|justerad|uppdaterat|uppdaterad|ändrat|ändrad|new|revised';

/** In a title: when the plan was decided or the sheet was made, and not the year that it is for. */
export const MADE_WORDS =
  'beslut\\p{L}*|antag\\p{L}*|fastställ\\p{L}*|revidera\\p{L}*|utskri\\p{L}*|uppdatera\\p{L}*|skapa[dt]|uttag|uttagen|uttaget|exportera\\p{L}*|hämta[dt]\\p{L}*|version|protokoll\\p{L}*|dnr|diarie\\p{L}*|kf|ks|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|adopted|printed|updated';

/** In a header of indicators: their targets stand at the end of their texts, in parentheses. */
export const BRACKETED_TARGETS =
  '\\((?:mål|målvärde|målnivå|måltal|målsättning|target)[^)]*\\)|(?:med|inkl\\.?|inklusive|och) (?:mål|målvärde|målnivå|måltal)(?!\\p{L})';

/** Before a year in a header of levels: where the change is counted from, "Mål jämfört med 2023". */
export const BASE_WORDS =
  'jämfört med|jmf med|jfr med|i förhållande till|relativt|sedan|basår|compared with|compared to|since';

/** In a header of levels: they are how much is to change, "Målvärde (förändring)". */
export const CHANGE_WORDS = 'förändring|ändring|change';

/** How a header of levels says on which side of them values are to lie: "Mål (minst)", "Målvärde max". */
export const LIMIT_WORDS = 'minst|lägst|lägsta|min|högst|högsta|max|maximalt|golv|tak|at least|at most|≥|≤';

/** What a header of levels begins with, and alone or before a word or two names no measure: "Önskat resultat". */
export const WANTED_WORDS =
  '\\p{L}*mål(?:et|en|värde|nivå|tal|sättning)?|önska[td]|förvänta[td]|planera[td]|acceptabelt?|godkän[td]t?';

/** Words that a question begins with, or holds: "Hur mäter vi?", "I vilken grad?". */
export const QUESTION_WORDS = 'hur|vad|vem|vart|vilk\\p{L}*|när|varför|how|what|who|where|which|when|why';
/** With these a text begins that tells how a sheet is to be read, and that is no row of headers: "[Så] läser du tabellen". */
export const PROSE_BEGINNINGS = 'så|detta';

/** First words of a row that sums up others, whatever follows: "Summa kostnader". */
export const SUM_WORDS = 'summa|totalsumma|delsumma|sum';

/** The same, alone or with the name of the whole: "Totalt kommunen", but not "Total sjukfrånvaro", which is measured. */
export const TOTAL_WORDS = 'totalt|total|medelvärde|genomsnitt|snitt';
/** What a row of sums counts: "Totalt antal [indikatorer]". */
export const COUNTED_IN_SUMS = 'indikatorer|mål|mått|nyckeltal';

/** In parentheses these say more of a column than what stands before: "Utfall 2015 (basår)". */
export const TELLING_IN_BRACKETS =
  'basår|basvärde|startvärde|startår|startläge|utgångsvärde|utgångsläge|nollmätning|prognos';

/** Words of sentences; an article makes one of what would else be a header: "Ta fram en handlingsplan". */
export const SENTENCE_IN_CELL = 'ska|skall|har|är|når|uppnått|uppnås|nått|saknas|bedöms|en|ett|skriv|fyll|ange|välj';

/** In the title of a table whose first column is only called "Namn": it is one of measures. */
export const TITLES_OF_MEASURES = 'mått|indikator|nyckeltal|(?<!\\p{L})mål|målupp|measure|indicator';

/** "Mätbart mål": the goal says how it is measured. */
export const SAYS_MEASURED = 'mäter|mäts|mätas|measure';

/** Headers over activities, and over what is wanted of indicators. */
export const ACTIVITY_NAMES = 'aktivitet|activit';
export const TARGET_NAMES = 'mål|target';

/** Headers over changes: a word or a dash beneath them is one, and no status. */
export const TREND_HEADERS = 'trend|utveckling|förändring|pil(?!\\p{L})|tendens|change';

/** Headers beneath which "ej genomförd" is said of what was to be done, not of a measurement. */
export const STATUS_HEADERS = 'status|bedömning|uppfyll|läge(?!\\p{L})|genomför';

/** At the end of a header, "Svarstid, dagar": the unit of its values without parentheses. */
export const UNITS_AT_END = '%|procent|tkr|mkr|mnkr|kr|antal|index|dagar|ton|kg|kwh';

/** What a header of years ends with: "Basår", "Mätår". */
export const YEAR_ENDINGS = 'år|årtal|year';

/** "Senaste värde (år)": of which year it is, beside it in the cell. */
export const YEAR_NAMES = 'år|årtal|year';

/** "Vikt": how much the indicator counts. */
export const WEIGHT_NAMES = 'vikt|viktning|weight';

/** Headers of columns whose texts tell how it is measured or how it was, and set no target, however they sound. */
export const TOLD_UNDER =
  'mätmetod|metod|uppföljningsmetod|uppföljning(?:/ ?utvärdering)?|källa|datakälla|finansiering|analys|kommentar(?:er)?|bakgrund|nuläge|nulägesbeskrivning|utgångsläge|utfall(?:et)?(?: .+)?|resultat(?:et)? (?:år )?(?:19|20)\\d\\d|definition(?:er)?|beskrivning|prognos|orsak|anmärkning|method|source|comments?|background|definition|analysis';

/** … and of those that say what is to be done, and by when. */
export const DONE_UNDER = 'aktivitet(?:er)?|åtgärd(?:er)?|activit(?:y|ies)|actions?';

/** What follows says what the head is said of: "Beskrivning [av] vad som ska göras". */
export const OF_WORDS =
  'för|av|till|i|på|från|per|inom|enligt|som|vid|mot|sedan|jämfört|jämf|jfr|jmf|om|of|for|to|in|on|from|vs';

/** Between two things that one header names: "Mål [och] indikator". */
export const AND_IN_HEADERS = 'och|samt|eller|and|or|med tillhörande|med';

/** Behind a number: how long a stretch is, which says nothing of a value. */
export const LENGTH_WORDS = 'år|mån|årssnitt|årsmedel\\p{L}*|månader';

/** In parentheses these say of whom the values are, and in no unit: "Utfall (kvinnor/män)", "Sjukfrånvaro (K/M)". */
export const GROUP_NAMES = 'kvinn|flick|pojk|(?<!\\p{L})män|(?<!\\p{L})[km] ?\\/ ?[km](?!\\p{L})';

/** At the end of a header: what is said of its values hides a short year, "Utfall 25 ([prel])". */
export const PRELIMINARY_WORDS = 'prel(?:\\.|imin\\p{L}*)?';

/** The global goals are called after a year that none of them is for. */
export const AGENDA = /agenda[\s-]*2030/giu;

/** With its year a stage is what is to be reached by then; without one it may be a part of a project. */
export const STAGE = /(?<!\p{L})(?:etapp|milstolpe|milestone)(?= (?:19|20)\d\d)/iu;

/** A column of the municipality's own: "Resultat [kommunen]". */
export const MUNICIPALITY = /kommun/i;

/** A header of what is now; years behind it lie ahead: "[Nuläge] | 2026 | 2027". */
export const PRESENT = /^(?:nuläge|nuvarande|nuvärde)/i;

/** Over a bare year: the cell is the year itself, "[Basår]" over 2015. */
export const NAMES_A_YEAR = /år\b|year/i;

/** Above the names of units: "[Per medlemskommun] Norrby". */
export const PER_UNIT = /^per \p{L}+ /u;

/** What may stand around the name of a group: "[– varav] kvinnor [(%)]". */
export const AROUND_GROUPS = /^[\s–—•*-]*(?:(?:varav|därav|of which)\s+)?|\s*(?:\([^)]*\)|[:,]\s*andel.*)?\s*$/giu;

/** The most that something may change by: "[Högst] +2 %". */
export const LIMITED_CHANGE = /^\s*(?:högst|max|maximalt|at most)\s*([-−–+])\s*\d/i;

/** Segments of a context that speak of the past or of the method, not of the target; "2022: 17" is what it was. */
export const NOT_THE_TARGET =
  /^(?:(?:19|20)\d\d\s*:|(?:uppföljning|metod|källa|nuläge|utgångs|jämför)|(?:utfall|resultat(?!mål)|bokslut|bas|prognos)(?:[^,]|,(?=\d)){0,20}(?:19|20)\d\d)/i;

/** With its year a header tells behind other words too: "Andel nöjda; [Utfall 2016]". */
export const OUTCOME_OF_YEAR =
  /[;|]\s*(?:(?:utfall|resultat|bokslut|nuläge|värde|mätvärde)(?: år)? (?:19|20)\d\d(?: \((?:19|20)\d\d\))?|nuläge|utgångsläge|startvärde|utgångsvärde|basvärde)$/iu;

/** "Start 2021", "2021 (start)": where the measure stood; a "Start" without a year is when something begins. */
export const START = /(?<!\p{L})start(?= (?:19|20)\d\d(?![\d-]))|(?<=(?:19|20)\d\d )\(?start\)?$/iu;

/** "Prognos 2025 (aug)": when it was made, and not what it is for. */
export const FORESEEN_IN = /^(\s*(?:\p{L}*prognos\p{L}*|forecast).*(?:19|20)\d\d)\s*\([^()]*\)\s*$/iu;
