import { statuses, type Rows } from './statusesIn';

/** More tables as controllers keep them: finances, comparisons with others, long tables, visits, clocks. */

test('a result in per cent of the taxes is no sum that may be reached early', () => {
  const rows = [
    ['Mål', 'Utfall 2023', 'Utfall 2024', 'Delår aug 2025', 'Prognos 2025'],
    ['Årets resultat ska uppgå till minst 2 procent av skatteintäkter och bidrag', '1,1 %', '0,4 %', '2,3 %', '1,2 %'],
    ['Kommunens låneskuld ska inte överstiga 45 000 kr per invånare', 41200, 43900, 44800, 46100],
  ];
  expect(statuses({ 'Finansiella mål 2025': rows }, '2025-08-31')).toEqual({
    'Årets resultat ska uppgå till minst 2 procent av skatteintäkter och bidrag':
      'onTrack: Målnivån nådd, 2,3 % mot målet minst 2 %, ska hålla till 2025-12-31; tabellens prognos är 1,2 %, som inte når målet.',
    'Kommunens låneskuld ska inte överstiga 45 000 kr per invånare':
      'onTrack: 44\u00a0800 kr per invånare mot målet högst 45\u00a0000, som ska hållas till 2025-12-31; tabellens prognos är 46\u00a0100, som inte når målet.',
  });
});

test('what may not grow faster than something else is held against no level', () => {
  const rows = [
    ['Mål', 'Riket 2024', 'Utfall 2023', 'Utfall 2024'],
    ['Nettokostnaderna ska inte öka snabbare än skatteintäkterna', '', '5,2 %', '4,0 %'],
    ['BRP per invånare ska öka snabbare än rikssnittet', 512, 430, 466],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'Nettokostnaderna ska inte öka snabbare än skatteintäkterna':
      'notMeasurable: Målet jämför med skatteintäkterna, som inte finns i tabellen; lägg till en kolumn för det.',
    'BRP per invånare ska öka snabbare än rikssnittet':
      'notMeasurable: Målet jämför med rikssnittet, som inte finns i tabellen; lägg till en kolumn för det.',
  });
});

test('a target above the nation’s value is held against the nation’s column, not another’s', () => {
  const rows = [
    ['Nyckeltal', 'Riket 2025', 'Liknande kommuner 2025', '2024', '2025', 'Mål'],
    ['Elever som är behöriga till yrkesprogram, andel (%)', '87,0', '84,1', '84,5', '86,0', 'Över rikets medelvärde'],
    ['Lärare med legitimation, andel (%)', '', '70', '72', '73', 'Över riket'],
  ];
  expect(statuses({ 'KKiK 2025': rows }, '2025-12-31')).toEqual({
    'Elever som är behöriga till yrkesprogram, andel (%)': 'notMet: 86 % mot 87 % för rikets medelvärde.',
    'Lärare med legitimation, andel (%)':
      'awaiting: Värdet för riket finns inte än för 2025; senast kända värde är 73 % (2025).',
  });
});

test('an index is no place in a ranking', () => {
  const rows = [
    ['Nyckeltal', '2024', '2025', 'Mål'],
    ['Företagsklimat, NKI', '73', '76', 'Bland de 50 bästa'],
    ['Företagsklimat, ranking', '73', '46', 'Bland de 50 bästa'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-12-31')).toEqual({
    'Företagsklimat, NKI':
      'needsInput: Vilken enhet gäller? Utfallet ”76” kan inte ställas mot målet högst plats 50; ange enhet eller rätta värdet.',
    'Företagsklimat, ranking': 'met: Plats 46 når målet högst 50 till 2025-12-31.',
  });
});

test('in a table of a row for each year the target is that of its own year', () => {
  const rows = [
    ['Indikator', 'Period', 'Utfall', 'Målvärde'],
    ['Elevers frånvaro (%)', '2024', 8.1, 7.5],
    ['Elevers frånvaro (%)', '2025', 7.4, 7],
  ];
  const lateAndEarly = ['2025-12-31', '2024-12-31'].map((asOf) => statuses({ Rapport: rows }, asOf));
  expect(lateAndEarly).toEqual([
    {
      'Elevers frånvaro (%)':
        'partlyMet: 7,4 % når inte målet högst 7 % till 2025-12-31: 64 % av vägen från 8,1 % (2024).',
    },
    { 'Elevers frånvaro (%)': 'notMet: 8,1 % når inte målet högst 7,5 % till 2024-12-31.' },
  ]);
});

test('visits that are to grow by some per cent a year are asked about, or counted as what they are', () => {
  const rows = (early: string, late: string): Rows => [
    ['Indikator', 'Utgångsläge 2023', 'Målvärde 2026', early, late],
    ['Antal besök på biblioteken', '212 000', 'ska öka med 3 % per år', 70500, 138000],
  ];
  expect(statuses({ Kultur: rows('T1 2026', 'T2 2026') }, '2026-08-31')).toEqual({
    'Antal besök på biblioteken':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
  });
  // 212 000 · 1,03³ = 231 658, of which 243/365 by the end of August.
  expect(statuses({ Kultur: rows('Utfall jan–apr 2026', 'Utfall jan–aug 2026') }, '2026-08-31')).toEqual({
    'Antal besök på biblioteken': expect.stringMatching(/^atRisk: 138\u00a0000 hittills mot väntade 154/) as string,
  });
});

