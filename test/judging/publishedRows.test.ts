import { judge } from '../../src/judge/judge';
import { defaultPolicy, type Preset } from '../../src/model/policy';
import { colourOf, type Colour, type Verdict } from '../../src/model/verdict';
import { readWorkbook } from '../../src/read/readWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';

/**
 * Rows as two regions publish them: target, outcome, and the colour that the region itself gave. The regions' own
 * texts are not at hand, so the measures are ours; the relations between target and outcome are theirs. Vansbro's
 * published rule decides a row when its ratio is a number of its own: green from 100 %, yellow from 80 %, else red.
 */
interface Published {
  readonly text: string;
  readonly target: string;
  readonly outcome: string;
  readonly colour: Colour;
  /** Why the rule of ratios does not decide it: the region has limits of its own, or a value is negative. */
  readonly undecided?: 'ownLimits' | 'negative';
}

const PUBLISHED: readonly Published[] = [
  // Region Jämtland Härjedalen 2024: equal to the target is green, 90.5 % of it yellow, 77.5 % and below red.
  { text: 'Andelen nöjda patienter', target: 'minst 95 %', outcome: '95 %', colour: 'green' },
  { text: 'Andelen genomförda patientkontakter', target: '95 %', outcome: '95 %', colour: 'green' },
  { text: 'Andel väntande inom vårdgarantin', target: '≥ 100 %', outcome: '100 %', colour: 'green' },
  { text: 'Andelen digitala vårdmöten', target: 'minst 42 %', outcome: '38 %', colour: 'yellow' }, // 90.5 %
  { text: 'Andel läkarbesök inom 3 dagar', target: 'minst 80 %', outcome: '62 %', colour: 'red' }, // 77.5 %
  { text: 'Andel operationer inom 90 dagar', target: '100 %', outcome: '45 %', colour: 'red' },
  {
    text: 'Andelen medarbetare som rekommenderar sin arbetsplats ska öka jämfört med föregående år',
    target: '75 %',
    outcome: '47 %', // 37 % the year before: better, and still far from the target
    colour: 'red',
  },
  {
    text: 'Ekonomiskt resultat, andel av intäkterna',
    target: 'minst −15,8 %',
    outcome: '−14,5 %',
    colour: 'green',
    undecided: 'negative',
  },
  { text: 'Sjukfrånvaron', target: 'högst 5,5 %', outcome: '5,5 %', colour: 'green' },
  { text: 'Sjukfrånvaron för chefer', target: 'högst 5,7 %', outcome: '6,3 %', colour: 'yellow' }, // 90.5 %
  { text: 'Hyrpersonalkostnad, andel av personalkostnaden', target: '< 3,1 %', outcome: '4,0 %', colour: 'red' }, // 77.5 %
  { text: 'Nettokostnadsandel av skatteintäkterna', target: 'högst 99 %', outcome: '101,2 %', colour: 'yellow' }, // 97.8 %
  // Västra Götalandsregionen 2019–2020: outcome/target, target/outcome where lower is better.
  { text: 'Andel ekologiska livsmedel', target: 'minst 50 %', outcome: '50 %', colour: 'green' }, // 100 %
  { text: 'Andel resor med kollektivtrafik', target: 'minst 33 %', outcome: '40 %', colour: 'green' }, // 121 %
  { text: 'Utsläpp av koldioxid', target: 'högst 99 ton', outcome: '100 ton', colour: 'yellow' }, // 99 %
  { text: 'Andel återvunnet material', target: '30', outcome: '33', colour: 'green' }, // 110 %
  { text: 'Elanvändning, MWh', target: '23 500', outcome: '24 100', colour: 'yellow' }, // 97.5 %
  { text: 'Punktlighet tåg', target: '92 %', outcome: '89,2 %', colour: 'yellow' }, // 97 %
  { text: 'Antal ordinarie medarbetare', target: '10 000–10 200', outcome: '10 110', colour: 'green' }, // inside
  { text: 'Kundnöjdhet (skala 1–5)', target: '4,0', outcome: '4,1', colour: 'green' },
  // A time that names what is measured is no target: the share that keeps it is held against the cell.
  { text: 'Tillgänglighet inom 90 dagar', target: '100 %', outcome: '62 %', colour: 'red' },
  { text: 'Tillgänglighet till besök inom 90 dagar', target: '100', outcome: '62', colour: 'red' },
  { text: 'Väntetid till BUP inom 30 dagar', target: '90 %', outcome: '88 %', colour: 'yellow' }, // 97.8 %
  { text: 'Vistelsetid på akutmottagning högst 4 timmar', target: '80 %', outcome: '58 %', colour: 'red' }, // 72.5 %
  { text: 'Medicinsk bedömning inom 3 dagar', target: '≥85 %', outcome: '86,4 %', colour: 'green' },
  { text: 'Besök på akuten < 4 h, andel', target: '80 %', outcome: '70 %', colour: 'yellow' }, // 87.5 %
  { text: 'Vistelsetid <4 timmar på akutmottagning', target: '80 %', outcome: '61 %', colour: 'red' }, // 76 %
  { text: 'Andel svar under 5 minuter', target: '75 %', outcome: '78 %', colour: 'green' },
  { text: 'Andel karies- och fyllningsfria treåringar', target: '95 %', outcome: '96 %', colour: 'green' },
  { text: 'Tarmcancerscreening, deltagande', target: '70 %', outcome: '66 %', colour: 'yellow' }, // 94.3 %
  { text: 'Andel enheter med högst 30 anställda (normtal)', target: '80 %', outcome: '76 %', colour: 'yellow' }, // 95 %
  // "−2 %" of what can lie below nothing is a level, though a decrease elsewhere.
  { text: 'Soliditet', target: '−12,5 %', outcome: '−11 %', colour: 'green', undecided: 'negative' },
  { text: 'Personalkostnadsutveckling', target: '-2 %', outcome: '4,1 %', colour: 'red', undecided: 'negative' },
  { text: 'Andel avslutade utredningar', target: '100 procent', outcome: '94 procent', colour: 'yellow' },
  { text: 'Andel inställda turer', target: '0,5 %', outcome: '0,9 %', colour: 'red' }, // 55.6 %
  { text: 'Personalomsättning', target: 'Ska inte överstiga 8 %', outcome: '9,1 %', colour: 'yellow' }, // 87.9 %
  { text: 'Likviditet', target: '200 mnkr', outcome: '310 mnkr', colour: 'green' },
  { text: 'Antal sålda biljetter', target: 'minst 100', outcome: '98', colour: 'red', undecided: 'ownLimits' }, // 98 %
  { text: 'Andel nöjda resenärer', target: 'minst 86 %', outcome: '80 %', colour: 'red', undecided: 'ownLimits' }, // 93 %
];

