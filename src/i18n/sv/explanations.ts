import type { Figures } from '../explanationTexts';
import type { Texts } from '../topics';

/** " till 2023-12-31"; nothing for a standing target. */
const by = ({ deadline }: Figures): string => (deadline === '' ? '' : ` till${deadline}`);

export const explanations: Texts['explanations'] = {
  dayUnknown: 'föregående värde',
  againstEarlier: {
    atLeast: 'ska vara minst lika högt',
    atMost: 'ska vara högst lika högt',
    greaterThan: 'ska vara högre',
    lessThan: 'ska vara lägre',
  },
  frames: {
    pace: (f) => `${f.m} mot väntade ${f.expected}: från ${f.baseline} (${f.since}) mot ${f.level}${by(f)}`,
    paceWithinTolerance: (f) =>
      `${f.m} mot väntade ${f.expected}, inom toleransen ${f.tolerance}: från ${f.baseline} (${f.since}) mot ${f.level}${by(f)}`,
    paceOfWholes: (f) =>
      `${f.m} mot väntade ${f.expectedInFull}, räknat som ${f.expectedWhole} hela: från ${f.baseline} (${f.since}) mot ${f.level}${by(f)}`,
    paceKept: (f) =>
      `${f.m} mot väntade ${f.expected}, ${f.ratio} av den takt som behövs: från ${f.baseline} (${f.since}) mot ${f.level}${by(f)}`,
    wrongWay: (f) =>
      `${f.m} mot väntade ${f.expected}, åt fel håll: från ${f.baseline} (${f.since}) mot ${f.level}${by(f)}`,
    levelReached: (f) =>
      `målnivån nådd, ${f.m} mot målet ${f.target}${f.deadline === '' ? '' : `, ska hålla till${f.deadline}`}`,
    withoutBaseline: (f) => `${f.m} mot målet ${f.target}${by(f)}, utan utgångsvärde att räkna takten från`,
    worseThanBefore: (f) => `${f.m} mot målet ${f.target}${by(f)}, sämre än ${f.previous} (${f.previousDay})`,
    maintain: (f) => `${f.m} mot målet ${f.target}, som ska hållas${f.deadline === '' ? '' : ` till${f.deadline}`}`,
    direction: (f) => `${f.m} mot ${f.previous} (${f.previousDay}), ${f.verb}`,
    range: (f) => `${f.m} mot målet ${f.target}${by(f)}`,
    sum: (f) => `${f.m} hittills mot väntade ${f.expected}: ${f.target}${by(f)}`,
    sumReached: (f) => `${f.m} hittills når redan målet ${f.target}${by(f)}`,
    ceilingPassed: (f) => `${f.m} hittills har redan passerat målet ${f.target}${by(f)}`,
    step: (f) => `${f.m} mot målet ${f.target} för perioden`,
    reference: (f) => `${f.m} mot ${f.level} för ${f.reference}`,
    referenceShifted: (f) => `${f.m} mot målet ${f.target}, räknat från värdet för ${f.reference}`,
    forecast: (f) => `prognosen ${f.forecast} mot målet ${f.target}${by(f)}; utfallet är ${f.m}`,
    attainment: (f) => `${f.m} mot målet ${f.target}${by(f)}: måluppfyllelsen är ${f.ratio}`,
    previous: (f) => `${f.m} mot ${f.previous} vid förra mätningen (${f.previousDay})`,
    finalMet: (f) => `${f.m} når målet ${f.target}${by(f)}`,
    finalMissed: (f) => `${f.m} når inte målet ${f.target}${by(f)}`,
    finalOutside: (f) => `${f.m} ligger utanför målet ${f.target}${by(f)}`,
    finalOnTheWay: (f) =>
      `${f.m} når inte målet ${f.target}${by(f)}: ${f.way} av vägen från ${f.baseline} (${f.since})`,
    finalWrongWay: (f) => `${f.m} når inte målet ${f.target}${by(f)}: åt fel håll från ${f.baseline} (${f.since})`,
    measured: (f) => `utfallet är ${f.m}`,
  },
  questions: {
    noDirection: (f) =>
      `är högre eller lägre bättre? ${f.level === '' ? 'Utfallet är' : `Målet är ${f.level} och utfallet`} ${f.m}; ange riktning`,
    unitMismatch: (f) =>
      `vilken enhet gäller? Utfallet${f.text === '' ? '' : ` ”${f.text}”`} kan inte ställas mot målet${f.targetInFull}; ange enhet eller rätta värdet`,
    otherUnit: (f) => `vilken enhet gäller? Utgångsvärdet och målet${f.targetInFull} har olika enheter; rätta det ena`,
    fraction: (f) => `vilken enhet gäller? ${f.doubted} saknar enhet bredvid ${f.m}; skriv det i procent`,
    percentOrPoints: () => 'menas procent eller procentenheter? Ange enhet för ändringen',
    contradiction: () => 'vad gäller? Orden i målet säger emot talen; rätta målet',
    levelOrDevelopment: (f) =>
      `ska värdet vara bättre än för ${f.reference}, eller utvecklas bättre? Skriv till exempel ”minst ${f.reference}”`,
    deadlineBeforeBaseline: (f) =>
      `när ska målet vara nått? Måldatum${f.deadline} ligger inte efter utgångsvärdet${f.since === '' ? '' : ` (${f.since})`}; ange måldatum`,
    stockOrFlow: () => 'är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag',
    refusedByPreset: () =>
      'vilken regel ska gälla? Utfall i förhållande till mål kan inte räknas när ett värde är noll eller negativt',
  },
  notMeasurable: {
    noNumber: () => 'målet saknar ett tal eller en riktning att mäta mot; ange nivå',
    quantifier: () => 'orden ”alla” och ”ingen” utan tal går inte att mäta här; ange ett tal eller en andel i procent',
    noReference: (f) => `målet jämför med ${f.reference}, som inte finns i tabellen; lägg till en kolumn för det`,
    noBase: () => 'målet är en förändring, men det finns inget tidigare värde att jämföra med; ange utgångsvärde',
  },
  awaiting: {
    reference: (f) => `värdet för ${f.reference} finns inte än för ${f.period}`,
    next: (f) => `nästa mätning väntas ${f.next}`,
    first: () => 'ingen ny mätning är gjord än',
    pending: (f) => `resultatet är inte klart${f.next === '' ? '' : ` och väntas ${f.next}`}`,
  },
  notMeasured: (reason) => `inget värde: ${reason}`,
  stale: (f) => `en nyare mätning skulle ha funnits${f.next === '' ? '' : ` ${f.next}`}`,
  additions: {
    lastKnown: (f, status) =>
      `senast kända värde är ${f.m} (${f.period})${status === null ? '' : `, då ”${status.toLowerCase()}”`}`,
    hiddenByTotal: (parts) => `totalen döljer att ${parts} inte når målet`,
    gap: (gap) => `skillnaden mellan grupperna är ${gap}`,
    withinTolerance: (f) => `avvikelsen ryms i toleransen ${f.tolerance}`,
    kept: (f) => `${f.ratio} av den takt som behövs`,
    rounded: () => 'avrundat som målet är det samma tal',
    margin: (margin) => `felmarginalen är ±${margin}`,
    statedForecast: (forecast, meets) =>
      `tabellens prognos är ${forecast}${meets === null ? '' : meets ? ', som når målet' : ', som inte når målet'}`,
    own: (status, motivation) => `egen bedömning: ”${status}”${motivation === null ? '' : ` (${motivation})`}`,
    unsure: 'målet kan läsas på fler än ett sätt, så kontrollera läsningen',
    onlyPart: (group) => `värdet är bara för ${group}`,
    worstPart: (group) => `den grupp som ligger sämst till (${group}) avgör`,
    outsideScale: (low, high) => `målet ligger utanför skalan ${low}–${high}`,
    wish: { met: 'den önskade förbättringen syns', notMet: 'den önskade förbättringen syns inte' },
  },
};
