import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { alone, statuses, type Rows } from './statusesIn';

/** Whole tables as controllers keep them, from the cells to the sentence: where a reading goes wrong between the rooms. */

test('the base that a target cell names by its year is that year, not the one before the plan year', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall 2022', 'Utfall 2023', 'Mål 2024', 'Utfall jan-aug 2024'],
    ['Klimat', 'Körda mil med fossila bränslen', 12500, 11800, 'Minska med minst 10 % jämfört med 2022', 7200],
  ];
  expect(statuses({ 'Mål 2024': rows })).toEqual({
    'Körda mil med fossila bränslen': 'onTrack: 7200 hittills mot väntade 7500: högst 11\u00a0250 till 2024-12-31.',
  });
});

test('a baseline is brought to the unit of its target, and asked about where that cannot be done', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall T2 2023'],
    ['Ekonomi', 'Kostnaden ska minska från 2 mkr (2022) till 1 800 tkr 2023', '1 850 tkr'],
    ['Ekonomi', 'Övertiden ska minska från 2 200 timmar (2022) till 1,5 mkr 2023', '1,8 mkr'],
  ];
  expect(statuses({ 'Mål 2023': rows }, '2023-08-31')).toMatchObject({
    // E = 2000 − 200 · 243/365
    'Kostnaden ska minska från 2 mkr (2022) till 1 800 tkr 2023': expect.stringContaining(
      'onTrack: 1850 tkr mot väntade 1866,8 tkr: från 2000 tkr (2022) mot 1800 tkr till 2023-12-31',
    ) as string,
    'Övertiden ska minska från 2 200 timmar (2022) till 1,5 mkr 2023': expect.stringContaining(
      'needsInput: Vilken enhet gäller? Utgångsvärdet och målet högst 1,5 mkr har olika enheter; rätta det ena',
    ) as string,
  });
});

test('a value that looks like last year’s level is not taken for a sum because of its column', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall 2023', 'Mål 2024', 'Utfall jan-aug 2024'],
    ['Vård', 'Antal möten med olika personal under två veckor', 15, 'Max 13', 14],
    ['Vård', 'Antal klagomål', 30, 'Max 26', 19],
  ];
  expect(statuses({ 'Mål 2024': rows })).toEqual({
    'Antal möten med olika personal under två veckor':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
    'Antal klagomål': 'atRisk: 19 hittills mot väntade 17,3: högst 26 till 2024-12-31.',
  });
});

test('what is averaged and what goes either way is a level whatever its column says', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall 2023', 'Mål 2024', 'Utfall jan-aug 2024'],
    ['Vård', 'Antal personal en hemtjänsttagare möter, medelvärde', 15, 'Max 13', 14],
    ['Ekonomi', 'Budgetavvikelse, tkr', 340, '≥ 0', -820],
  ];
  expect(statuses({ 'Mål 2024': rows })).toEqual({
    'Antal personal en hemtjänsttagare möter, medelvärde':
      'onTrack: 14 mot väntade 13,667, räknat som 14 hela: från 15 (2023) mot 13 till 2024-12-31.',
    'Budgetavvikelse, tkr': 'offTrack: −820 tkr mot målet minst 0 tkr, som ska hållas till 2024-12-31.',
  });
});

test('on a sheet for each tertial a value in spring does not decide the year', () => {
  const sheet = (period: string, value: string): Rows => [
    ['Mål', 'Indikator', 'Utgångsvärde', 'Målvärde 2025', `Utfall ${period}`],
    ['Trygghet', 'Andel elever som känner sig trygga i skolan', '87 %', 'minst 92 %', value],
  ];
  expect(statuses({ T1: sheet('T1', '88 %'), T2: sheet('T2', 'Mäts i november') }, 'T2 2025')).toEqual({
    'Andel elever som känner sig trygga i skolan':
      'awaiting: Resultatet är inte klart; senast kända värde är 88 % (T1 2025), då ”osäkert”.',
  });
});

