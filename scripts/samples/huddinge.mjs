import { number } from './values.mjs';

/*
 * Huddinge kommun, Socialförvaltningens arbetsplan 2021: every goal heading, activity, background, description and
 * responsible of the document's tables word for word, in its order. Where a description names an indicator, it stands
 * in a column of its own too; its outcomes are invented, since the plan gives none.
 *
 * A section is `{ headings, prose?, headers?, rows? }`. Paragraphs in one cell stand on lines of their own.
 */
export const title = 'Socialförvaltningens arbetsplan 2021';
export const note =
  'Exempel. Mål, aktiviteter, bakgrund, beskrivning, ansvariga och indikatorer är Huddinge kommuns egna, ordagrant. ' +
  'Utfallen är påhittade.';

const THREE = ['Aktivitet', 'Bakgrund', 'Ansvarig'];
const FOUR = ['Aktivitet', 'Bakgrund', 'Beskrivning av vad som ska göras', 'Ansvarig'];
const MEASURED = [...FOUR, 'Indikator', 'Utfall 2020', 'T1 2021', 'T2 2021', 'Utfall 2021'];

export const sections = [
  {
    headings: [
      'God ekonomi och effektiv verksamhet - ekonomisk hållbarhet',
      'Skattemedel används effektivt',
      'Effektivare verksamheter genom automatisering och digitaliseringsutveckling',
    ],
    headers: THREE,
    rows: [
      ['Automatisering av utbetalningar av ersättningar.', '', 'Ekonomienheten samt stöd- och utvecklingsenheten'],
      [
        'Införa nya moduler som bättre möter behovet av ett modernt verksamhetssystem, exempelvis Lifecare.',
        'Genom att automatisera hantering av data mellan olika system kan personella resurser frigöras, personberoende minska och risker för fel minimeras.',
        'Stöd - och utvecklingsenheten i samråd med berörda verksamheter',
      ],
    ],
  },
  {
    headings: [
      'Vård och omsorgsnämndens mål: Huddinges äldreomsorg och funktionshinderområde är effektiv',
      'Verksamhetsmål: Hållbar och effektiv bemanning inom egen regi',
    ],
    headers: THREE,
    rows: [
      [
        'Genomföra översyn av schemaläggningen och ta fram en gemensam bemanningshandbok.',
        'Egen regis ekonomi behöver förbättras och resurser användas effektivt. För att samtidigt vara en attraktiv arbetsgivare behöver bemanningen vara hållbar för medarbetarna och bidra till hög kontinuitet för brukarna.',
        'Verksamhetsledning i egen regi i samråd med berörda stödenheter',
      ],
    ],
  },
  {
    headings: ['Verksamhetsmål: Hållbar och effektiv vikariehantering'],
    headers: THREE,
    rows: [
      [
        'Förbättra strukturer och processer i arbetet med rekrytering och bemanning av vikarier.',
        'Under 2020 infördes ett gemensamt bemanningscenter för egen regi. I samband med Covid-19-pandemin innebar detta att verksamheten kraftigt expanderat under kort tid.\nMålet med bemanningscenter är att det ska finnas en väg in för vikarier till verksamhet. Samtidigt minskar administrationen för enheterna så att de kan fokusera på att utveckla verksamheten.\nVerksamheten ska vara attraktiv som arbetsgivare även för vikarier genom att de erbjuds introduktion, fortbildning och möjlighet att arbeta på flera enheter.',
        'Verksamhetsledning och chef på bemanningscenter i egen regin i samråd med berörda stödenheter',
      ],
    ],
  },
  {
    headings: ['Verksamhetsmål: Lärdomar från pandemin som kan omsättas till ordinarie verksamhet'],
    headers: THREE,
    rows: [
      [
        'Identifiera vilka omställningar som varit framgångsrika och kan omsättas i ordinarie verksamhet. Det kan exempelvis handla om att utveckla fler digitala utbildningar inom egen regi. Därefter görs en planering för hur detta ska kunna införas i ordinarie verksamhet.',
        'Verksamheten har sett en möjlighet att ta tillvara på lärdomarna från arbetet kring pandemin där anpassningar och nya vägar har behövt hittas snabbt.\nDetta arbete sker även löpande under året i takt med att nya erfarenheter görs till följd av det fortsatta arbetet kring pandemin.',
        'Verksamhetsledning inom egen regi',
      ],
    ],
  },
  {
    headings: [
      'Socialnämndens mål: Huddinges individ- och familjeomsorg är effektiv',
      'Verksamhetsmål: Rätt insats beviljas i rätt tid till de Huddingebor som har störst behov',
    ],
    headers: MEASURED,
    rows: [
      [
        'Implementera individ- och familjeomsorgens interna riktlinjer inom verksamhetens enheter.',
        'Individ- och familjeomsorgens arbete med effektiviseringar har som fokus att säkra att de insatser som ges ska utgå från bästa tillgängliga kunskap och individer med störst behov ska prioriteras. Individ- och familjeomsorgen tog under 2020 fram interna riktlinjer där en del är att samtliga insatser har fått en fastställd behandlingstid.\nSyftet med de interna riktlinjerna är säkerställa att verksamheten arbetar resurseffektivt och att det görs likvärdiga biståndsbedömningar inom hela verksamheten. Aktiviteter för detta ska tas fram på respektive enhet.',
        'För att följa utvecklingen av detta arbete har man som mål att andelen avslutade insatser inom framtagen behandlingstid ska uppnås med 75 procent.\nMåtten rörande genomsnittlig placeringstid för olika insatser inom barn och unga samt vuxna kommer även att följas.\nUtöver uppföljningar per delår ska egenkontroller genomföras för att kontrollera att kraven i de interna riktlinjerna efterlevs.',
        'Samtliga enheter inom Individ- och familjeomsorgen',
        'andelen avslutade insatser inom framtagen behandlingstid ska uppnås med 75 procent.',
        '64 %',
        '66 %',
        '71 %',
        '76 %',
      ],
    ],
  },
  {
    headings: [
      'Huddinge kommun är en attraktiv arbetsgivare',
      'Gemensamt nämndmål: Sjukfrånvaron hos medarbetare är låg',
    ],
    headers: THREE,
    rows: [
      [
        'Alla chefer ska vara certifierade i arbetsmiljö.\nAlla chefer har genomgått utbildningen chefens rehabiliteringsansvar.',
        'Ledarskapet är viktigt för förvaltningen och dess medarbetare.\nEn förutsättning för detta är att alla chefer inom förvaltningen har rätt förutsättningar samt kunskap inom det systematiska arbetsmiljöarbetet.',
        'Förvaltningsledning, verksamhetsledning och sektionschefer i samråd med berörda stödenheter',
      ],
      [
        'Alla medarbetare som varit sjukskrivna mer än 30 dagar ska ha en handlingsplan för återgång i arbete.',
        'Verksamheterna inom båda nämnderna har en ökande sjukfrånvaro. För att underlätta rehabiliteringsarbetet vid sjukskrivning behöver planering för återgång göras tidigt.',
        'Samtliga berörda chefer i samråd med berörda stödenheter',
      ],
      [
        'Alla medarbetare som har 6 sjukfrånvarotillfällen eller mer under det senaste året ska ha ett samtal med sin chef samt vid behov bokats på hälsosamtal hos företagshälsovården.',
        'Tidiga insatser vid korttidsfrånvaro för att förebygga att långtidsfrånvaro uppstår.',
        'Samtliga berörda chefer i samråd med berörda stödenheter',
      ],
    ],
  },
  {
    headings: [
      'En kommun där människor trivs och växer - social hållbarhet',
      'Lyckad skolgång och tidiga insatser lägger grunden för framtiden',
      'Vård- och omsorgsnämndens mål: Fler äldre kan bo hemma längre',
    ],
    headers: THREE,
    rows: [
      [
        'Granskning av handläggningen vid beslut om särskilt boende under 2020.\nTa fram metodstöd för att förbereda för kollegiegranskning 2022.\nBygga upp kunskapsbank kring utredningar.',
        'Våren 2018 genomfördes en genomlysning av utredningar gällande ansökningar om särskilt boende. Med utgångspunkt i denna har de senaste åren genomförts ett antal förändringar gällande hanteringen av ansökningar om särskilt boende.',
        'Enhetschef och sektionschef för stöd i ordinärt och särskilt boende, Bistånd och förebyggande verksamhet',
      ],
    ],
  },
  {
    headings: [
      'Socialnämndens mål: Barn och vuxna får det stöd de behöver i ett tidigt skede vilket leder till självständighet',
    ],
    headers: FOUR,
    rows: [
      [
        'Implementera modell för att samarbeta runt barn som aktualiseras i åldern upp till 13 år.',
        'Individ- och familjeomsorgen har sett ett behov av att skapa en kontakt med familjer och unga som aktualiseras för första gången, men där oro inte är tillräckligt stor för att det ska leda till utredning.\nSyftet med detta är att tidigt få kontakt med familjer/unga i riskzonen och erbjuda stöd innan problemen blir för stora.',
        'Under 2021 ska berörda enheter implementera detta arbetssätt som tagits fram under 2020.\nArbetet innebär att familjen får ett erbjudande om ett samtal med medarbetare från den förebyggande enheten, detta kommer att erbjudas såväl i form av fysiska möten som digitala.',
        'Ungdomsenheten och enheten för förebyggande och uppsökande, Individ- och familjeomsorgen',
      ],
    ],
  },
  {
    headings: ['Verksamhetsmål: Fler föräldrar ska tidigt erbjudas ett lättillgängligt stöd i sin föräldraroll'],
    headers: MEASURED,
    rows: [
      [
        'Identifiera nya sätt för att nå ut till fler föräldrar som kan ta del av föräldrastödsprogram, exempelvis genom digitala lösningar.',
        'Trygga familjeförhållanden är en avgörande faktor för att minska utvecklingen av ohälsa och sociala problem. Individ och familjeomsorgen ser ett behov av att utveckla sitt arbete för att nå ut till de föräldrar som man idag inte når.',
        'Arbetet behöver delvis ske i samverkan med barn- och utbildningsförvaltningen för att nå ut med stödet via förskolor.\nVerksamheten kommer att följa indikatorn: antal deltagare i föräldrastödsprogram.',
        'Enheten för förebyggande och uppsökande, Individ- och familjeomsorgen',
        'antal deltagare i föräldrastödsprogram.',
        number(84),
        number(31),
        number(52),
        number(97),
      ],
    ],
  },
  {
    headings: [
      'Huddinges verksamheter präglas av kvalitet och valfrihet',
      'Vård- och omsorgsnämndens mål: Kvaliteten i omsorgen är hög då Huddinges äldre får det stöd och den hjälp de behöver',
      'Verksamhetsmål: Brukare får god omsorg genom att äldreomsorgen och LSS-verksamheterna använder metoder och arbetssätt som är evidensbaserade eller rekommenderade',
    ],
    headers: FOUR,
    rows: [
      [
        'Utveckla arbetssätt och metoder som är kunskaps- och forskningsbaserade.',
        'Tillgänglighet, arbetssätt och metoder anpassas och utvecklas för att erbjuda rätt stöd i rätt tid till de som har behov.\nMetoder ska öka personers delaktighet och vara personcentrerade.\nOm utrymme finns ska enheter få möjlighet att delta i forskningsprojekt efter beslut i ledningsgruppen.',
        'Verksamhetens ledning identifierar vilka utvecklingsområden som ska prioriteras.\nMetoder och arbetssätt baserade på kunskap och forskning implementeras av sektioner och enheter.\nExempel på detta är en modell för att minska risken för hot och våld - 9D modellen, öka kompetensen kring demenssjukdomar inom hemtjänsten samt öka kunskap om skydds- och begränsningsåtgärder.',
        'Verksamhetsledning och berörda chefer inom egen regi',
      ],
    ],
  },
  {
    headings: ['Verksamhetsmål: Utveckla välfärdsteknik'],
    prose:
      'Förvaltningen kommer under året bland annat att utreda möjligheten till införande av nyckelfritt passersystem och mobila trygghetslarm med GPS-funktion. Om båda eller någon av de två lösningarna möter behoven och är möjliga att genomföra ekonomiskt kommer en planering för införande att inledas.',
  },
  {
    headings: [
      'Vård- och omsorgsnämndens mål: Kvaliteten i omsorgen är hög då Huddinges funktionshindrade får det stöd och den hjälp de behöver',
    ],
    prose:
      'Inom funktionshinderområdet fortsätter arbetet under 2021 mot att fler personer med daglig verksamhet ska kunna gå vidare till arbete eller studier.',
    headers: THREE,
    rows: [
      [
        'Genomföra genomlysning av hur många personer med daglig verksamhet som vill och kan gå vidare till arbete eller studier.\nTa fram metoder för detta arbete.',
        'Socialstyrelsen bedömer att 10-15 procent av personer med daglig verksamhet skulle kunna gå vidare till arbete eller studier. Huddinge kommun behöver utveckla sitt arbete med målgruppen ut mot arbete eller studier.',
        'Sektionen för funktionshinder, Bistånd och förebyggande verksamhet',
      ],
    ],
  },
  {
    headings: [],
    prose: 'För att öka kvaliteten i verksamheterna fortsätter arbetet med att öka barns delaktighet i utredningarna.',
    headers: THREE,
    rows: [
      [
        'Öka kunskapen om alternativa sätt att kommunicera med barn och regelbundet använda dessa kommunikationsmedel anpassat i möten med barn, oavsett funktionsnedsättning och ålder.',
        'Nya rutiner och arbetssätt har under 2020 tagits fram för att säkra barns delaktighet i utredningar i enlighet med barnkonventionen.\nMålet är att underlätta för barn som berörs av utredningar, så att de ska kunna tillgodogöra sig information, avseende såväl utredningar som uppföljningar av insatser.',
        'Enheten och Sektionen för funktionshinder, Bistånd och förebyggande verksamhet',
      ],
    ],
  },
  {
    headings: ['Verksamhetsmål: Öka nöjdhet bland anhöriga genom att se dem som resurs'],
    headers: THREE,
    rows: [
      ['Utreda struktur och inriktning på egen regis anhörigstöd.', '', 'Verksamhetsledning inom egen regi'],
      [
        'Förbättrad kommunikation med anhöriga.',
        'Det handlar om att se över rutiner och ansvarsområden, kompetensutveckling, stöd och kommunikationen med anhöriga.\nUnder pandemin har verksamheterna utvecklat sin kommunikation med anhöriga och det finns många goda exempel. Därför kommer verksamhetsledningen se över om det finns behov en gemensam inriktning på kommunikationen och hur vi kan sprida goda exempel.',
        'Verksamhetsledning inom egen regi',
      ],
    ],
  },
  {
    headings: ['Verksamhetsmål: Implementering av barnkonventionen'],
    headers: FOUR,
    rows: [
      [
        'Implementera barnkonventionen inom egen regis verksamheter.',
        'Fokus under året kommer att vara på de enheter som möter barn, dels de verksamheter som har barn som målgrupp, dels de verksamheter där stöd ges till vuxna personer i hemmet och det finns barn som bor där.',
        'Ledningen kommer att följa upp arbetet med barnkonventionsarbetet och ta fram ytterligare aktiviteter om det behövs.\nEnheter som arbetar i hem där barn bor ska ha god kunskap om vad barnkonventionen innebär i deras uppdrag.\nEnheter som har barn under 18 år som målgrupp ska ta fram aktiviteter kopplade till de fyra grundprinciperna i barnkonventionen.',
        'Verksamhetsledning och berörda chefer inom egen regi',
      ],
    ],
  },
  {
    headings: [],
    headers: ['Nämndens uppdrag till förvaltning', 'Bakgrund', 'Beskrivning av vad som ska göras', 'Ansvarig'],
    rows: [
      [
        'Utveckla det fria valet av särskilt boende inom äldreomsorgen.',
        'Beslut i Mål och budget 2020.\nKundval inom särskilt boende för äldre införs i Huddinge kommun den 1 april 2021. Det finns ett behov av att säkra att biståndshandläggarna har den kunskap som behövs för att kunna stödja och informera Huddinges invånare.',
        'Införa kundval för särskilt boende med start i april 2021.\nUtbildning för biståndshandläggare ska tas fram och genomföras.\nArbetssätt och rutiner ses över inför införandet, exempelvis rörande köhantering.',
        'Socialdirektör/biträdande socialdirektör samt berörda myndighets- och utförarverksamheter',
      ],
    ],
  },
  {
    headings: [
      'Socialnämndens mål: Barn och vuxna beviljas insatser som leder till en varaktig positiv förändring',
      'Verksamhetsmål: Huddingebor ska få stöd skyndsamt och inte vara aktuella längre än nödvändigt',
    ],
    headers: MEASURED,
    rows: [
      [
        'Anpassa och utveckla metoder och arbetssätt för att erbjuda rätt stöd i rätt tid till de som har behov.',
        'För att stärka den enskildes möjligheter till ett självständigt liv har individ- och familjeomsorgen under 2020 tagit fram interna riktlinjer som ska fungera som stöd i arbetet med effektiviseringar och för att öka kvaliteten i insatserna.',
        'De interna riktlinjerna ska implementeras i verksamheterna.\nExempel på detta är effektiviseringar av arbetssätt kring utredningar och insatser.\nVerksamheten kommer att följa indikatorerna:\nAndel utredningar som avslutas inom 90 dagar.\nAndel aktualiseringar avslutade inom 14 dagar.',
        'Verksamhetsledning och berörda enheter, individ- och familjeomsorgen',
        'Andel utredningar som avslutas inom 90 dagar.\nAndel aktualiseringar avslutade inom 14 dagar.',
        '68 %\n91 %',
        '70 %\n90 %',
        '73 %\n92 %',
        '75 %\n94 %',
      ],
    ],
  },
  {
    headings: [
      'Socialnämndens mål: Barn och vuxna upplever en förbättrad situation efter beviljat stöd från socialtjänsten',
      'Verksamhetsmål: Barn och vuxna upplever en förbättrad situation efter genomförd utredning/insats från socialtjänsten',
    ],
    headers: FOUR,
    rows: [
      [
        'Utveckla den systematiska uppföljningen av individ- och familjeomsorgens arbete i form av kontinuerliga brukarundersökningar för att få kännedom om den enskilde/familjen upplever att dennes/deras situation har förbättrats.',
        'En bidragande faktor till om resultatet av arbetet gett de önskade effekterna är huruvida den enskilde upplever att man fått det stöd man behöver.',
        'Ta fram och genomföra brukarundersökningar i from av enkäter som ska genomföras i samband med alla avslutade utredningar samt alla avslutade biståndsbedömda insatser.\nResultaten utvärderas och analyseras i det systematiska förbättringsarbetet.',
        'Verksamhetsledning och berörda enheter, individ- och familjeomsorgen',
      ],
    ],
  },
  {
    headings: [
      'Naturkommun som tar klimatansvar - ekologisk hållbarhet',
      'Minska klimatpåverkan',
      'Vård- och omsorgsnämndens mål: Utsläpp av koldioxid och matsvinn i storköken är på en låg nivå',
      'Socialnämndens mål: Minskade utsläpp från fordon och tjänsteresor',
    ],
    headers: THREE,
    rows: [
      [
        'Verksamheter som serverar mat ska minska matsvinnet.\nFör att göra detta mäts matsvinnet på särskilda boenden för äldre.\nInom ramen för befintlig budget bör verksamheterna eftersträva säsongsanpassade inköp där det är möjligt.',
        'Aktiviteten tar avstamp i målområdet ekologisk hållbarhet från Mål och budget samt i Miljöprogram 2017–2021.',
        'Verksamhetsledning samt berörda enheter inom egen regi',
      ],
    ],
  },
];
