import { words } from './words';

/** Units of one family can be turned into each other. */
export type UnitFamily =
  | 'share'
  | 'points'
  | 'count'
  | 'money'
  | 'time'
  | 'index'
  | 'score'
  | 'rank'
  | 'weight'
  | 'energy'
  | 'power'
  | 'bandwidth'
  | 'speed'
  | 'sound'
  | 'length'
  | 'area'
  | 'volume'
  | 'concentration'
  | 'radioactivity';

export interface UnitRow {
  /** The canonical name, as readings give it. */
  readonly unit: string;
  readonly family: UnitFamily;
  /** How many of the family's first unit one of these is. */
  readonly factor: number;
  /** Ways to write it, lower case. */
  readonly forms: readonly string[];
}

const MONTH_IN_DAYS = 365 / 12;

/** Ways to write "carbon dioxide equivalents". */
const equivalents: readonly string[] = words(`
    co2e, co2-e, co2ekv, co2-ekv, co2-ekv., co2 ekv, co2 ekv., co2-eq, co2eq, co2 ekvivalenter, co2-ekvivalenter, co2-ekvivalent, co²e, co₂e, växthusgaser
  `);

/** Units by family. */
export const unitRows: readonly UnitRow[] = [
  {
    unit: '%',
    family: 'share',
    factor: 1,
    forms: words(`
    %, procent, procenten, procents, viktprocent, volymprocent, proc, proc., pct, per cent, percent,
    procentig*, -procentig*
  `),
  },
  { unit: '‰', family: 'share', factor: 0.1, forms: ['‰', 'promille'] },
  {
    unit: 'procentenheter',
    family: 'points',
    factor: 1,
    forms: words(`
    procentenhet*, %-enhet*, pe, %-enh, %-enh., %enh, procentenh, % enhet*, %enhet*, procent-enheter, p.p., p.e., pp, percentage point*, procentpoäng
  `),
  },
  { unit: 'öre', family: 'money', factor: 1e-2, forms: ['öre'] },
  { unit: 'kr', family: 'money', factor: 1, forms: ['kr', 'kr.', 'kronor', 'krona', 'kronorna', ':-'] },
  {
    unit: 'tkr',
    family: 'money',
    factor: 1e3,
    forms: ['tkr', 'tusen kronor', 'tusental kronor', 'tsek', 'ksek', 'kkr', 'tusen kr'],
  },
  {
    unit: 'mkr',
    family: 'money',
    factor: 1e6,
    forms: words(`
    mkr, mnkr, mkr., msek, milj kr, milj. kr, milj.kr, miljoner kronor, miljoner kr, miljon kronor, mn kr,
    mn
  `),
  },
  {
    unit: 'mdkr',
    family: 'money',
    factor: 1e9,
    forms: ['mdkr', 'mdr', 'mdr kr', 'miljarder', 'miljarder kronor', 'miljarder kr', 'miljard kronor', 'mdsek'],
  },
  {
    unit: 'dagar',
    family: 'time',
    factor: 1,
    forms: words(`
    dagar, dag, dgr, dag., d, dygn, kalenderdagar, kalenderdag, skoldagar, skoldag, days, day, dagars
  `),
  },
  {
    unit: 'arbetsdagar',
    family: 'time',
    factor: 7 / 5,
    forms: words(`
      arbetsdagar, arbetsdag, arb.dgr, arb. dgr, arb dgr, arb.dagar, arb. dagar, arb dagar, arbdagar, arbetsdgr, arbetsdgr.,
      helgfria dagar, working days, working day, business days
    `),
  },
  { unit: 'vardagar', family: 'time', factor: 7 / 5, forms: ['vardagar', 'vardag'] },
  {
    unit: 'veckor',
    family: 'time',
    factor: 7,
    forms: ['veckor', 'vecka', 'v', 'v.', 'veckors', 'arbetsveckor', 'arbetsvecka', 'weeks', 'week', 'wks', 'wk'],
  },
  {
    unit: 'månader',
    family: 'time',
    factor: MONTH_IN_DAYS,
    forms: words(`
    månader, månad, mån, mån., mån:er, månaders, mn:er, months, month, mths, mth
  `),
  },
  { unit: 'år', family: 'time', factor: 365, forms: ['år', 'års', 'years', 'year'] },
  {
    unit: 'timmar',
    family: 'time',
    factor: 1 / 24,
    forms: words(
      `timmar, timme, tim, tim., h, timmars, hours, hour, hrs, hr, tim:min, timmar:minuter, h:min, tt:mm, hh:mm, h:mm`,
    ),
  },
  {
    unit: 'minuter',
    family: 'time',
    factor: 1 / 1440,
    forms: words(`minuter, minut, min, min., minuters, minutes, minute, mins, min:sek, minuter:sekunder, mm:ss`),
  },
  {
    unit: 'sekunder',
    family: 'time',
    factor: 1 / 86400,
    forms: ['sekunder', 'sekund', 'sek', 'sek.', 's', 'sekunders', 'seconds', 'second'],
  },
  {
    unit: 'index',
    family: 'index',
    factor: 1,
    forms: ['index', 'i index', 'indexenheter', 'indexpoäng', 'indextal'],
  },
  { unit: 'poäng', family: 'score', factor: 1, forms: ['poäng', 'meritpoäng', 'p', 'points', 'betygspoäng', 'poängs'] },
  {
    unit: 'plats',
    family: 'rank',
    factor: 1,
    forms: ['plats', 'placering', 'rang', 'rank', ':e plats', ':a plats', ':e placering'],
  },
  {
    unit: 'antal',
    family: 'count',
    factor: 1,
    forms: words(`
    st, st., stycken, styck, personer, person, gånger, gång, ggr, ggr., individer, pers, pers., times,
    people, persons, pieces, number
  `),
  },
  // Of a number with decimals, "2,0 ggr": a ratio.
  { unit: 'gånger', family: 'count', factor: 1, forms: [] },
  { unit: 'årsarbetare', family: 'count', factor: 1, forms: ['årsarbetare', 'årsarbeten', 'fte', 'heltidstjänster'] },
  {
    unit: 'kg',
    family: 'weight',
    factor: 1,
    forms: ['kg', 'kilo', 'kilogram', 'kilos'],
  },
  { unit: 'gram', family: 'weight', factor: 1e-3, forms: ['gram', 'g'] },
  {
    unit: 'ton',
    family: 'weight',
    factor: 1e3,
    forms: ['ton', 'tons', 'tonnes'],
  },
  { unit: 'kton', family: 'weight', factor: 1e6, forms: ['kton', 'kiloton', 'tusen ton', 'kilotonnes'] },
  {
    unit: 'miljoner ton',
    family: 'weight',
    factor: 1e9,
    forms: ['miljoner ton', 'miljon ton', 'mton', 'megaton', 'million tonnes'],
  },
  ...ofGreenhouseGases('g', 1e-3, ['g', 'gram']),
  ...ofGreenhouseGases('kg', 1, ['kg', 'kilo']),
  ...ofGreenhouseGases('ton', 1e3, ['ton', 'tonnes']),
  ...ofGreenhouseGases('kton', 1e6, ['kton', 'kiloton', 'tusen ton', 'kilotonnes']),
  ...ofGreenhouseGases('miljoner ton', 1e9, ['miljoner ton', 'mton', 'million tonnes']),
  {
    unit: 'µg/m3',
    family: 'concentration',
    factor: 1,
    forms: ['µg/m3', 'µg/m³', 'μg/m3', 'μg/m³', 'mikrogram/m3', 'mikrogram per kubikmeter'],
  },
  {
    unit: 'Bq/m3',
    family: 'radioactivity',
    factor: 1,
    forms: ['Bq/m3', 'Bq/m³', 'becquerel/m3', 'becquerel per kubikmeter'],
  },
  {
    unit: 'ng/m3',
    family: 'concentration',
    factor: 1e-3,
    forms: ['ng/m3', 'ng/m³', 'nanogram/m3', 'nanogram/m³', 'nanogram per kubikmeter'],
  },
  { unit: 'mg/l', family: 'concentration', factor: 1e6, forms: ['mg/l', 'mg/liter'] },
  { unit: 'kWh', family: 'energy', factor: 1, forms: ['kwh', 'kilowattimmar'] },
  { unit: 'MWh', family: 'energy', factor: 1e3, forms: ['mwh', 'megawattimmar'] },
  { unit: 'GWh', family: 'energy', factor: 1e6, forms: ['gwh', 'gigawattimmar'] },
  { unit: 'TWh', family: 'energy', factor: 1e9, forms: ['twh', 'terawattimmar'] },
  { unit: 'kW', family: 'power', factor: 1, forms: ['kw', 'kilowatt'] },
  { unit: 'kWp', family: 'power', factor: 1, forms: ['kwp'] },
  { unit: 'MW', family: 'power', factor: 1e3, forms: ['mw', 'megawatt'] },
  { unit: 'MWp', family: 'power', factor: 1e3, forms: ['mwp'] },
  { unit: 'Mbit/s', family: 'bandwidth', factor: 1, forms: ['mbit/s', 'mbps', 'mbit per sekund'] },
  { unit: 'Gbit/s', family: 'bandwidth', factor: 1e3, forms: ['gbit/s', 'gbps', 'gbit per sekund'] },
  { unit: 'km/h', family: 'speed', factor: 1, forms: ['km/h', 'km/tim', 'km/timme'] },
  { unit: 'dB', family: 'sound', factor: 1, forms: ['db', 'dba', 'db(a)', 'decibel'] },
  { unit: 'm', family: 'length', factor: 1, forms: ['meter', 'm', 'metre', 'metres'] },
  { unit: 'cm', family: 'length', factor: 1e-2, forms: ['cm', 'centimeter'] },
  { unit: 'km', family: 'length', factor: 1e3, forms: ['km', 'kilometer', 'kilometres'] },
  { unit: 'mil', family: 'length', factor: 1e4, forms: ['mil'] },
  { unit: 'm2', family: 'area', factor: 1, forms: ['m2', 'm²', 'kvm', 'kvadratmeter', 'square metres'] },
  { unit: 'hektar', family: 'area', factor: 1e4, forms: ['hektar', 'ha', 'hectares'] },
  { unit: 'm3', family: 'volume', factor: 1, forms: ['m3', 'm³', 'kubikmeter', 'kbm'] },
  { unit: 'liter', family: 'volume', factor: 1e-3, forms: ['liter', 'l', 'litres'] },
];

