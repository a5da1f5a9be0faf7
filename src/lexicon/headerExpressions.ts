import type { HeaderTerm } from './headerTerm';
import { HEADERS_OF_LIMITS } from './polarityCells';

/** Expressions whose words alone would mislead; they are looked for before any single word is. */
export const HEADER_EXPRESSIONS: readonly HeaderTerm[] = [
  { role: 'outcome', words: 'med felmarginal*|inkl felmarginal*|med osäkerhetstal|med konfidensintervall*' },
  { role: 'outcome', words: 'with margin of error' },
  { role: 'other', note: 'margin', words: 'margin of error|error margin|confidence interval' },
  {
    role: 'attainment',
    words:
      'andel av mål*|procent av mål*|% av mål*|avvikelse mot mål*|differens mot mål*|utfall mot mål*|utfall jämfört med mål*|utfall jfr mål*|i förhållande till mål*|i relation till mål*|jämfört med målvärde*|% of target|share of target|variance to target|gap to target',
  },
  {
    role: 'indicator',
    words:
      'så vet vi att|vi lovar|det vi mäter|det vi följer|vad vi lovade|vad vi lovar|det här lovar vi|det här lovade vi|det lovar vi|vad mäts|vad mäter vi|vad ska vi mäta|vad vi ska mäta|vad vi mäter|vad ska mätas|vad som mäts|hur vet vi|det här mäter vi|vad kollar vi|vad vi kollar|det här kollar vi|det här följer vi|vad vi följer|what we measure',
  },
  {
    role: 'method',
    words:
      'mätning av mål*|så mäter vi|så här mäter vi|så mäts|hur mäts|hur mäta|mäts genom|mäts med|mäts hur|hur följs|följs upp|följer upp genom|följer upp med|uppföljs|följer vi upp|mäts via|mäts i|mäts av|mäts enligt|när mäts|när mäter vi|mäts när|när följs|hämtas från|hämtas data',
  },
  { role: 'method', words: 'how measured|how we measure|means of verification|data source' },
  {
    role: 'activity',
    words:
      'vad ska göras|det här ska göras|detta ska göras|vad vi ska göra|vad gör vi|så gör vi|så här gör vi|detta gör vi|hur vi ska nå dit|så når vi dit|hur når vi|hur ska vi nå|så når vi|hur ska målet nås|hur ska målen nås',
  },
  {
    role: 'goal',
    or: ['target'],
    words:
      'vad vi ska uppnå|vad ska vi uppnå|vad vill vi uppnå|vad vi vill uppnå|vad ska uppnås|detta vill vi uppnå|detta ska vi uppnå|önskad effekt|önskat tillstånd',
  },
  { role: 'goal', words: 'globalt mål*|globala mål*|globala hållbarhetsmål*|globala *mål|global goal*|globala' },
  { role: 'goal', or: ['target', 'indicator'], words: '*s mål|*s målen' },
  { role: 'goal', words: 'strategic area*|nationell* mål*|nationell* *mål|regional* mål*|regional* *mål' },
  { role: 'goal', words: 'mål nr|målnr|mål nummer' },
  { role: 'other', words: 'se avsnitt|avsnitt|se sida|se sidan|se tabell' },
  { role: 'other', words: 'uppdrag nr|uppdragsnr|uppdragsnummer|aktivitet nr|aktivitetsnr|åtgärd nr|åtgärdsnr|rad nr' },
  // From which level on a measure is yellow or red is no target; the green level is.
  {
    role: 'other',
    words:
      'gränsvärde gult|gränsvärde rött|gräns gult|gräns rött|gräns gul|gräns röd|gul gräns|röd gräns|nivå gul|nivå röd|gul nivå|röd nivå|tröskel gul|tröskel röd|gult intervall|rött intervall',
  },
  {
    role: 'target',
    words:
      'gränsvärde grönt|gräns grönt|gräns grön|grön gräns|nivå grön|grön nivå|tröskel grön|grönt intervall|gränsvärde grön',
  },
  { role: 'status', words: 'grad av måluppfyllelse' },
  {
    role: 'indicator',
    words:
      'nationell* indikator*|nationell* *indikator*|nationell* nyckeltal*|nationell* *nyckeltal|nationell* mått*|nationell* *mått',
  },
  {
    role: 'target',
    or: ['other'],
    words:
      'måltal nationellt|målvärde nationellt|målnivå nationellt|nationell* måltal*|nationell* målvärde*|nationell* målnivå*',
  },
  { role: 'target', or: ['goal'], words: 'mål senast|målvärde senast' },
  {
    role: 'target',
    words:
      'förv värde|förväntat värde|förv nivå|förväntad nivå|mål bokslut|mål delår|mål helår|mål tertial|mål mätning*|mål vid mätning*|mål enkät*|mål undersökning*',
  },
  { role: 'responsible', words: 'rapporteras till|beslutad av|beslutat av|beslutats av|vem ansvarar' },
  { role: 'status', or: ['target'], words: 'målet är' },
  {
    role: 'status',
    words: 'når vi mål*|når mål*|uppnår mål*|uppnår vi mål*|mål* nått|mål* nådd*|mål* nås|nås mål*',
  },
  { role: 'trend', words: 'rätt håll|rätt riktning|upp/ner|upp/ned|upp eller ner|upp eller ned' },
  { role: 'status', words: 'grön/gul/röd|röd/gul/grön|g/g/r|ja/nej|ja/delvis/nej' },
  {
    role: 'baseline',
    words:
      'utg värde|utg läge|utg nivå|ing värde|värde vid start|*värde vid start|läge vid start|nivå vid start|start 31/12|start 1/1|*nivå vid start|ingående värde|start value|current level',
  },
  {
    role: 'baseline',
    words: 'referensår*|jämförelseår*|basårsvärde*|basårets värde|referensårsvärde*|jämförelseårsvärde*',
  },
  { role: 'baseline', or: ['outcome'], words: 'nuvarande nivå|nuvarande värde|nuvarande läge' },
  { role: 'goal', or: ['target'], words: 'vart ska vi|vart vi ska|vart vill vi|dit vill vi|dit ska vi|hit ska vi' },
  { role: 'baseline', or: ['outcome'], words: 'var är vi|var vi är|här är vi|här står vi|var står vi' },
  { role: 'method', or: ['indicator'], words: 'hur mäter|hur vi mäter' },
  { role: 'method', words: 'hur ofta' },
  {
    role: 'indicator',
    or: ['area'],
    words:
      'bolag / ägarkrav|bolag / krav|bolag / mål|bolag / direktiv|bolag / ägardirektiv|bolag/ägarkrav|bolag/krav|bolag/mål',
  },
  { role: 'polarity', words: 'bra håll' },
  { role: 'goal', or: ['indicator'], words: 'målet lyder|målen lyder|målets lydelse' },
  { role: 'polarity', or: ['other'], words: HEADERS_OF_LIMITS.join('|') },
  { role: 'other', words: 'periodtyp|typ av period|värdetyp|tidsenhet' },
  { role: 'period', words: 'datum för mätning|mätdatum för senaste|senaste mätår*|senaste mätdatum|senast mätt' },
  {
    role: 'other',
    words:
      'indikator nr|mått nr|senast uppdaterad|senast ändrad|senast uppdaterat|senast kommenterad|senast kommenterat|senast rapporterad|senast sparad|last updated|last commented',
  },
  {
    role: 'outcome',
    or: ['period'],
    words: 'föregående mätning*|tidigare mätning*|förra mätningen|senaste mätning*',
  },
  {
    role: 'outcome',
    words:
      'föregående värde*|senaste värde*|senaste utfall*|senaste mätvärde*|senast uppmätt*|senaste uppmätt*|senast kända|egen kommun|senaste kända|vår nivå|vårt värde|vårt utfall|vårt resultat|egen nivå|eget värde|eget utfall|eget resultat|uppnått värde|uppnått resultat|uppnådd nivå|nuvarande resultat|latest value',
  },
  {
    role: 'target',
    words:
      'mål i siffror|mål värde*|målsatt värde|målsatt nivå|mål minst|mål högst|mål lägst|mål min|mål max|*mål min|*mål max|*mål minst|*mål högst|målvärde* min|målvärde* max|målvärde* minst|målvärde* högst|målnivå* min|målnivå* max|lägsta mål*|högsta mål*|önskat värde|önskat *värde|önskat resultat|önskad nivå|önskat utfall|förväntat värde|förväntad nivå|planerat värde|planerat utfall|planerat resultat|gräns för måluppfyllelse|ska uppnås|att uppnå',
  },
  // The least that will do, where the level to be reached has a column of its own.
  { role: 'target', or: ['other'], words: 'acceptabelt värde|acceptabel nivå|godkänt värde|godkänd nivå' },
  { role: 'outcome', words: 'rullande 12|rullande 12 mån*|rullande tolv mån*|senaste 12 mån*|senaste tolv mån*' },
  { role: 'target', or: ['polarity', 'other'], words: 'gräns|gränsen' },
  { role: 'target', or: ['other'], words: 'gränser|färggränser|gränsvärden' },
  {
    role: 'target',
    words: 'önskad förändring|målsatt förändring|planerad förändring|beslutad förändring|förändringsmål',
  },
  { role: 'target', words: 'golv|tak|riktning/nivå|nivå/riktning|riktning eller nivå|bör-värde|bör värde' },
  {
    role: 'outcome',
    words:
      'är-värde|är värde|blev|siffran|så gick det|hur det gick|där är vi nu|läget nu|läge per|läge den|läge 31|vad blev det|hur blev det|hur var det|hur är det|så här var det|så var det|så här är det|så är det|så här blev det|så blev det|summa hittills|läge hittills|hur ser det ut|vad blev utfallet|vad blev resultatet',
  },
  { role: 'status', or: ['outcome', 'comment'], words: 'hur gick det' },
  { role: 'target', or: ['goal'], words: 'önskat läge|vad vi siktar på|vi siktar på' },
  {
    role: 'target',
    words:
      'ska nå|skall nå|skulle vara|skulle bli|borde vara|ribban|ville nå|vi ville nå|hela året ska bli|ska bli|så här ska det vara|så här ska det bli|så ska det bli|så ska det vara|så här bra ska det vara|vi vill nå|vill vi nå|vi ska nå|ska vi nå|hur bra ska det vara|hur bra ska det bli|hur bra ska vi vara|hur ska det vara|godtagbar nivå|godtagbart värde',
  },
  { role: 'target', or: ['deadline'], words: 'när/hur mycket|hur mycket/när|hur mycket' },
  { role: 'target', or: ['indicator'], words: 'mätbart mål' },
  { role: 'indicator', words: 'mätbara mål|kriteri* för måluppfyllelse' },
  { role: 'indicator', or: ['goal'], words: 'kritisk* framgångsfaktor*|success factor*' },
  {
    role: 'forecast',
    or: ['status'],
    words: 'förväntat utfall|förv utfall|förv. utfall|beräknat utfall|bedömt utfall|expected outcome',
  },
  { role: 'forecast', or: ['target', 'status'], words: 'förväntat resultat|förväntade resultat|expected result*' },
  {
    role: 'polarity',
    words:
      'önskad riktning|önskad utveckling|önskad trend|bra riktning|högt eller lågt|hög eller låg|högt/lågt|hög/låg|högt är bra|lågt är bra|bättre om|better direction|desired direction|good direction',
  },
  {
    role: 'kpiId',
    words: 'kolada id|nyckeltals id|nyckeltal id|nyckeltals kod|kpi id|kpi kod|mått id|kpi nr|n nummer|u nummer',
  },
  {
    role: 'comparison',
    words:
      'liknande kommuner|jämförbara kommuner|andra kommuner|alla kommuner|övriga kommuner|jämfört med andra|jämfört med riket|jämfört med länet|jämfört med liknande*|kommuner i länet|bästa kommun*|sämsta kommun*|similar municipalities',
  },
  {
    role: 'deadline',
    words:
      'klart datum|datum klart|beräknas klart|genomförs senast|uppnås senast|klart senast|ska vara nått|ska vara nådd*|ska vara uppnått|ska vara uppnådd*|ska vara uppfyllt|ska vara klart|ska vara klar|ska vara genomfört|ska nås',
  },
  { role: 'deadline', words: 'när ska det vara klart|när är det klart|när ska målet' },
  { role: 'activity', or: ['goal', 'comment'], words: '*s bidrag|bidrag till mål*' },
  { role: 'activity', words: 'nämndens uppdrag|uppdrag till förvaltning*' },
  { role: 'comment', words: 'beskrivning av resultat*|beskrivning av utfall*|beskrivning av läge*' },
  { role: 'description', words: 'beskrivning av vad som ska göras|förklaring av mått*|förklaring av indikator*' },
  { role: 'action', words: 'fortsatt arbete|nästa steg|next step*|action plan*' },
];
