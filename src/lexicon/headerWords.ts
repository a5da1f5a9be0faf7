import type { HeaderTerm } from './headerTerm';

/**
 * Header words of goal tables, Swedish and English, by role. Of several words in one header the row that stands
 * first in this table decides: "Kommentar till måluppfyllelse" is a comment, "Utfall riket" a comparison.
 * To teach the reader a new header, add its word to a row, or an expression to `headerExpressions`.
 */
export const HEADER_WORDS: readonly HeaderTerm[] = [
  {
    role: 'other',
    note: 'margin',
    words: 'osäkerhetstal*|osäkerhetsmarginal*|osäkerhetsintervall*|felmarginal*|konfidensintervall*',
  },
  // How many a value rests on.
  {
    role: 'other',
    words:
      'antal svar*|antal enkätsvar*|svarande|respondenter|svarsfrekvens*|svarsandel*|urval*|invånare|folkmängd|n|respondents|response rate',
  },
  { role: 'indicator', or: ['goal'], words: 'framgångsfaktor*|suksessfaktor*' },
  { role: 'baseline', or: ['outcome', 'description'], words: 'nuläge*|nuvarande|nuvärde*|nulägesvärde*' },
  { role: 'goal', words: 'målbeskrivning*|målformulering*' },
  { role: 'kpiId', words: 'koladaid|nyckeltalskod*' },
  { role: 'responsible', words: 'vem' },
  // Each board's own values, where its column holds numbers.
  { role: 'responsible', or: ['outcome'], words: '*nämnden|*förvaltningen' },
  {
    role: 'other',
    words: 'klagomål*|*klagomål|ändamål|prioritet|prio|kostnad|kostnader|resurser|resursbehov|finansiering',
  },

  // What outranks the thing it is said of: "Kommentar till utfall", "Ansvarig för indikatorn".
  {
    role: 'comment',
    note: 'cause',
    words: 'orsak*|avvikelseanalys*|avvikelseförklaring*|förklaring till avvikelse*|cause*|root cause*',
  },
  {
    role: 'comment',
    words:
      'kommentar*|*kommentar|not|noter|fotnot*|*kommentarer|analys*|*analys|slutsats*|motivering*|notering*|anteckning*|anmärkning*|anm|lägesbeskrivning*|lägesrapport*|delrapport*|reflektion*|uppföljningstext*|nulägesbeskrivning*|förklaring*|sammanfattning*|övrigt|comment*|remark*|note|notes|analysis|explanation*|narrative',
  },
  {
    role: 'action',
    or: ['activity'],
    words:
      'åtgärd*|åtg|*åtgärd|*åtgärder|åtgärdsplan*|tiltak*|förbättringsområde*|förbättringsförslag*|corrective*|mitigation*',
  },
  {
    role: 'responsible',
    words:
      'ansvar*|uppdateras|uppdaterare|*ansvar|*ansvarig|*ansvariga|ägare|*ägare|förvaltning|förvaltningar|förvaltningen|*förvaltning|förvaltningsområde|ansvarsområde|ansvarsområden|nämnd|nämnder|styrelse|styrelsen|avdelning|avdelningar|avdelningen|bolag|bolaget|ansv|utförare*|handläggare*|kontaktperson*|chef|uppgiftslämnare|rapportör*|samordnare|aktör|aktörer|ansvarlig*|responsib**|owner*|lead|department*|accountable',
  },
  {
    role: 'comparison',
    words:
      'jämförbara|liknande|likvärdiga|kommuner*|regioner|regionerna|landsting*|max|min|högsta|lägsta|maxvärde*|minvärde*|riket|rike|rikets|rikssnitt*|riksgenomsnitt*|*riket|sverige|nationell*|länet|*snitt|snitt|*genomsnitt|genomsnitt*|medel|medelv|medelvärde*|median**|bäst*|sämst*|jämförelse*|jämförelsevärde*|jämförvärde*|jämförelsetal*|jämförelsesiffra*|jämförelsesiffror|jämförelsekommun*|jämförelsegrupp*|jmf|jfr|jämf|referenskommun*|referensgrupp*|grannkommun*|pendlingskommun*|kommungrupp*|kommungruppssnitt*|gr|skr|r9|rang|rangordning*|rank*|ranking*|rankning*|placering*|position|kvartil*|percentil*|benchmark*|peer*|average|best|worst|national**|comparison*',
  },
  // What a municipality is held against; a region's own.
  { role: 'comparison', or: ['outcome'], words: 'regionen' },
  { role: 'polarity', or: ['trend'], words: 'polaritet*|målriktning*|riktning*|polarity|direction*' },
  {
    role: 'trend',
    or: ['comment', 'outcome'],
    words: 'trend*|*trend|tendens*|utveckling|utvecklingen|pil|trendpil|development',
  },
  // A change in numbers is no value of the measure.
  { role: 'trend', or: ['attainment', 'comment'], words: 'förändring*|*förändring|förändr|ändring|change' },
  {
    role: 'status',
    or: ['comment'],
    words: 'symbol*|*symbol|smiley*|ikon|emoji|trafikljus|färg*|färgmarkering*|färgstatus|signal*|rag|betyg|omdöme*',
  },
  {
    role: 'status',
    or: ['attainment', 'comment'],
    words: 'måluppfyllelse*|måluppf|*uppfyllelse|*uppfyllelsegrad|uppfyllelsegrad|uppfyllnad*',
  },
  { role: 'status', or: ['attainment', 'outcome', 'comment'], words: 'uppfyllelse|uppfyllt' },
  {
    role: 'attainment',
    or: ['status', 'comment'],
    words: 'måluppfyllnad*|*uppfyllnadsgrad*|uppfyllnadsgrad*|attainment*|achievement*',
  },
  {
    role: 'attainment',
    or: ['comment'],
    words: 'avvikelse*|avv|avvik|differens*|diff|δ|skillnad*|skilln|gap|variance|deviation',
  },
  {
    role: 'status',
    or: ['comment', 'outcome'],
    words:
      'status*|*status|bedömning*|*bedömning|bed|bedömn|bedömd|bedömt|uppfylld*|uppfyllt|uppfylls|genomförd|genomfört|genomförandegrad*|utförd|utfört|uppnått|uppnådd*|uppnås|nås|läge|på väg|progress|assessment*|on track|rating',
  },
  {
    role: 'forecast',
    or: ['status', 'comment'],
    words:
      'prognos*|prognosvärde*|*prognos|progn|prog|prognose*|prognostiser**|förväntat|beräknat|forecast*|projection*|projected',
  },
  {
    role: 'baseline',
    words:
      'utgångsvärde*|utgångsläge*|utgångsnivå*|utgångsår*|ursprungsvärde*|basvärde*|basår*|basnivå*|bas|startvärde*|startläge*|startnivå*|startår*|ingångsvärde*|ingångsläge*|ingångsnivå*|referensvärde*|baslinje*|nollmätning*|baseline*|base value|starting point',
  },
  { role: 'deadline', note: 'newDate', words: 'nytt datum|ny tidpunkt|ny tidplan|new date' },
  { role: 'deadline', or: ['target'], words: 'målår*' },
  { role: 'deadline', or: ['status'], words: 'klart|klar|färdigt|färdig' },
  {
    role: 'deadline',
    words:
      'måldatum*|slutdatum*|slutår*|sluttid*|slut|slutförs|slutredovis**|senast|klardatum*|färdigdatum*|förfallodatum*|återrapporteras|tidplan*|tidsplan*|tidpunkt*|tidsram*|när|deadline*|due*|end date|target date|target year|timeframe|when',
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
      'målvärde*|målv|*målvärde|*målvärden|ambition|ambitioner|målnivå*|*målnivå|måltal*|*måltal|måltall*|målsiffra*|målintervall*|målgräns*|målutfall*|målkrav*|riktvärde*|kravnivå*|kravvärde*|normvärde*|norm|börvärde*|börv|årsmål*|helårsmål*|halvårsmål*|tertialmål*|kvartalsmål*|månadsmål*|periodmål*|delårsmål*|budgetmål*|budgetvärde*|flerårsplan*|ambisjonsnivå*|målbild i siffror|target*|target value|ambitionsnivå*',
  },
  { role: 'target', or: ['indicator'], words: 'servicenivå*' },
  {
    role: 'target',
    or: ['goal'],
    words: 'målsättning*|målsetting*|etappmål*|slutmål*|krav|ägarkrav*|avkastningskrav*',
  },
  { role: 'target', or: ['outcome', 'other'], words: 'nivå|nivån' },
  {
    role: 'target',
    or: ['other'],
    words:
      'plan|planerat|planerad|helårsbudget*|årsbudget*|budget*|budgeterat|budgeterad|gränsvärde*|tröskelvärde*|miniminivå*|lägstanivå*|minimivärde*',
  },
  {
    role: 'outcome',
    words:
      'utfall*|*utfall|utf|boksl|bokslut*|mätvärde*|*mätvärde|mätresultat*|årsresultat*|*resultat|uppmätt*|faktiskt|verkligt|redovisat|rapporterat|outcome*|actual*|measured value|observed*',
  },
  { role: 'outcome', or: ['status', 'comment'], words: 'resultat*|result|results' },
  {
    role: 'outcome',
    or: ['other'],
    words: 'egna kommunen|vår kommun|värde*|*värde|*värden|value*|aktuellt värde|latest',
  },
  { role: 'method', or: ['indicator'], words: 'mätmetod*|kontrollmetod*|mätsätt*|mätinstrument*|mätverktyg*' },
  {
    role: 'method',
    or: ['comment', 'status', 'outcome'],
    words: 'uppföljning|uppföljningen|måluppföljning*|avstämning*|utvärdering*|evaluation|follow up',
  },
  {
    role: 'method',
    words:
      'uppföljningsmetod*|uppföljningssätt*|uppföljningsfrekvens*|uppföljningstillfälle*|uppföljningstidpunkt*|uppföljningsintervall*|rapporteringsfrekvens*|insamlingsmetod*|beräkning|beräkningsmetod*|beräkningssätt*|system|utvärderingsmetod*|datakälla*|källa*|*källa|frekvens*|mätfrekvens*|mätintervall*|periodicitet*|underlag*|method*|source*|frequency',
  },
  { role: 'method', or: ['outcome', 'indicator'], words: 'mätning*|measurement*' },
  {
    role: 'description',
    words: 'beskrivning*|*beskrivning|definition*|förtydligande*|innebörd*|syfte*|vad innebär|description*|purpose',
  },
  { role: 'background', words: 'bakgrund*|utgångspunkt*|motiv|rationale|background|varför|why' },
  {
    role: 'indicator',
    words:
      'indikator*|*indikator|mätbart|mätbara|ind|indik|indikatornamn|nyckeltalsnamn|mätvariabel*|variabel*|måleindikator*|nøkkeltal*|*indikatorer|*indikatorn|mått|måttet|måtten|*mått|mätetal*|nyckeltal*|*nyckeltal|kpi|kpi:er|kpier|kpis|mätpunkt*|mätområde*|mätbarhet|styrtal*|nyckelindikator*|indicator*|measure|measures|metric*|servicegaranti*|servicedeklaration*|serviceåtagande*|garanti|garantier|*garanti|*garantier|*garantin|*kriteri*|kriteri*|kvalitetsfaktor*|kvalitetsdeklaration*|kännetecken',
  },
  { role: 'indicator', or: ['activity', 'comment'], words: 'fråga|frågor|enkätfråg*|påstående*' },
  {
    role: 'activity',
    or: ['action'],
    words:
      'aktivitet*|*aktivitet|*aktiviteter|kontrollmoment*|kontrollaktivitet*|insats|insatser|insatsen|*insats|*insatser|handling|handlingar|handlingsplan*|satsning|satsningar|arbetssätt*|genomförande*|projekt|activit**|initiative*|task*|action*',
  },
  {
    role: 'activity',
    or: ['goal'],
    words: 'uppdrag*|*uppdrag|strategi|strategier|*strategi|*strategier|assignment*|strategy|strategies',
  },
  {
    role: 'goal',
    words:
      '*målområde*|målområde*|fokusområde*|insatsområde*|utvecklingsområde*|prioriter** område*|strategisk* område*|perspektiv*|*perspektiv|persp|inriktning*|vision*|ställningstagande*|prioritering*|åtagande*|*åtagande|löfte*|ägardirektiv*|ledord|viljeinriktning*|utmaning*|objective*|goal*|aim|aims|focus area*|perspective*|priorit**|vision|commitment*',
  },
  { role: 'goal', or: ['target'], words: 'målbild*' },
  { role: 'goal', or: ['target', 'indicator'], words: 'mål|målet|målen' },
  { role: 'goal', or: ['target'], words: 'delmål|delmålet|delmålen' },
  { role: 'goal', words: '*mål|*målet|*målen' },
  { role: 'area', or: ['goal', 'responsible'], words: 'område*|*område' },
  {
    role: 'area',
    or: ['responsible'],
    words:
      'verksamhet|verksamheter|skola|skolor|skolenhet*|förskola|förskolor|vårdcentral*|kommundel*|stadsdel*|distrikt*|verksamhetsområde*|*verksamhet|delområde*|målgrupp*|ämne*|kategori*|sektor*|tema|skolform*|programområde*|area|areas|category|sector|theme',
  },
  { role: 'period', or: ['method'], words: 'mättillfälle*|mätperiod*|mättidpunkt*' },
  {
    role: 'period',
    or: ['outcome'],
    words:
      'period*|tidsperiod*|rapportperiod*|rapporteringsperiod*|mätdatum|mätår|resultatår|utfallsår|årtal|år|månad|kvartal|tertial|year|month|quarter',
  },
  { role: 'deadline', or: ['period'], words: 'datum|date' },
  { role: 'goal', or: ['outcome'], words: 'effekt|effekter|effekten' },
  { role: 'method', or: ['deadline'], words: 'återrapportering*|rapportering|rapporteras' },
  { role: 'indicator', or: ['goal', 'other'], words: 'namn|benämning|rubrik|titel|name|title' },
  {
    role: 'other',
    words:
      'ref|lnr|startdatum*|startar|start|start date|uppdaterad|löpnr|löpnummer|diarienr|diarienummer|bilaga|länk|sida',
  },
  // What an internal control plan weighs.
  { role: 'other', words: 'risk|risker|riskvärde*|risknivå*|risktal*|riskbeskrivning*|sannolikhet*|konsekvens*' },
  {
    role: 'other',
    words: 'könsskillnad*|könsuppdelad|könsuppdelat|könsuppdelas|nr|nummer|vikt|viktning|no|weight',
  },
  { role: 'other', or: ['polarity'], words: 'typ|type' },
  // Of municipalities, where a word before says that they are compared.
  { role: 'comment', words: 'komm' },
  { role: 'area', or: ['outcome'], alone: true, words: 'kommun|process|processer' },
  {
    role: 'outcome',
    or: ['other'],
    alone: true,
    words: 'ackumulerat|ack|ytd|hittills i år|kommunen|vi|r12|rullande|historik',
  },
  { role: 'activity', or: ['indicator'], alone: true, words: 'vad' },
  { role: 'period', or: ['description'], alone: true, words: 'avser|värdet avser|resultatet avser|utfallet avser' },
  { role: 'outcome', alone: true, words: 'senaste|nu|hittills|kvartalet|tertialet|månaden' },
  { role: 'unit', alone: true, words: 'enh' },
  { role: 'deadline', alone: true, words: 'tills' },
  { role: 'target', or: ['comparison'], alone: true, words: 'mv' },
  // From which level on a measure is green is its target; where it is yellow or red is none.
  { role: 'target', or: ['other'], alone: true, words: 'grönt|grön' },
  { role: 'other', alone: true, words: 'gult|gul|rött|röd' },
  { role: 'goal', alone: true, words: 'sdg|agenda' },
  { role: 'status', or: ['attainment'], alone: true, words: 'grad' },
  { role: 'deadline', or: ['other'], alone: true, words: 'tid' },
  { role: 'comment', alone: true, words: 'text|kom|komm|fritext' },
  { role: 'method', alone: true, words: 'mäts' },
  { role: 'trend', alone: true, words: 'utv' },
  { role: 'area', or: ['goal'], alone: true, words: 'program' },
];