/** "Ton CO2", "ton CO2-ekv", "ton koldioxidekvivalenter": weights of what warms the climate. */
function ofGreenhouseGases(weight: string, factor: number, forms: readonly string[]): UnitRow[] {
  const row = (gas: string, names: readonly string[]): UnitRow => ({
    unit: `${weight} ${gas}`,
    family: 'weight',
    factor,
    forms: forms.flatMap((form) => names.map((name) => `${form} ${name}`)),
  });
  return [
    row('CO2e', equivalents),
    row('koldioxidekvivalenter', ['koldioxidekvivalenter', 'koldioxidekvivalent']),
    row('CO2', ['co2', 'koldioxid', 'co²', 'co₂']),
  ];
}

/** Words that say what the unit is for when it stands before the number: "index −12", "plats 50", "NKI 74". */
export const unitsBefore: Readonly<Record<string, readonly string[]>> = {
  index: ['index', 'nki', 'nmi', 'hme', 'hme-index', 'nki-index', 'nri', 'nii', 'betygsindex'],
  plats: ['plats', 'placering', 'plats nr', 'rankingplats', 'rank', 'plats nummer', 'rang', 'place'],
};

/** Of a whole number these count, of one with decimals they tell how many times as much: "2,0 ggr". */
export const multiples: readonly string[] = ['ggr', 'ggr.', 'gånger', 'times'];

