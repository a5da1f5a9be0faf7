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
