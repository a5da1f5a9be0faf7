import { number, percent, percent1 } from './values.mjs';

/*
 * Luleå kommun, Socialnämndens verksamhetsplan 2023, section 7: goals, descriptions, measures, target cells and
 * activities word for word as the text was extracted from the scanned plan ("6" for ö, lost dots). The plan gives no
 * outcomes: every value is invented. A measure is [text, target, values, comment]; the values stand under Utfall 2022,
 * T1 2023, T2 2023 and Utfall 2023.
 */
export const title = 'Socialnämndens verksamhetsplan 2023';
export const note =
  'Exempel. Mål, mått, målvärden och aktiviteter är Luleå kommuns egna, så som texten lästes av ur den inskannade ' +
  'planen. Alla utfall, prognoser och kommentarer är påhittade.';

const EQUAL = 'Luleas invanare... har en god och jamlik hilsa';
const INVOLVED = 'Luleas invanare... dr delaktiga i samhéllets utveckling';
const WORK = 'Luleas invanare... har arbete';
const INNOVATION = 'Lulea... dr ett ledande nav fér tillvéxt och innovation';
const CLIMATE = 'Lulea... har ingen paverkan pa klimatet';

export const goals = [
  {
    overall: [EQUAL, INVOLVED],
    goal: 'Socialndmnden erbjuder en god service med god kvalité.',
    description:
      'Sakerstélla att alla invanare som ar i kontakt med férvaltningens verksamheter har tillgang till likvardig service utifran sitt behov och motas av en god service. Under planperioden ska ett fortsatt fokus laggas pa att skapa forutsattningar for personer som talar minoritetsspraken. Genom att skapa goda serviceupplevelser starks ocksa fortroendet for forvaltningen som organisation. Se socialndmndens “Riktlinjer om en god service”',
    measures: [
      [
        'Omstrukturering ska uppga till minst 1% av forvaltningens omslutning',
        '18 mkr',
        [null, '6 mkr', '13 mkr', '18 mkr'],
        'Ackumulerat under året.',
      ],
    ],
    activities: [
      'Uppritta en kommunikationsplan infor internt/externt tillgangliggora “Riktlinjer om en god service”',
      'Medborgar/ idient-janhorig: fbrukaruppfSlining',
      'Handlingsplan f6r ansvaret som forvaltningsomrade for finska och meénkieli.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED],
    goal: 'Utveckla tidiga och forebyggande insatser med syfte att frimja upplevelse av god hilsa, trygghet och sikerhet.',
    description:
      'Oka fokus pa att forstirka och skapa fler alternativ i det fraimjande och forebyggande arbetet till dem forvaltningen ar till for, oavsett kon, alder, etnicitet, kulturell bakgrund etc. Insatser kan med fordel ske i samverkan med civilsamhallet. Inom ramen av ovanstdende ingar ocksa att utveckla det valdsforebyggande arbetet med fokus pa tidiga insatser genom samverkan i preventiva atgarder. Atgarder som ska syfta till att forhindra att vald uppstar eller upprepas, samt utveckla metoder i syfte att skapa upplevelse av trygghet och sékerhet hos den valdsutsatta.',
    measures: [
      [
        'Antal nyinkomna fl/poj/kv/min for rad och stéd inom Folkhilsa ska 6ka.',
        'Minst 2200',
        [number(2080), number(790), number(720), number(2245)],
        'T1 och T2 är antal under perioden.',
      ],
    ],
    activities: [
      '"TryggilLulea” — genom intern och extern samverkan med andra forvaltningar, bolag och andra aktdrer i civilsamhallet, starka det framjande och forebyggande arbetet i Lulea for social héllbarhet sdsom ex. genom ett brottsforebyggande arbete.',
      'Utveckla och genomféra aktiviteter inom Nara vard.',
      'Oka tillgangligheten till Folkhalsas verksamheter',
      'Utveckla uppsokande arbete gallande vald i unga relationer',
      'Folja utveckling av antalet fl/poj mellan 15-18 &r som vant sig for samtal pa Fredmottagning.',
      'Utveckla uppsokande verksamhet for malgruppen med beroendeproblematik.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED],
    goal: 'Utveckla boendekoncept for namndens malgrupper som framjar god hilsa, trygghet och sikerhet',
    description:
      'Genom intern och extern samverkan forebygga och motverka hemloshet, samt sakerstalla att den enskildes beviljade beslut om boende tillgodoses och verkstalls inom ramen av lagstadgad tid.',
    measures: [],
    activities: [
      'Utveckla arbetssatt och metoder for konceptet Hemldshet.',
      'Sékra och folja upp arbetssatt och metoder i samverkan kopplat till Bostadsforsorjningsplan.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED],
    goal: 'Utveckla arbetssitt i samverkan for hallbara I6sningar och insatser med den enskildes behov i fokus.',
    description:
      'Sékerstalla att den enskildes behov tillgodoses genom ett personcentrerat arbetssatt i samverkan, dér perspektivet dr pa den enskildes resurser, behov och mal och som synliggors och uppmarksammas vid planering och genomférande av insats.',
    measures: [],
    activities: [
      'Folja resultatet och bakomliggande fakta 6ver aktiviteters resultat kopplat till utvecklingen av initiativen/ aktiviteterna i samverkan for hallbara I6sningar och insatser utifran den enskildes behov. Tex. via intern teamsamverkan, men dven samverkan tillsammans med Region, skola, polis med flera.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED],
    goal: 'Skapa goda forutsittningar for barn och unga till jamlika och trygga uppvixt- och livsvillkor. Barnets rost ska horas.',
    description:
      'Indikatorn(matetal) under LK Overgripandemal Jamlik, redovisar andel barn mellan 0-19 ar (omfattar inte personer som inte har fatt uppehallstillstand) under féregéende ar. Datakalla: Kolada (SCB) Indikatorn under LK Overgripandemal Jamlik redovisar antalet barn i &ldrarna 0-20 ar som var placerade i familjehem, forstarkta familjehem och HVB-hem/SIS-hem under augusti manad foregaende ar. Datakailla: Eget verksamhetssystem.',
    measures: [
      [
        'Antal barnfamiljer i behov av forsorjningsstod ska minska.',
        'Hogst 300',
        [number(352), number(341), number(322), number(309)],
        '',
      ],
      ['Barn i ekonomiskt utsatta hushall', 'Lagre an 4,3%', ['4,6 %', null, null, 'Redovisas i årsredovisningen'], ''],
      [
        'Barn och unga som inte kan bo hemma',
        'Mindre an 130',
        [number(138), null, number(127), null],
        'Mäts i augusti.',
      ],
    ],
    activities: [
      'I samverkan framja foraldrarnas férmaga till egen forsorjning.',
      'Sakerstalla att barnets rost hors, blir delaktig, far information och aterkoppling under hela utredningsprocessen.',
      'Utveckla arbetssatt och metoder sa att barnets behov tillgodoses i hemmet.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED, WORK],
    goal: 'Oka forutsittningen till att kvinnor/min utanfor arbetsmarknaden kommer uti en egen forsorjning via studier/arbete.',
    description:
      'Skapa forutsattningar fér namndens malgrupp som ofrivilligt star utanfér en arbetsmarknad, som har arbetsférmaga men som har svart att ta sig in pa arbetsmarknaden, sasom exempelvis personer med utlandsk bakgrund eller personer med funktionsnedséttning. Indikatorn under LK Overgripandeml Jimlik redovisar andel vuxna med ekonomiskt bistand i 10-12 manader Datakailla: Kolada (Socialstyrelsen)',
    measures: [
      [
        'Andel vuxna med langvarigt ekonomiskt bistand',
        'Lagre an 0,9%',
        [percent1(1.1), null, null, percent1(0.9)],
        '',
      ],
    ],
    activities: [
      'Utveckla samverkan med arbetsmarknadsforvaltningen med att skapa forutsattningar till att fler kv/méan kommer ut i praktik/ arbete/sysselsattning inom stdd, vard och omsorgsverksamheter.',
      'Sékerstalla langsiktiga och hallbara arbetssétt och metoder i samverkan som syftar till att personer inte hamnar i langvarigt behov av forsorjningsstod.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED, WORK, INNOVATION],
    goal: 'Utveckla och sikerstilla kompetensforsorjningen for att behilla och rekrytera fler medarbetare.',
    description:
      'Fokus pa att sikra kompetensforsorjningen sa att service, stod-, vard- och omvardnadsbehovet hos den enskilde medborgaren kan tillgodoses. Har kravs bland annat att forbattra arbetsmiljon, bygga arbetsgivarmarket och marknadsféra meningsfulla arbeten. Vidare ett 6kat fokus pa uppgiftsvaxling, karridrvagar, samarbete och att utveckla digitalisering och valfardsteknik dar det ar mdjligt, samt att utforma arbetssatt som ar mindre personalkravande.',
    measures: [],
    activities: [
      'Genomfdra atgarder i enlighet med forvaltningens kompetensforsorjningsplan.',
      'Utveckla schemaprocessen',
      'Tillskapa och utveckla Kompetenscentrum',
      'Organisera och genomfora Aldreomsorgslyftet',
    ],
  },
  {
    overall: [EQUAL, INVOLVED, WORK, INNOVATION],
    goal: 'Utveckla smarta arbetssitt via digitala och innovativa lésningar som skapar nytta.',
    description:
      'Utveckla smarta digitala och innovativa losningar utifran nyttan ur ett medborgar-, brukar- och medarbetarperspektiv. Digitalt forst, personligt nar det behovs.',
    measures: [],
    activities: [
      'Utvardera befintliga E- tjanster om effekt och nytta har uppfyllts enligt malsattning av respektive e-tjanst.',
      'Kartlagga, ta fram och implementera digitala arbetssatt och innovativa losningar.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED, CLIMATE, INNOVATION],
    goal: 'Motverka samhillelig sarbarhet',
    description:
      'Genom systematiskt arbete med risk- och sarbarhetsanalys skapas forutsattningar till att reducera risker, minska sarbarhet och forbattrar formagan att forebygga, motsta och hantera kriser och extraordindra handelser. Kriser eller handelser direkt eller indirekt kan paverka i uppdraget till den enskilde/medborgaren och/eller medarbetarna.',
    measures: [],
    activities: [
      'Uppritta kontinuitetsplaner, samt sakerstalla att beslutade rutiner ar kanda och efterlevs.',
      'Utveckla strategiskt arbete exempelvis inom informationssakerhet och krisberedskap.',
    ],
  },
  {
    overall: [EQUAL, INVOLVED, CLIMATE, INNOVATION],
    goal: 'Fortsitta utveckla fler arbetssitt och hallbara 16sningar f6r minskad klimatpaverkan.',
    description:
      'Fortsédtta med att bidra till en minskad klimatpaverkan genom beteendeférandring inom flera omraden (exklusive barn- och unga enheten). Exempelvis att minska onddigt anvandandet av fordon med fossila brénslen, ersitta langvaga resor med digital medverkan pa distans dar det &r méjligt, samt att redan vid upphandling beakta graden av en klimatpaverkan. Genom en utvecklad och god maltidsmiljo inom sdrskilt boende skapas forutsattningar till att lagad och serverad mat &ts upp.',
    measures: [
      [
        'Oka andelen uppdten mat av det som serveras.',
        'Minst 75%',
        [percent(71), percent(72), percent(74), percent(76)],
        '',
      ],
    ],
    activities: [
      'Fortsatt f6lja upp atgarder och dess resultat och effekter som pagar inom olika omraden med fokus pa en minskad klimatpaverkan ex. vid upphandling.',
      'Utveckla metoder, arbetssatt i koncepten med aterbruk. Ex. ndr verksamheterna har behov av inkép av mobler/inventarier, ska det i forsta hand inhandlas via Inventariebanken.',
      'Uppdatera maltidspolicy samt andra vagledande dokument som ar kopplat till maltidssituation.',
      'Folja upp och analysera resultat fran brukarenkat “vad tycker dldre om dldreomsorgen?” och fragorna som handlar om mat och maltider.',
    ],
  },
];