function judged(preset: Preset): readonly Verdict[] {
  const cells = [
    ['Indikator', 'Mål 2024', 'Utfall 2024'],
    ...PUBLISHED.map(({ text, target, outcome }) => [text, target, outcome]),
  ];
  const reading = readWorkbook(snapshotOf([{ name: 'Mål 2024', cells }]));
  const at = { asOf: '2024-12-31', today: '2025-02-01' };
  return judge({ ...reading, policy: { ...defaultPolicy, preset } }, at).tables[0]?.verdicts ?? [];
}

const rows = (preset: Preset): readonly (readonly [string, Published, Verdict])[] => {
  const verdicts = judged(preset);
  return PUBLISHED.map((row, i) => {
    const verdict = verdicts[i];
    if (!verdict) throw new Error(`${row.text} was not read`);
    return [`${row.text} ${row.target}: ${row.outcome}`, row, verdict];
  });
};

describe('the preset attainment', () => {
  test.each(rows('attainment'))('%s', (_, { colour, undecided }, { status, reason }) => {
    if (undecided === 'negative') expect([status, reason]).toEqual(['needsInput', 'refusedByPreset']);
    else if (undecided === 'ownLimits') expect(colourOf[status]).toBe('yellow');
    else expect(colourOf[status]).toBe(colour);
  });
});

describe('the preset pace never contradicts a published “met”', () => {
  test.each(rows('pace'))('%s', (_, { colour }, { status }) => {
    expect(status === 'met').toBe(colour === 'green');
  });
});