test('beside last year’s outcome a column without a period is this year’s', () => {
  const rows = [
    ['Perspektiv', 'Mått', 'Målnivå 2024', 'Kvinnor', 'Män', 'Totalt', 'Riket', 'Föregående år'],
    ['Medborgare', 'Andel invånare med förtroende för vården', '65 %', '63 %', '68 %', '66 %', '61 %', '64 %'],
    ['Process', 'Vårdskador, andel av vårdtillfällen', 'högst 5 %', null, null, '6,1 %', '7 %', '6,6 %'],
    ['Process', 'Andel som fått besök inom 90 dagar', '100 %', '78 %', '79 %', '78 %', '74 %', '75 %'],
  ];
  expect(statuses({ Styrkort: rows })).toEqual({
    'Andel invånare med förtroende för vården':
      'met: 66 % når målet minst 65 % till 2024-12-31; totalen döljer att kvinnor (63 %) inte når målet; skillnaden mellan grupperna är 5 procentenheter.',
    'Vårdskador, andel av vårdtillfällen':
      'notMet: 6,1 % når inte målet högst 5 % till 2024-12-31: 31 % av vägen från 6,6 % (2023).',
    'Andel som fått besök inom 90 dagar':
      'notMet: 78 % når inte målet minst 100 % till 2024-12-31: 12 % av vägen från 75 % (2023); skillnaden mellan grupperna är 1 procentenhet.',
  });
});

test('months of what is counted anew are summed, months of a level are not, whatever the words leave open', () => {
  const rows = [
    ['Mål', 'Mått', 'Målvärde', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun'],
    ['Bemanning', 'Övertid, timmar', 'max 3000', 310, 290, 275, 260, 240, 300],
    ['Insats', 'Antal nya placeringar', 'högst 60', 4, 6, 3, 5, 4, 7],
    ['Insats', 'Antal hushåll med försörjningsstöd', '< 400', 455, 450, 448, 440, 436, 430],
    ['Ekonomi', 'Kostnad för inhyrd personal, mnkr', 'högst 45', 5, 4, 5, 3, 4, 4],
    ['Säkerhet', 'Antal olyckor', '0', 2, 0, 0, 0, 0, 0],
  ];
  expect(statuses({ '2024': rows }, 'juni 2024')).toEqual({
    'Övertid, timmar': 'atRisk: 1675 timmar hittills mot väntade 1491,8: högst 3000 till 2024-12-31.',
    'Antal nya placeringar': 'onTrack: 29 hittills mot väntade 29,8: högst 60 till 2024-12-31.',
    'Antal hushåll med försörjningsstöd':
      'atRisk: 430 mot målet under 400 till 2024-12-31, utan utgångsvärde att räkna takten från.',
    'Kostnad för inhyrd personal, mnkr': 'atRisk: 25 mkr hittills mot väntade 22,4 mkr: högst 45 mkr till 2024-12-31.',
    'Antal olyckor': 'offTrack: 2 hittills har redan passerat målet högst 0 till 2024-12-31.',
  });
});

test('a row of years above the headers says the year of each column', () => {
  const rows = [
    ['Hälso- och sjukvårdsnämnden'],
    [null, null, null, 2023, 2023, 2024, 2024, 2024],
    ['Målområde', 'Indikator', 'Enhet', 'Utfall', 'Mål', 'Mål', 'Kv 1', 'Kv 2'],
    ['Kvalitet', 'Vårdrelaterade infektioner', '%', 5.1, 4, '<4', 4.8, 4.4],
    ['Hållbarhet', 'Andel fossilfria drivmedel', '%', 81, 85, '90', 86, 88],
  ];
  expect(statuses({ Uppdrag: rows })).toEqual({
    'Vårdrelaterade infektioner': 'onTrack: 4,4 % mot väntade 4,55 %: från 5,1 % (2023) mot 4 % till 2024-12-31.',
    'Andel fossilfria drivmedel': 'onTrack: 88 % mot väntade 85,5 %: från 81 % (2023) mot 90 % till 2024-12-31.',
  });
});

test('a rank among others and a lone unknown column of numbers are no outcomes', () => {
  const rows = [
    ['Nyckeltal', 'Mål 2025', '2023', '2024', 'Rikssnitt 2024', 'Rang', 'Vikt'],
    ['Företagsklimat enligt Insikt, NKI', 'Minst 75', '74', '72', '74', '150', '3'],
    ['Handläggningstid för bygglov, median dagar', 'Max 30', '36', '33', '29', '180', '1'],
  ];
  expect(statuses({ Blad1: rows })).toEqual({
    'Företagsklimat enligt Insikt, NKI':
      'offTrack: 72 mot väntade 74,5, åt fel håll: från 74 (2023) mot 75 till 2025-12-31.',
    'Handläggningstid för bygglov, median dagar':
      'onTrack: 33 mot väntade 33, 99,9 % av den takt som behövs: från 36 (2023) mot 30 till 2025-12-31.',
  });
});

test('goals that are written as targets are what is measured, not the method beside them', () => {
  const rows = [
    ['Inriktningsmål', 'Resultatmål', 'Mätmetod', 'Resultat delår', 'Bedömning'],
    ['Trygg kommun', 'Andelen trygga invånare ska öka från 68 % (2022) till 75 % 2026', 'SCB', '71 %', 'Uppnås'],
    ['Ekonomi', 'Soliditeten ska inte understiga 40 %', 'Bokslut', '38,7 %', 'Nej'],
  ];
  expect(Object.keys(statuses({ 'Delårsrapport T2 2024': rows }))).toEqual([
    'Andelen trygga invånare ska öka från 68 % (2022) till 75 % 2026',
    'Soliditeten ska inte understiga 40 %',
  ]);
});

test('the way from a written baseline to the target says the direction where nothing else does', () => {
  const rows = [
    ['Objective', 'KPI', 'Baseline 2020', 'Target 2025', '2023', '2024'],
    ['Mobility', 'Number of public charging points', '45', '300', '190', '260'],
    ['Safety', 'Deaths in traffic', '4', '0', '2', '1'],
  ];
  expect(statuses({ KPIs: rows })).toEqual({
    'Number of public charging points': 'onTrack: 260 mot väntade 249: från 45 (2020) mot 300 till 2025-12-31.',
    'Deaths in traffic': 'onTrack: 1 mot väntade 0,8, inom toleransen 0,4: från 4 (2020) mot 0 till 2025-12-31.',
  });
});

test('beyond the far side of a range there is no way to tell of', () => {
  const rows = [
    ['Nämndens mål', 'Mått', 'Nuläge 2022', 'Målvärde 2023', 'Resultat 2023'],
    ['Delaktighet', 'Antal medborgarförslag', '23', '25–30', '34'],
    ['Ekonomi', 'Budgetföljsamhet', '-0,8 %', '±1 %', '-1,4 %'],
  ];
  expect(statuses({ '2023': rows })).toEqual({
    'Antal medborgarförslag': 'notMet: 34 ligger utanför målet 25–30 till 2023-12-31.',
    Budgetföljsamhet: 'notMet: −1,4 % ligger utanför målet −1 till 1 % till 2023-12-31.',
  });
});

test('what a measure is named after does not make a target of 100 % a ceiling', () => {
  const rows = [
    ['Mål', 'Målvärde', 'Delår', 'Helår'],
    ['Andel medarbetare som genomfört brandskyddsutbildning', '100 %', '76 %', null],
    ['Andel ärenden om våld som följs upp', '100 %', '91 %', null],
    ['Kostnad per inskrivet barn', 'Max 165 tkr', '168 432 kr', null],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-08-31')).toEqual({
    'Andel medarbetare som genomfört brandskyddsutbildning':
      'atRisk: 76 % mot målet minst 100 % till 2024-12-31, utan utgångsvärde att räkna takten från.',
    'Andel ärenden om våld som följs upp':
      'atRisk: 91 % mot målet minst 100 % till 2024-12-31, utan utgångsvärde att räkna takten från.',
    'Kostnad per inskrivet barn':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
  });
});

