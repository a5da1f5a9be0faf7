import { readHeader } from './readHeader';

/** Headers with the roles that their words allow, the likeliest first. */
const ROLES: readonly [header: string, roles: string][] = [
  ['Strategiska mål', 'goal target indicator'],
  ['Socialnämndens mål 2020-2023', 'goal target indicator'],
  ['Nämndmål', 'goal'],
  ['Inriktningsmål', 'goal'],
  ['Fokusområde', 'goal'],
  ['Prioriterade områden', 'goal'],
  ['MÅL FASTSTÄLLDA AV KOMMUNFULLMÄKTIGE', 'goal target indicator'],
  ['Strategiska ställningstaganden', 'goal'],
  ['Mål', 'goal target indicator'],
  ['Mål 2018', 'goal target indicator'],
  ['Delmål med tillhörande resultatindikatorer', 'goal target + indicator'],
  ['Mål och mått', 'goal target indicator + indicator'],
  ['Indikatorer', 'indicator'],
  ['Indikator (mått)', 'indicator'],
  ['Långsiktiga nyckeltal', 'indicator'],
  ['Mått för uppföljning', 'indicator'],
  ['Kvalitetsmått', 'indicator'],
  ['Indikator/målvärde', 'indicator + target'],
  ['Målvärde 2023', 'target'],
  ['Målnivå', 'target'],
  ['KF:s årsmål', 'target'],
  ['Utfall 2022', 'outcome'],
  ['Utfall tidigare år', 'outcome'],
  ['Utfall Nynäshamn', 'outcome'],
  ['Ack. utfall aug', 'outcome'],
  ['Senaste mätvärde', 'outcome'],
  ['Resultat T1', 'outcome status comment'],
  ['Utfall riket', 'comparison'],
  ['Snitt länet', 'comparison'],
  ['Andra kommuner', 'comparison'],
  ['Medel', 'comparison'],
  ['Utfalls-symbol', 'status comment'],
  ['MÅLBEDÖMNING', 'status comment outcome'],
  ['Måluppfyllelse', 'status attainment comment'],
  ['Kommentar till måluppfyllelse', 'comment'],
  ['Sammanfattande kommentarer', 'comment'],
  ['Uppföljning och analys', 'comment'],
  ['Orsak till avvikelse', 'comment'],
  ['Uppföljning/ utvärdering', 'method comment status outcome'],
  ['Mätmetod', 'method indicator'],
  ['Datakälla', 'method'],
  ['Helårsprognos', 'forecast status comment'],
  ['Prognos utfall 2023', 'forecast status comment'],
  ['Trend', 'trend comment outcome'],
  ['Ansvarig för indikatorn', 'responsible'],
  ['Sidansvar', 'responsible'],
  ['Beslutad av', 'responsible'],
  ['Förvaltningsområde', 'responsible'],
  ['Aktiviteter/åtgärder', 'activity action'],
  ['Åtgärder för förbättringar', 'action activity'],
  ['Nämndens uppdrag till förvaltning', 'activity'],
  ['Beskrivning av vad som ska göras', 'description'],
  ['Bakgrund', 'background'],
  ['Utgångsvärde 2015', 'baseline'],
  ['Nuläge', 'baseline outcome description'],
  ['Måldatum', 'deadline'],
  ['Klart senast', 'deadline'],
  ['Måttenhet', 'unit'],
  ['Procent/Mnkr', 'unit'],
  ['Enhet', 'unit responsible area'],
  ['Önskad riktning', 'polarity'],
  ['Kolada-ID', 'kpiId'],
  ['Period', 'period outcome'],
  ['Kön', 'subgroup'],
  ['Target 2025', 'target'],
  ['Baseline', 'baseline'],
  ['Responsible', 'responsible'],
  ['2021', ''],
  ['Kvinnor', ''],
  ['Telefon', ''],
  ['Mål 10 av 15', ''],
  ['Det ska finnas mötesplatser för alla åldrar i sektor omsorg och i hela kommunen för mål', ''],
];

describe('readHeader', () => {
  it.each(ROLES)('%s', (header, roles) => {
    const reading = readHeader(header);
    const also = reading.also.length > 0 ? ` + ${reading.also.join(' ')}` : '';
    expect(reading.roles.join(' ') + also).toBe(roles);
  });

  it('takes only what is a unit for one', () => {
    const unitOf = (header: string): string | null => readHeader(header).unit;
    expect(['Utfall (tkr)', 'Andel i %', 'Utfall (kr/elev)'].map(unitOf)).toEqual(['tkr', '%', 'kr/elev']);
    expect(['Utfall 2023 (kommunen)', 'Målvärde 2026 (ska öka)'].map(unitOf)).toEqual([null, null]);
  });
});
