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
  'per quarter',
  'per month',
  'in the period',
];

/** Headers of other kinds of tables; where one of them stands, a table needs goals or targets to be a goal table. */
export const FOREIGN_HEADERS =
  'konto*|kontonr|ansvarskod|telefon*|mobil*|e post*|epost|mejl|mail|email|e mail|personnummer|adress*|postnr|timmar|tim|lön*|faktura*|leverantör*|belopp*|pris*|kommunkod|artikel*|moms|debet|kredit|saldo|hours|phone|address|amount|price|invoice|municipality';

/** The same, where nothing else stands in the header: "Kommun", but not "Vår kommun 2022". */
export const FOREIGN_ALONE = 'kommun|region|län|start|slut';

/** From before the others, where no column says when: "Resultat | Tidigare resultat". */
export const FORMER_WORDS = 'tidigare|föregående|förgående|föreg|fg|förra|previous|earlier|prior';

/** As long a part of another year as the one beside: "Samma period 2024". */
export const SAME_PERIOD_WORDS =
  'samma period|samma tid|samma tidpunkt|samma månader|motsvarande period|motsvarande tid|motsv period|motsv. period|same period';

/** A target that took the place of another: "Mål | Reviderat mål". */
export const REVISED_WORDS =
  'ny|nytt|nya|reviderat|reviderad|reviderade|justerat|justerad|uppdaterat|uppdaterad|ändrat|ändrad|new|revised';

/** In a title: when the plan was decided or the sheet was made, and not the year that it is for. */
export const MADE_WORDS =
  'beslut\\p{L}*|antag\\p{L}*|fastställ\\p{L}*|revidera\\p{L}*|utskri\\p{L}*|uppdatera\\p{L}*|skapa[dt]|version|protokoll\\p{L}*|dnr|diarie\\p{L}*|kf|ks|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|adopted|printed|updated';

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

/** First words of a row that sums up others, whatever follows: "Summa kostnader". */
export const SUM_WORDS = 'summa|totalsumma|delsumma|sum';

/** The same, alone or with the name of the whole: "Totalt kommunen", but not "Total sjukfrånvaro", which is measured. */
export const TOTAL_WORDS = 'totalt|total|medelvärde|genomsnitt|snitt';
