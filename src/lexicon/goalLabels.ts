/**
 * Words that label a goal where it stands as a heading: "Verksamhetsmål: …", "Mål 2: …", "Fokusområde 3 …".
 * The rank says how far down in the chain of goals it stands; lower ranks stand above higher ones.
 */
export const GOAL_LABELS: readonly { readonly rank: number; readonly words: readonly string[] }[] = [
  {
    rank: 1,
    words: [
      'vision',
      'perspektiv',
      '*perspektiv',
      'fokusområde',
      'målområde',
      'insatsområde',
      'prioriterat område',
      'strategiskt område',
      'focus area',
    ],
  },
  {
    rank: 2,
    words: [
      'strategiskt mål',
      'strategiska mål',
      'övergripande mål',
      'kommunövergripande mål',
      'kommunmål',
      'fullmäktigemål',
      'kommunfullmäktiges mål',
      'kf-mål',
      'kf:s mål',
      'inriktningsmål',
      'strategic goal',
      'overall goal',
    ],
  },
  {
    rank: 3,
    words: [
      'nämndmål',
      'nämndsmål',
      'nämndens mål',
      '*nämndens mål',
      'nämndernas mål',
      'gemensamt nämndmål',
      'styrelsens mål',
      '*styrelsens mål',
      'mål',
      'goal',
      'objective',
      'åtagande',
      'nämndens åtagande',
    ],
  },
  {
    rank: 4,
    words: [
      'verksamhetsmål',
      'delmål',
      'effektmål',
      'resultatmål',
      'enhetsmål',
      'förvaltningsmål',
      'produktionsmål',
      'aktivitetsmål',
      'sub-goal',
      'subgoal',
    ],
  },
];

/** What a title or a note begins with; a row that does is no goal. */
export const NOTE_BEGINNINGS =
  'källa|not|obs|exempel|bilaga|tabell|diagram|figur|sida|datum|version|upprättad|uppdaterad|senast|förklaring|teckenförklaring|kommentar|analys|slutsats|bedömning|source|note|comment|analysis';

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

/** A goal among indicators is wanted, and so says: "Alla barn ska ha förskola". */
export const WANTING = 'ska|skall|shall|should';
