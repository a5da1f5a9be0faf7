/**
 * Target sentences for made-up goal tables: forty ways of writing a target, filled with different measures and numbers.
 * `random` gives numbers from 0 to 1. Returns `{ text, method, values }`; values stand under last year's outcome, the
 * first and the second tertial and the year, each a number, a typed text or null.
 */
export function indicator(number, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const [from, to] = [between(40, 70), between(71, 98)];
  const [high, low] = [between(14, 30), between(5, 13)];
  const unit = pick(UNITS);
  const form = FORMS[number % FORMS.length];
  const text = form({ group: pick(GROUPS), thing: pick(THINGS), unit, from, to, high, low, number });
  const rising = number % FORMS.length < RISING;
  const [start, end] = rising ? [from, to] : [high, low];
  const at = (share) => Math.round(start + (end - start) * share * (0.6 + random() * 0.7));
  const values = [start, at(0.33), at(0.66), random() < 0.7 ? at(1) : null];
  return { text, method: pick(METHODS), values: rising ? values.map((value) => share(value, random)) : values };
}

/** A share as people store it: mostly a fraction that is shown in %, sometimes typed. */
function share(value, random) {
  if (value === null) return random() < 0.2 ? 'ej mätt' : null;
  return random() < 0.8 ? { value: value / 100, format: '0 %' } : `${value} %`;
}

const GROUPS = ['brukare', 'elever', 'invånare', 'medarbetare', 'vårdnadshavare', 'företagare', 'klienter', 'besökare'];
const THINGS = [
  'känner sig trygga',
  'är nöjda med bemötandet',
  'upplever delaktighet',
  'når målen i alla ämnen',
  'är nöjda med inflytandet',
  'får svar i rätt tid',
  'trivs med utemiljön',
  'rekommenderar kommunen',
];
const UNITS = [
  'hemtjänst',
  'särskilt boende',
  'grundskolan',
  'förskolan',
  'biblioteken',
  'gatukontoret',
  'kulturskolan',
];
const METHODS = [
  'Nationell brukarenkät 1g/år',
  'Intern uppföljning, statistik',
  'Medborgarundersökning',
  'KOLADA mått (N15419)',
  'Internt mått',
  'Medarbetarundersökning vartannat år',
  'Egen mätning varje tertial',
];

/** Higher is better in the first `RISING` forms, lower in the others. */
const RISING = 24;
const FORMS = [
  ({ group, thing, unit, from, to }) =>
    `Andelen ${group} i ${unit} som ${thing} ska öka från ${from} % (2022) till minst ${to} % fram till och med 2023`,
  ({ group, thing, unit, to }) =>
    `Andelen ${group} i ${unit} som ${thing} ska vara minst ${to} % och helst öka fram till och med 2023`,
  ({ group, thing, unit, to }) => `Andelen ${group} i ${unit} som ${thing} ska uppgå till ${to} procent`,
  ({ group, thing, unit, to }) => `Minst ${to} % av ${group} i ${unit} ${thing} senast 2023-12-31`,
  ({ group, thing, unit, to }) => `${group} i ${unit} som ${thing}: lägst ${to} %`,
  ({ group, thing, unit, from, to }) =>
    `Andel ${group} i ${unit} som ${thing} ska öka till ${to} % 2024, jämfört med ${from} % 2022`,
  ({ group, thing, unit }) => `Andelen ${group} i ${unit} som ${thing} ska öka jämfört med 2022`,
  ({ group, thing, unit, to }) => `≥ ${to} % av ${group} i ${unit} ${thing} under 2023`,
  ({ group, thing, unit }) => `Alla ${group} i ${unit} ${thing}`,
  ({ group, thing, unit, from, to }) => `Från ${from} % till ${to} % av ${group} i ${unit} ${thing} år 2025`,
  ({ group, thing, unit }) => `Andelen ${group} i ${unit} som ${thing} ska bibehållas`,
  ({ group, thing, unit, to }) => `Minst ${Math.round(to / 10)} av 10 ${group} i ${unit} ${thing}`,
  ({ group, thing, unit, to }) =>
    `${group} (16–24 år) i ${unit} som ${thing} ska överstiga ${to} % till mätningen 2023`,
  ({ group, unit, to }) => `Nöjd ${group}index i ${unit} ska vara minst ${to} till undersökningen 2024`,
  ({ group, thing, unit, to }) => `Andelen ${group} i ${unit} som ${thing} ska nå ${to} % senast Kv 4 2023`,
  ({ group, thing, unit }) => `Fler ${group} i ${unit} ${thing}`,
  ({ group, thing, unit, to }) => `${to} % eller mer av ${group} i ${unit} ${thing} 2023`,
  ({ group, thing, unit }) => `Det ska finnas ett utbud så att ${group} i ${unit} ${thing}`,
  ({ group, thing, unit, to }) => `Andelen ${group} i ${unit} som ${thing} ska vara ${to}–100 % under 2023`,
  ({ group, thing, unit, from, to }) =>
    `Öka andelen ${group} i ${unit} som ${thing} från ${from},5 % till ${to},5 % till och med 2023`,
  ({ group, thing, unit, to }) =>
    `Andelen ${group} i ${unit} som ${thing} ska inte understiga ${to} % under planperioden`,
  ({ group, thing, unit, to }) => `Målvärde: ${to} % av ${group} i ${unit} ${thing}`,
  ({ group, thing, unit }) =>
    `Andelen ${group} i ${unit} som ${thing} ska öka med 5 procentenheter från 2022 till 2023`,
  ({ group, thing, unit, to }) => `At least ${to} % of ${group} in ${unit} ${thing} by 2023`,
  ({ unit, high, low }) => `Sjukfrånvaron i ${unit} ska minska från ${high} % till ${low} % fram till och med 2023`,
  ({ unit, low }) => `Väntetiden i ${unit} ska vara högst ${low} dagar`,
  ({ unit, low, high }) => `Antalet avvikelser i ${unit} ska minska från ${high} till högst ${low} under 2023`,
  ({ unit, low }) => `Personalomsättningen i ${unit} ska inte överskrida ${low} %`,
  ({ unit, low }) => `Kostnaden per brukare i ${unit} får öka med maximalt ${low} % under 2023`,
  ({ unit, low }) => `Matsvinnet i ${unit} ska vara under ${low} gram per portion senast 2024`,
  ({ unit }) => `Utsläppen från tjänsteresor i ${unit} ska minska`,
  ({ unit, low }) => `< ${low} % av ärendena i ${unit} tar mer än 90 dagar (minst 6 mån historik)`,
  ({ unit, low }) =>
    `I genomsnitt maximalt ${low} personal per brukare och 14 dagarsperiod i ${unit} vid mätningen 2023`,
  ({ unit, high, low }) => `Antal hemlösa per 10 000 invånare i ${unit} ska minska från ${high},1 till ${low},0 2024`,
  ({ unit }) => `Inga allvarliga olyckor i ${unit} under 2023`,
  ({ unit, low }) => `Antalet nya e-tjänster i ${unit} ska öka med minst två per år, högst ${low} avbryts`,
  ({ unit, low }) => `Energianvändningen i ${unit} ska minska med ${low} % jämfört med 2022`,
  ({ unit, low }) => `Högst ${low} klagomål i ${unit} per kvartal`,
  ({ unit, low }) => `Svarstiden i ${unit} ska vara inom ${low} arbetsdagar`,
  ({ unit, high }) => `Skulden i ${unit} ska som mest vara ${high},5 mnkr vid årets slut`,
];
