import { polarityOf } from './polarityOf';

test.each([
  ['Sjukfrånvaro, totalt (%)', 'lower'],
  ['Korttidssjukfrånvaron bland chefer', 'lower'],
  ['Andel nöjda brukare i hemtjänsten', 'higher'],
  ['Väntetid till särskilt boende, dagar', 'lower'],
  ['Kostnad per elev i grundskolan, kr', 'lower'],
  ['Nettokostnadsavvikelse äldreomsorg (%)', 'lower'],
  ['Elever behöriga till yrkesprogram', 'higher'],
  ['Andel elever utan gymnasiebehörighet', 'lower'],
  ['Invånare som inte känner sig trygga', 'lower'],
  ['Soliditet inklusive pensionsåtaganden', 'higher'],
  ['Meritvärde åk 9', 'higher'],
  ['Utsläpp av växthusgaser, ton', 'lower'],
  ['Svenskt Näringslivs ranking', 'lower'],
  ['Företagsklimat enligt Öppna jämförelser, NKI', 'higher'],
  ['Långtidsarbetslöshet 16–24 år', 'lower'],
  ['Hushåll med ekonomiskt bistånd', 'lower'],
  ['Matsvinn, gram per portion', 'lower'],
  ['Låneskuld per invånare', 'lower'],
  ['Personalkontinuitet, antal personal under 14 dagar', 'lower'],
  ['Ej återaktualiserade ungdomar', 'higher'],
  ['Otrygga elever', 'lower'],
  ['Psykisk ohälsa bland unga', 'lower'],
  ['Andel ekologiska livsmedel', 'higher'],
  ['andelen avslutade insatser inom framtagen behandlingstid', 'higher'],
  ['Andel utredningar som avslutas inom 90 dagar', 'higher'],
  ['Orosanmälningar handlagda i tid (%)', 'higher'],
  ['Beslut fattade i rätt tid', 'higher'],
  ['Andel ärenden som inte handlagts i tid', 'lower'],
  ['Andel beslut som inte verkställts inom 3 månader', 'lower'],
  ['Andel klagomål som besvaras inom tio arbetsdagar', 'higher'],
  ['Andel väntande inom vårdgarantins tid', 'higher'],
  ['Andel avslutade ärenden som återaktualiseras inom ett år', 'lower'],
  ['Andel återinskrivna inom 30 dagar', 'lower'],
  ['Andel som väntat längre än 90 dagar', 'lower'],
  ['Handläggningstid inom försörjningsstöd, dagar', 'lower'],
  ['Andel fossilbränslefria fordon', 'higher'],
  ['Andel rökfria elever i åk 9', 'higher'],
  ['Andel hushållsavfall som sorteras ut', 'higher'],
  ['Andel osorterat avfall', 'lower'],
  ['Restavfall efter sortering, kg per hushåll', 'lower'],
  ['Andel åtgärdade avvikelser', 'higher'],
  ['Andel oåtgärdade avvikelser', 'lower'],
  ['Andel brott som klaras upp', 'higher'],
  ['Andel felanmälningar åtgärdade i tid', 'higher'],
  ['Antal rapporterade tillbud', null],
  ['Andel beslut om försörjningsstöd inom 14 dagar', 'higher'],
  ['Andel orosanmälningar bedömda inom 24 timmar', 'higher'],
  ['Andel obehöriga lärare', 'lower'],
  ['Barnbokslån per barn 0–14 år', 'higher'],
  ['Lån per invånare, kr', 'lower'],
  ['Trygghetslarm, inställelsetid (min)', 'lower'],
  ['Lärartäthet (elever per lärare)', 'lower'],
  ['Heltidsmått barn/årsarbetare', 'lower'],
  ['Elevhälsa: väntetid', 'lower'],
  ['Utsläppsminskning sedan 2010 (%)', 'higher'],
  ['Kostnadsbesparing, mnkr', 'higher'],
  ['Energibesparing', 'higher'],
  ['Kostnadsökning', 'lower'],
  ['Minskning av utsläpp, procent', null],
  ['Minskning av antalet olyckor', null],
  ['Andel anställda med högst 5 % frånvaro', 'higher'],
  ['Andel elever med minst 15 % frånvaro', 'lower'],
  ['Andel med under 10 dagars sjukfrånvaro', 'higher'],
  ['Andel med 0 sjukdagar', 'higher'],
  ['Antal öppna dagar till och med augusti', null],
  ['Antal dagar från ansökan till beslut', 'lower'],
  ['Trygghet, utsatta för brott', null],
  ['Personaltäthet, antal barn per årsarbetare', 'lower'],
  ['Antal medarbetare per chef', 'lower'],
  ['Lärartäthet, lärare per 100 elever', 'higher'],
  ['Andel som får kontakt via telefon', 'higher'],
  ['Litar inte på andra', 'lower'],
  ['Kontinuitet (antal personal/14 dagar)', 'lower'],
  ['Sjukfrånvaro, antal dagar per anställd', 'lower'],
  ['Föreningsliv – antal deltagare', 'higher'],
  ['Antal samverkansmöten', null],
  ['', null],
])('%s: better %s', (measure, better) => {
  expect(polarityOf(measure)?.value ?? null).toBe(better);
});

test.each([
  ['Väntetid till BUP inom 30 dagar', 'higher'],
  ['Medicinsk bedömning inom 3 dagar', 'higher'],
  ['Tillgänglighet inom 90 dagar', 'higher'],
  ['Återinskrivna inom 30 dagar', 'lower'],
  ['Sjukfrånvaro', 'lower'],
])('%s in per cent: better %s', (measure, better) => {
  expect(polarityOf(measure, true)?.value).toBe(better);
});

test('the word that told is named', () => {
  expect(polarityOf('Total sjukfrånvaro')?.term).toBe('sjukfrånvaro');
});

test.each([
  ['Brukarbedömning servicebostad - Brukaren trivs inte med någon i personalen, andel (%)', 'lower'],
  ['Brukarbedömning daglig verksamhet - Brukaren trivs aldrig på sin verksamhet, andel (%)', 'lower'],
  ['Personalen bryr sig inte om brukaren, andel (%)', 'lower'],
  ['Andel nöjda, inte minst bland äldre', 'higher'],
  ['Unga 20–25 år som varken förvärvsarbetar eller studerar, andel (%)', 'lower'],
  ['Elever på SFI som avbrutit utbildningen, andel (%)', 'lower'],
  ['Kostnad komvux, kr/heltidsstuderande', 'lower'],
  ['Lämnat etableringsuppdraget och börjat arbeta, andel (%)', 'higher'],
])('the denial behind a word turns it as the one before: %s is better %s', (measure, better) => {
  expect(polarityOf(measure)?.value).toBe(better);
});

test.each([
  'Lärare (heltidstjänst) i gymnasieskola, antal',
  'Elever vars föräldrar har eftergymnasial utbildning, andel (%)',
  'Invånare 65+ med förgymnasial utbildning, andel (%)',
  'Köp av övrig utbildning från privatägda företag, andel (%)',
  'Köp av hälso- och sjukvård totalt som andel av nettokostnad, (%)',
  'Referenskostnad hälso- och sjukvård, kr/inv',
  'Kursdeltagare inom SFI på studieväg 1, andel (%)',
  'Läkarbesök, antal/1000 inv',
])('a name that only tells how much there is says no way: %s', (measure) => {
  expect(polarityOf(measure)).toBeNull();
});