/** What can follow "per" or "/" and then belongs to the unit: "per 10 000 invånare", "kr/inv". */
export const perWords: Readonly<Record<string, readonly string[]>> = {
  invånare: ['invånare', 'inv', 'inv.', 'kommuninvånare', 'inhabitant', 'inhabitants', 'innevånare', 'länsinvånare'],
  person: ['person', 'pers', 'capita'],
  brukare: ['brukare', 'brukaren', 'user'],
  elev: ['elev', 'elever', 'student', 'pupil'],
  barn: ['barn', 'child'],
  anställd: ['anställd', 'anställda', 'medarbetare', 'årsarbetare', 'employee'],
  hushåll: ['hushåll', 'household'],
  portion: ['portion', 'portioner', 'måltid', 'serverad portion'],
  ätande: ['ätande'],
  'ätande gäst': ['ätande gäst'],
  gäst: ['gäst', 'matgäst'],
  kg: ['kg', 'kilo', 'kilogram'],
  m2: ['m2', 'm²', 'kvm', 'kvadratmeter', 'atemp', 'm2 atemp', 'm² atemp', 'kvm atemp', 'm2 a-temp', 'square metre'],
  km: ['km', 'kilometer', 'fordonskilometer', 'personkilometer'],
  mil: ['mil'],
  liter: ['liter', 'l'],
  plats: ['plats', 'vårdplats'],
  'disponibla vårdplatser': ['disponibla vårdplatser', 'disponibla platser'],
  vårdtillfälle: ['vårdtillfälle', 'vårdtillfällen'],
  vårddygn: ['vårddygn'],
  besök: ['besök'],
  ärende: ['ärende'],
  lägenhet: ['lägenhet', 'bostad'],
  fordon: ['fordon', 'bil'],
  abonnent: ['abonnent', 'abonnenter'],
  'levande födda': ['levande födda', 'levande födda barn', 'live births'],
};

const families = new Map(unitRows.map((row) => [row.unit, row.family]));

/** "Tkr" and "mkr": units of one family, and not the same. */
export function areOfOneFamily(a: string, b: string): boolean {
  return a !== b && families.has(a) && families.get(a) === families.get(b);
}

/** The units of a family: of time, of money. */
export function unitsOf(family: UnitFamily): ReadonlySet<string> {
  return new Set(unitRows.flatMap((row) => (row.family === family ? [row.unit] : [])));
}

/** Units that are other words or endings too, which behind a year count nothing: "ska år 2030 [ha] minskat". */
export const unitsOrWords: ReadonlySet<string> = new Set(['v', 'm', 'p', 'ha']);

/** How a verb ends behind "ha", which then is no hectare: "ska ha [minskat]". */
export const supineEnds = /[aioåtu]t[s]?$/;