test('a plan of goals that are written as targets is judged before anything is measured', () => {
  const rows = [
    ['Mål', 'Aktiviteter', 'Ansvarig', 'Uppföljning'],
    ['Personalomsättningen ska understiga 10 %', 'Introduktionsprogram', 'HR', 'T1, T2, T3'],
    ['Vi ska vara en lärande organisation', 'Kollegialt lärande', 'Alla chefer', 'Löpande'],
    ['Minst hälften av måltiderna ska vara ekologiska', 'Ny upphandling', 'Kostchef', 'Kvartal'],
  ];
  expect(Object.values(statuses({ 'Verksamhetsplan 2025': rows })).map((said) => said.replace(/:.*/, ''))).toEqual([
    'awaiting',
    'notMeasurable',
    'awaiting',
  ]);
});

test('the day on which a row was last commented on is no deadline', () => {
  const rows = [
    ['Mål', 'Styrtal', 'Period', 'Utfall', 'Målvärde', 'Senast kommenterad'],
    ['Trygg omsorg', 'Andel nöjda brukare, %', '2024', '91', '90', '2024-01-15'],
  ];
  expect(statuses({ Export: rows })).toEqual({
    'Andel nöjda brukare, %': 'met: 91 % når målet minst 90 % till 2024-12-31.',
  });
});

