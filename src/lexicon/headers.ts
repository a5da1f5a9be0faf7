import type { Role } from '../model/goalTable';

/** What a header word says about its column. */
export interface HeaderTerm {
  readonly role: Role;
  /** Roles that the word has in other municipalities; the cells below decide, in this order after `role`. */
  readonly or?: readonly Role[];
  /** Which note of an indicator the column holds, where the role alone does not tell. */
  readonly note?: 'cause' | 'newDate' | 'margin';
  /**
   * Lower case, hyphens as spaces, separated by bars. A star at the end stands for an inflection ("utfall*" is
   * Utfallet), two stars for any ending ("responsib***"), a star at the beginning for the first part of a compound
   * ("*mål" is Nämndmål, Effektmål).
   */
  readonly words: string;
}

/**
 * Header words of goal tables, Swedish and English, by role. Of several words in one header the row that stands
 * first in this table decides: "Kommentar till måluppfyllelse" is a comment, "Utfall riket" a comparison.
 * To teach the reader a new header, add its word to a row.
 */
export const HEADER_TERMS: readonly HeaderTerm[] = [
  // Whole expressions, whose words alone would mislead.
  {
    role: 'outcome',
    words: 'med felmarginal*|inkl felmarginal*|med osäkerhetstal|med konfidensintervall*|with margin of error',
  },
  {
    role: 'other',
    note: 'margin',
    words:
      'osäkerhetstal*|osäkerhetsmarginal*|osäkerhetsintervall*|felmarginal*|konfidensintervall*|margin of error|error margin|confidence interval',
  },
  { role: 'attainment', words: 'andel av mål*|procent av mål*|% av mål*|avvikelse mot mål*|differens mot mål*' },
  { role: 'attainment', words: '% of target|share of target|variance to target|gap to target' },
  {
    role: 'method',
    words:
      'mätning av mål*|så mäter vi|så här mäter vi|så mäts|hur mäts|hur mäta|mäts genom|mäts med|mäts hur|hur följs|följs upp|uppföljs',
  },
  { role: 'method', words: 'how measured|how we measure|means of verification|data source' },
  {
    role: 'activity',
    words: 'vad ska göras|vad vi ska göra|så gör vi|så här gör vi|detta gör vi|hur vi ska nå dit|så når vi dit',
  },
  {
    role: 'goal',
    words:
      'vad vi ska uppnå|vad vill vi uppnå|vad vi vill uppnå|vad ska uppnås|detta vill vi uppnå|detta ska vi uppnå|önskad effekt|önskat tillstånd',
  },
  { role: 'responsible', words: 'beslutad av|beslutat av|beslutats av|vem ansvarar|vem' },
  {
    role: 'baseline',
    words: 'värde vid start|nuvarande nivå|nuvarande värde|ingående värde|start value|current level',
  },
  { role: 'method', or: ['indicator'], words: 'hur mäter' },
  {
    role: 'outcome',
    words:
      'föregående mätning*|tidigare mätning*|förra mätningen|föregående värde*|senaste mätning*|senaste värde*|senaste utfall*|latest value',
  },
  { role: 'baseline', or: ['outcome', 'description'], words: 'nuläge*|nuvärde*' },
  {
    role: 'target',
    words:
      'mål i siffror|önskat värde|önskat resultat|önskad nivå|önskat läge|önskat utfall|förväntat värde|förväntad nivå|acceptabel nivå|mätbart mål|ska uppnås|att uppnå',
  },
  { role: 'indicator', words: 'mätbara mål' },
  { role: 'indicator', or: ['goal'], words: 'framgångsfaktor*|kritisk* framgångsfaktor*|success factor*' },
  { role: 'forecast', or: ['status'], words: 'förväntat utfall|beräknat utfall|expected outcome' },
  { role: 'forecast', or: ['target', 'status'], words: 'förväntat resultat|förväntade resultat|expected result*' },
  {
    role: 'polarity',
    words:
      'önskad riktning|önskad utveckling|högt eller lågt|högt/lågt|better direction|desired direction|good direction',
  },
  { role: 'kpiId', words: 'kolada id|koladaid|nyckeltals id|nyckeltal id|kpi id|mått id|kpi nr' },
  {
    role: 'comparison',
    words: 'liknande kommuner|jämförbara kommuner|andra kommuner|alla kommuner|övriga kommuner|similar municipalities',
  },
  { role: 'activity', words: 'nämndens uppdrag|uppdrag till förvaltning*' },
  { role: 'description', words: 'beskrivning av vad som ska göras' },

  // What outranks the thing it is said of: "Kommentar till utfall", "Ansvarig för indikatorn".
  {
    role: 'comment',
    note: 'cause',
    words: 'orsak*|avvikelseanalys*|avvikelseförklaring*|förklaring till avvikelse*|cause*|root cause*',
  },
  {
    role: 'comment',
    words:
      'kommentar*|*kommentar|*kommentarer|analys*|*analys|slutsats*|motivering*|notering*|anteckning*|anmärkning*|anm|lägesbeskrivning*|lägesrapport*|reflektion*|uppföljningstext*|förklaring*|sammanfattning*|övrigt|comment*|remark*|note|notes|analysis|explanation*|narrative',
  },
  {
    role: 'action',
    or: ['activity'],
    words:
      'åtgärd*|*åtgärd|*åtgärder|nästa steg|förbättringsområde*|förbättringsförslag*|corrective*|next step*|mitigation*',
  },
  {
    role: 'responsible',
    words:
      'ansvar*|*ansvar|*ansvarig|*ansvariga|ägare|*ägare|förvaltning*|*förvaltning|förvaltningsområde*|ansvarsområde*|nämnd|nämnder|*nämnden|styrelse*|avdelning*|bolag*|utförare*|handläggare*|kontaktperson*|chef|uppgiftslämnare|rapportör*|responsib**|owner*|lead|department*|accountable',
  },
  {
    role: 'comparison',
    words:
      'max|min|högsta|lägsta|maxvärde*|minvärde*|riket|rikssnitt*|riksgenomsnitt*|sverige|länet|*snitt|snitt|*genomsnitt|genomsnitt*|medel|medelvärde*|median**|bäst*|sämst*|jämförelse*|jämförelsevärde*|kommungrupp*|rank*|placering*|percentil*|benchmark*|peer*|average|best|worst|national**|comparison*',
  },
  { role: 'polarity', or: ['trend'], words: 'polaritet*|målriktning*|riktning*|polarity|direction*' },
  {
    role: 'trend',
    or: ['comment', 'outcome'],
    words: 'trend*|*trend|tendens*|utveckling|utvecklingen|förändring*|*förändring|pil|trendpil|development|change',
  },
  { role: 'status', or: ['comment'], words: 'symbol*|*symbol|smiley*|trafikljus|färg*|signal*|rag|betyg' },
  {
    role: 'status',
    or: ['attainment', 'comment'],
    words: 'måluppfyllelse*|*uppfyllelse|måluppfyllelsegrad|uppfyllelsegrad|uppfyllnad*',
  },
  { role: 'attainment', or: ['status', 'comment'], words: 'måluppfyllnad*|uppfyllnadsgrad*|attainment*|achievement*' },
  { role: 'attainment', or: ['comment'], words: 'avvikelse*|differens*|diff|skillnad*|gap|variance|deviation' },
  {
    role: 'status',
    or: ['comment', 'outcome'],
    words:
      'status*|*status|bedömning*|*bedömning|bedömd|bedömt|uppfylld*|uppfyllt|uppnått|uppnådd*|uppnås|nås|läge|på väg|progress|assessment*|on track|rating',
  },
  { role: 'forecast', or: ['status', 'comment'], words: 'prognos*|*prognos|prognose*|forecast*|projection*|projected' },
  {
    role: 'baseline',
    words:
      'utgångsvärde*|utgångsläge*|utgångsnivå*|basvärde*|basår*|basnivå*|startvärde*|startläge*|startnivå*|ingångsvärde*|referensvärde*|baslinje*|nollmätning*|baseline*|base value|starting point',
  },
  { role: 'deadline', note: 'newDate', words: 'nytt datum|ny tidpunkt|ny tidplan|new date' },
  {
    role: 'deadline',
    words:
      'måldatum*|målår*|slutdatum*|slutår*|sluttid*|senast|klart|klar|färdigt|färdig|tidplan*|tidsplan*|tidpunkt*|tidsram*|när|deadline*|due*|end date|target date|target year|timeframe|when',
  },
  { role: 'kpiId', or: ['other'], words: 'kolada|id|kod|nyckeltalsnummer' },
  { role: 'unit', or: ['responsible', 'area'], words: 'enhet' },
  { role: 'responsible', or: ['area'], words: 'enheter|enhet/förvaltning|arbetsplats*' },
  { role: 'unit', words: 'måttenhet*|mätenhet*|sort|procent|mnkr|mkr|tkr|unit*|unit of measure*' },
  { role: 'subgroup', words: 'kön|könsuppdelning|undergrupp*|sex|gender' },

  // The things themselves.
  {
    role: 'target',
    words:
      'målvärde*|*målvärde|*målvärden|ambition|ambitioner|målnivå*|*målnivå|måltal*|*måltal|målsiffra*|riktvärde*|gränsvärde*|tröskelvärde*|kravnivå*|börvärde*|årsmål*|flerårsplan*|målbild i siffror|target*|target value|ambitionsnivå*|servicenivå*',
  },
  { role: 'target', or: ['goal'], words: 'målsättning*|etappmål*' },
  { role: 'target', or: ['other'], words: 'plan|nivå|budget*' },
  {
    role: 'outcome',
    words:
      'utfall*|*utfall|bokslut*|mätvärde*|*mätvärde|mätresultat*|årsresultat*|*resultat|uppmätt*|faktiskt|verkligt|outcome*|actual*|measured value|observed*',
  },
  { role: 'outcome', or: ['status', 'comment'], words: 'resultat*|result|results' },
  { role: 'outcome', or: ['other'], words: 'egna kommunen|vår kommun|värde*|value*|aktuellt värde|latest' },
  { role: 'method', or: ['indicator'], words: 'mätmetod*|mätsätt*|mätinstrument*|mätverktyg*' },
  {
    role: 'method',
    or: ['comment', 'status', 'outcome'],
    words: 'uppföljning|uppföljningen|utvärdering*|evaluation|follow up',
  },
  {
    role: 'method',
    words:
      'uppföljningsmetod*|uppföljningssätt*|utvärderingsmetod*|datakälla*|källa*|*källa|frekvens*|mätfrekvens*|mätintervall*|mätperiod*|periodicitet*|mättidpunkt*|underlag*|method*|source*|frequency',
  },
  { role: 'method', or: ['outcome'], words: 'mätning*|measurement*' },
  {
    role: 'description',
    words: 'beskrivning*|*beskrivning|definition*|förtydligande*|innebörd*|syfte*|vad innebär|description*|purpose',
  },
  { role: 'background', words: 'bakgrund*|utgångspunkt*|motiv|rationale|background|varför|why' },
  {
    role: 'indicator',
    words:
      'indikator*|*indikator|*indikatorer|*indikatorn|mått|måttet|måtten|*mått|mätetal*|nyckeltal*|*nyckeltal|kpi|kpi:er|kpier|kpis|mätpunkt*|mätområde*|mätbarhet|styrtal*|nyckelindikator*|indicator*|measure|measures|metric*|servicegaranti*|garanti|garantier|kvalitetsgaranti*|kvalitetskriteri*|kvalitetsfaktor*|kvalitetsdeklaration*|kännetecken',
  },
  { role: 'indicator', or: ['activity', 'comment'], words: 'fråga|påstående*' },
  {
    role: 'activity',
    or: ['action'],
    words:
      'aktivitet*|*aktivitet|*aktiviteter|kontrollmoment*|kontrollaktivitet*|insats|insatser|insatsen|*insats|*insatser|handling|handlingar|genomförande*|projekt|activit**|initiative*|task*|action*',
  },
  {
    role: 'activity',
    or: ['goal'],
    words: 'uppdrag*|*uppdrag|strategi|strategier|*strategi|*strategier|assignment*|strategy|strategies',
  },
  {
    role: 'goal',
    words:
      '*målområde*|målområde*|fokusområde*|insatsområde*|utvecklingsområde*|prioriter** område*|strategisk* område*|perspektiv*|*perspektiv|inriktning*|målbild*|vision*|ställningstagande*|prioritering*|åtagande*|löfte*|utmaning*|objective*|goal*|aim|aims|focus area*|perspective*|priorit**|vision|commitment*',
  },
  { role: 'goal', or: ['target', 'indicator'], words: 'mål|målet|målen' },
  { role: 'goal', or: ['target'], words: 'delmål|delmålet|delmålen' },
  { role: 'goal', words: '*mål|*målet|*målen' },
  { role: 'area', or: ['goal', 'responsible'], words: 'område*|*område' },
  {
    role: 'area',
    or: ['responsible'],
    words:
      'verksamhet|verksamheter|verksamhetsområde*|*verksamhet|delområde*|målgrupp*|ämne*|kategori*|sektor*|tema|skolform*|programområde*|area|areas|category|sector|theme',
  },
  {
    role: 'period',
    or: ['outcome'],
    words:
      'period*|tidsperiod*|rapportperiod*|mättillfälle*|mätdatum|mätår|år|månad|kvartal|tertial|year|month|quarter',
  },
  { role: 'deadline', or: ['period'], words: 'datum|date' },
  { role: 'goal', or: ['outcome'], words: 'effekt|effekter|effekten' },
  { role: 'method', or: ['deadline'], words: 'återrapportering*|rapportering|rapporteras' },
  { role: 'indicator', or: ['goal', 'other'], words: 'namn|benämning|rubrik|name|title' },
  {
    role: 'other',
    words:
      'startdatum*|startar|start date|uppdaterad|senast uppdaterad|senast ändrad|löpnr|löpnummer|diarienr|diarienummer|bilaga|länk|sida',
  },
  { role: 'other', words: 'nr|nummer|vikt|viktning|typ|no|weight|type' },
];

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
  'konto*|kontonr|ansvarskod|telefon*|mobil*|e post*|epost|mejl|mail|email|e mail|personnummer|adress*|postnr|timmar|tim|lön*|faktura*|leverantör*|belopp*|pris*|kommun|kommunkod|region|län|artikel*|moms|debet|kredit|saldo|start|slut|hours|phone|address|amount|price|invoice|municipality';

/** First words of a row that sums up others. */
export const TOTAL_WORDS = [
  'summa',
  'totalt',
  'total',
  'totalsumma',
  'delsumma',
  'sum',
  'medelvärde',
  'genomsnitt',
  'snitt',
];