test('hours and minutes in a name are read as such', () => {
  const rows = [
    ['Indikator', 'Utfall 2023', 'Mål 2024', 'Utfall 2024'],
    ['Medianväntetid på akuten (tim:min)', '3:52', '< 3:30', '3:24'],
  ];
  expect(statuses({ Vård: rows }, '2024-12-31')).toEqual({
    'Medianväntetid på akuten (tim:min)': 'met: 3,4 timmar når målet under 3,5 till 2024-12-31.',
  });
});

test('rows of women and men belong to the measure above them', () => {
  const hr = [
    ['Nyckeltal', '2024', '2025', 'Mål 2025'],
    ['Sjukfrånvaro totalt (%)', '7,1', '6,8', '6,8'],
    ['– varav kvinnor', '7,8', '7,4', ''],
    ['– varav män', '4,5', '4,6', ''],
    ['Totalindex HME', '78', '79', '80'],
  ];
  const school = [
    ['Nyckeltal', '2024', '2025', 'Mål 2025'],
    ['Meritvärde åk 9', '', '', ''],
    ['Flickor', '231', '240', ''],
    ['Pojkar', '211', '215', ''],
    ['Totalt', '221', '227', '225'],
  ];
  expect(statuses({ HR: hr, Skola: school }, '2025-12-31')).toEqual({
    'Sjukfrånvaro totalt (%)':
      'met: 6,8 % når målet högst 6,8 % till 2025-12-31; totalen döljer att kvinnor (7,4 %) inte når målet; skillnaden mellan grupperna är 2,8 procentenheter.',
    'Totalindex HME': 'partlyMet: 79 når inte målet minst 80 till 2025-12-31: 50 % av vägen från 78 (2024).',
    'Meritvärde åk 9':
      'met: 227 når målet minst 225 till 2025-12-31; totalen döljer att män (215) inte når målet; skillnaden mellan grupperna är 25.',
  });
});

describe('a book that names no year', () => {
  const rows = [
    ['Indikator', 'Mål', 'Föregående år', 'jan-apr', 'jan-aug', 'Helår'],
    ['Andel nöjda brukare', 'minst 90 %', '82 %', '84 %', '87 %', ''],
    ['Kostnad för konsulter (tkr)', 'högst 7000', 9800, 2100, 4300, ''],
  ];

  test('is about the year of the as-of date, and no value of a part of it is final', () => {
    expect(statuses({ Uppföljning: rows })).toEqual({
      'Andel nöjda brukare':
        'onTrack: 87 % mot väntade 87,3 %, inom toleransen 0,5: från 82 % (2024) mot 90 % till 2025-12-31.',
      'Kostnad för konsulter (tkr)':
        'onTrack: 4300 tkr hittills mot väntade 4660,3 tkr: högst 7000 tkr till 2025-12-31.',
    });
  });

  test('is about the year before where its values would lie ahead', () => {
    const whole = rows.map((row, i) => (i === 0 ? row : [...row.slice(0, -1), i === 1 ? '91 %' : 6900]));
    expect(statuses({ Uppföljning: whole })).toEqual({
      'Andel nöjda brukare': 'met: 91 % når målet minst 90 % till 2024-12-31.',
      'Kostnad för konsulter (tkr)': 'met: 6900 tkr når målet högst 7000 tkr till 2024-12-31.',
    });
  });
});

test('a status column tells why there is no value', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Utfall aug 2025', 'Bedömning'],
    ['NKI företagsklimat', '75', '73', '', 'Mäts i december'],
    ['Andel resor med kollektivtrafik', '16 %', '14 %', '', 'Ej mätt'],
    ['Andel nöjda företag', '70 %', '66 %', '68 %', 'Delvis'],
    ['Andel nöjda besökare', '70 %', '66 %', '71 %', 'Uppnått'],
  ];
  expect(statuses({ Uppföljning: rows }, '2025-08-31')).toMatchObject({
    'NKI företagsklimat': 'awaiting: Resultatet är inte klart.',
    'Andel resor med kollektivtrafik': 'notMeasured: Inget värde: mätningen är inte gjord.',
  });
});

test('a short comment says that the value is still to come, a longer one speaks of more', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall aug 2025', 'Kommentar'],
    ['HME', '80', '—', 'mäts i november'],
    ['NKI', '75', '—', 'Redovisas i delår tre, men vi ser redan nu att ärendena tar längre tid än förra året.'],
    ['NMI', '75', '—', 'Nytt mått'],
  ];
  const found = statuses({ Uppföljning: rows }, '2025-08-31');
  expect(Object.values(found).map((each) => each.split(':')[0])).toEqual(['awaiting', 'notMeasured', 'notMeasured']);
});