test('a ceiling in the name of a measure is none of its target', () => {
  const rows = [
    ['Nämndmål', 'Indikator', 'Mål 2025', 'Utfall 2024', 'T1 2025', 'T2 2025'],
    ['Personal', 'Andel chefer med högst 30 medarbetare', '90 %', '71 %', '74 %', '76 %'],
    ['Trygghet', 'Väntetid till särskilt boende får inte överstiga 90 dagar', '90 dagar', '112', '101', '95'],
    ['Personal', 'Rekommenderar sin arbetsplats (eNPS)', '20', '5', null, '12'],
  ];
  expect(statuses({ 'Nämndmål 2025': rows }, '2025-08-31')).toEqual({
    'Andel chefer med högst 30 medarbetare':
      'needsInput: Är högre eller lägre bättre? Målet är 90 % och utfallet 76 %; ange riktning.',
    'Väntetid till särskilt boende får inte överstiga 90 dagar':
      'onTrack: 95 dagar mot väntade 97,4: från 112 (2024) mot 90 till 2025-12-31.',
    'Rekommenderar sin arbetsplats (eNPS)': 'atRisk: 12 mot väntade 15: från 5 (2024) mot 20 till 2025-12-31.',
  });
});

test('goals in words beside a column of a year’s levels are what is measured', () => {
  const rows = [
    ['Område', 'Mål', '2023', '2024', 'Mål 2025', 'Jan', 'Feb'],
    ['Trycksår', 'Andel patienter med trycksår ska vara högst 3 %', '4,8', '4,4', '3', '4,1', '3,9'],
    ['Fall', 'Fallprevention: riskbedömning inom 24 h', '78', '81', '95', '83', '84'],
  ];
  expect(statuses({ Patientsäkerhet: rows }, '2025-02-28')).toEqual({
    'Andel patienter med trycksår ska vara högst 3 %':
      'onTrack: 3,9 % mot väntade 4,17 %: från 4,4 % (2024) mot 3 % till 2025-12-31.',
    'Fallprevention: riskbedömning inom 24 h': 'onTrack: 84 mot väntade 83,3: från 81 (2024) mot 95 till 2025-12-31.',
  });
});

test('the same target on the row of each year is the target of that year', () => {
  const rows = [
    ['Nyckeltal', 'År', 'Utfall', 'Mål'],
    ['Sjukfrånvaro', 2023, 8.1, 'högst 7'],
    ['Sjukfrånvaro', 2024, 7.8, 'högst 7'],
  ];
  expect(statuses({ Blad1: rows }, '2025-04-30')).toEqual({
    Sjukfrånvaro: 'notMet: 7,8 % når inte målet högst 7 % till 2024-12-31: 27 % av vägen från 8,1 % (2023).',
  });
});

test('a sum with a target of its own is judged', () => {
  const rows = [
    ['Förvaltning', 'Indikator', 'Mål 2024', 'Utfall 2024'],
    ['BUF', 'Sjukfrånvaro, %', 6, 5.1],
    ['Totalt', 'Sjukfrånvaro, %', 7, 8.2],
  ];
  const { report } = recalculate(bookOf([{ name: 'Blad1', rows }]), { today: '2025-01-31' });
  expect(report.tables[0]?.indicators.map(({ area, status }) => [area, status])).toEqual([
    ['BUF', 'met'],
    ['Totalt', 'notMet'],
  ]);
});

test('texts in every row beside values are what is measured where the goals leave rows blank', () => {
  const rows = [
    ['Övergripande mål', 'Beskrivning', 'Utfall 2023', 'Mål', 'Utfall 2024'],
    ['Aktiv fritid', 'Antal föreningar med bidrag', 112, 'minst 115', 118],
    [null, 'Antal besökare på konsthallen', 22000, 24000, 21400],
  ];
  expect(alone(statuses({ Blad1: rows }, '2025-01-31'))).toEqual({
    'Antal föreningar med bidrag': 'met',
    'Antal besökare på konsthallen': 'notMet',
  });
});

test.each(['Summering: målet uppnått.', 'Nämndens samlade bedömning är att målet delvis har uppnåtts.'])(
  '"%s" under the last row sums the table up',
  (note) => {
    const rows = [['Indikator', 'Mål 2024', 'Utfall 2024'], ['Sjukfrånvaro, %', 'högst 5', 4], [note]];
    expect(alone(statuses({ Blad1: rows }, '2025-01-31'))).toEqual({ 'Sjukfrånvaro, %': 'met' });
  },
);