test('a time in the name of what is no time is not the target', () => {
  const rows = [
    ['Indikator', '2021', '2024', 'Mål'],
    ['Fysisk aktivitet minst 150 min/vecka, andel (%)', '64', '66', 'Ska öka'],
  ];
  expect(statuses({ Folkhälsa: rows }, '2024-12-31')).toEqual({
    'Fysisk aktivitet minst 150 min/vecka, andel (%)': 'met: 66 % mot 64 % (2021), ska öka.',
  });
});

test('a lone month may be a sum since January, which is asked', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Utfall aug 2025'],
    ['Antal nystartade företag per 1000 invånare', '6,0', '5,4', '3,9'],
    ['Befolkningsökning', '+250 personer', '+180', '+112'],
    ['Antal anställda sjuksköterskor', 'minst 120', '104', '112'],
  ];
  expect(statuses({ Uppföljning: rows }, '2025-08-31')).toEqual({
    'Antal nystartade företag per 1000 invånare':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
    Befolkningsökning: 'atRisk: 112 hittills mot väntade 166,4: minst 250 till 2025-12-31.',
    'Antal anställda sjuksköterskor': 'atRisk: 112 mot väntade 114,7: från 104 (2024) mot 120 till 2025-12-31.',
  });
});

test('a column of how far goals are fulfilled is no outcome beside one that is, and sentences are goals', () => {
  const rows = (fulfilled: string): Rows => [
    ['Nr', 'Mål', 'Måltal', 'Resultat', fulfilled, 'Kommentar'],
    [1, 'Sjukfrånvaron ska vara högst 6 %', '6', '6,4', '94 %', ''],
    [2, 'Andel medarbetare som rekommenderar arbetsplatsen', '80 %', '76 %', '95 %', ''],
    [3, 'Alla enheter ska ha en handlingsplan', '100 %', '22 av 25', '88 %', ''],
    [4, 'Medborgarlöften: antal genomförda trygghetsvandringar', 'minst 12', '9', '75 %', ''],
    [5, 'Lex Sarah-utredningar klara inom 2 månader', 'Samtliga', '9 av 9', '', ''],
  ];
  for (const fulfilled of ['Uppfyllelse', 'Måluppfyllelse %']) {
    expect(statuses({ Internkontroll: rows(fulfilled) })).toMatchObject({
      'Sjukfrånvaron ska vara högst 6 %': 'notMet: 6,4 % når inte målet högst 6 %.',
      'Andel medarbetare som rekommenderar arbetsplatsen': 'notMet: 76 % når inte målet minst 80 %.',
      'Alla enheter ska ha en handlingsplan': 'notMet: 88 % når inte målet minst 100 %.',
      'Medborgarlöften: antal genomförda trygghetsvandringar': 'notMet: 9 når inte målet minst 12.',
      'Lex Sarah-utredningar klara inom 2 månader': 'met: 100 % når målet minst 100 %.',
    });
  }
});

test('a limit in brackets says what is counted, not what is wanted', () => {
  const rows = [
    ['Indikator', 'Läsåret 23/24', 'Mål läsåret 24/25', 'Läsåret 24/25'],
    ['Andel elever med problematisk frånvaro (>15 %)', '17', '10', '14'],
    ['Antal anmälda kränkningar', '455', 'färre än föregående läsår', '480'],
  ];
  expect(statuses({ Skola: rows }, '2025-08-31')).toEqual({
    'Andel elever med problematisk frånvaro (>15 %)':
      'notMet: 14 % når inte målet högst 10 % till 2025-06-30: 43 % av vägen från 17 % (2024-06-30).',
    'Antal anmälda kränkningar': 'notMet: 480 mot 455 (2024-06-30), ska vara lägre.',
  });
});

test('the method tells which way is better where the goal does not', () => {
  const rows = [
    ['Mål', 'Så mäter vi', '2024', '2025', 'Mål 2025'],
    ['Vi ska servera god och näringsriktig mat', 'Elevenkät, andel nöjda med skollunchen', '66 %', '71 %', '70 %'],
    ['Vi ska minska matsvinnet', 'Gram per portion, skola', '35', '31', '30'],
  ];
  expect(statuses({ Kost: rows }, '2025-12-31')).toEqual({
    'Vi ska servera god och näringsriktig mat': 'met: 71 % når målet minst 70 % till 2025-12-31.',
    'Vi ska minska matsvinnet': 'partlyMet: 31 når inte målet högst 30 till 2025-12-31: 80 % av vägen från 35 (2024).',
  });
});

test('a share beside a time is how many keep it, and a limit in brackets stands against no direction', () => {
  const rows = [
    ['Indikator', 'Målvärde', 'Utfall 2024', 'Utfall 2025'],
    ['Bygglov: handläggningstid', '≤ 10 veckor i 90 % av ärendena', '84 %', '92 %'],
    ['Frisktal (max 5 sjukdagar)', 'Öka', '61', '63'],
  ];
  expect(statuses({ 'Uppföljning 2025': rows }, '2025-12-31')).toEqual({
    'Bygglov: handläggningstid': 'met: 92 % når målet minst 90 % till 2025-12-31.',
    'Frisktal (max 5 sjukdagar)': 'met: 63 mot 61 (2024), ska öka.',
  });
});
