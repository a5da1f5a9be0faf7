import type { Role } from '../../src/model/goalTable';
import { readHeader } from '../../src/read/columns/readHeader';

type Headers = Readonly<Partial<Record<Role, string>>>;

/** Headers that municipalities use, by the role that their words say first. */
const SAID: Headers = {
  goal: 'Nämndmål | Effektmål | Inriktningsmål | Kommunfullmäktigemål | KF-mål | KF mål | Kommunmål | Verksamhetsmål | Övergripande mål | Kommunövergripande mål | Mål för verksamheten | Mål (från KF) | Kommunens mål | Målformulering | Målbeskrivning | Strategisk inriktning | Strategiska inriktningar | Prioriterade mål | Utvecklingsmål | Kvalitetsmål | Resultatmål | Enhetsmål | Förvaltningsmål | Styrelsens mål | Nämndens mål | Nämndens inriktning | Politiskt mål | Huvudmål | Långsiktigt mål | Delmål | Målbild | Vision 2030 | Strategiskt fokusområde | Prioriterat område | Löften | Åtagande | Nämndåtagande | Agenda 2030-mål | Globala målen | Fullmäktigemål | Mål enligt budget | Ekonomiska mål | Ägardirektiv | Ledord | Målområden | Perspektiv/mål | Nämndens prioriterade mål | Mål nr | Mål från fullmäktige | Miljömål | Folkhälsomål | Jämställdhetsmål | Politisk viljeinriktning | Viljeinriktning | Utvecklingsområde',
  indicator:
    'Indikatorer | Indikator | Mått | Mätetal | Nyckeltal | Styrtal | Styrmått | Resultatmått | Resultatindikator | Effektmått | Processmått | Målindikator | Kvalitetsindikator | Verksamhetsmått | Volymmått | Aktivitetsmått | Mått/indikator | Indikatorer/mått | Indikator/Nyckeltal | Mätpunkt | Kvalitetsmått | Nyckelindikator | KPI | KPI:er | Uppföljningsmått | Uppföljningsindikator | Målindikatorer | Mätindikator | Mätvariabel | Vad mäts | Vad mäter vi? | Vad ska mätas | Bevakningsindikator | Basindikatorer | Indikatornamn | Nyckeltalsnamn | Mått (Kolada) | Nyckeltal enligt Kolada | Kvalitetsfaktorer | Servicedeklaration | Utvärderingsmått | Frågor | Enkätfråga | Serviceåtagande | Målmått | Indikator som mäts | Variabel',
  target:
    'Målvärde | Målvärden | Målnivå | Måltal | Ambitionsnivå | Ambition | Målvärde 2023 | Målnivå 2025 | Årsmål | Målvärde helår | Mål värde | Mål-värde | Måltal år 2024 | Riktvärde | Gränsvärde | Tröskelvärde | Börvärde | Krav | Kravnivå | Målsiffra | Önskat värde | Önskad nivå | Målkrav | Helårsmål | Periodmål | Tertialmål | Månadsmål | Målvärde T2 2023 | Planerat | Planerat värde | Plan 2023 | Plan 2024 | Budget 2024 | Målintervall | Slutmål | Slutmål 2030 | Målgräns | Miniminivå | Godkänd nivå | Lägstanivå | Nivå 2025 | Målutfall | Förväntat värde 2024 | Förväntad nivå | Budgeterat | Budgetmål | Målvärde (KF) | Mätbart mål | Målvärde mandatperioden | Norm | Normvärde | Gräns för måluppfyllelse | Önskat resultat',
  outcome:
    'Utfall | Utfall 2022 | Utfall T1 | Utfall perioden | Utfall jan-aug | Ack utfall | Ackumulerat utfall | Bokslut 2022 | Bokslut | Resultat | Resultat 2022 | Faktiskt utfall | Verkligt utfall | Verkligt | Senaste mätning | Senaste utfall | Senaste mätvärde | Mätvärde | Mätresultat | Uppmätt värde | Värde | Värde 2022 | Aktuellt värde | Resultat delår | Delårsutfall | Utfall delår | Helårsutfall | Utfall helår | Årsutfall | Preliminärt utfall | Prel utfall | Utfall föregående år | Utfall fg år | Föregående års utfall | Föregående mätning | Tidigare resultat | Tidigare utfall | Historiskt utfall | Historik | Utfall R12 | Uppnått värde | Uppnått resultat | Uppnådd nivå | Resultat enkät 2022 | Kommunens värde | Kommunens resultat | Kommunen | Eget resultat | Egen kommun | Vår kommun | Utfall (%) | Utfall i % | Redovisat utfall | Redovisat 2022 | Rapporterat värde | Utfall senaste år | Senast uppmätt | Senaste resultat | Senast kända värde | Utfall totalt | Utfall, antal | Utfall kvinnor | T2-utfall | Uppföljt värde | Utfall hittills | Periodutfall',
  baseline:
    'Utgångsvärde | Ingångsvärde | Startvärde | Basvärde | Basår | Referensvärde | Baslinje | Nollmätning | Utgångsläge | Utgångsnivå | Startläge | Ursprungsvärde | Värde vid start | Läge vid start | Baseline | Ingångsläge | Ingående värde | Startår | Basvärde (2015) | Utgångsår | Nulägesvärde | Nuläge 2019 | Bas',
  forecast:
    'Prognos | Prognos helår | Helårsprognos | Årsprognos | Prognos 2023 | Prognos utfall | Prognostiserat utfall | Förväntat utfall | Beräknat utfall | Bedömt utfall | Förväntat helårsutfall | Prognos för året | Trolig prognos | Prognos målvärde',
  comparison:
    'Riket | Rikssnitt | Riket 2022 | Rike 2022 | Rikets snitt | Snitt riket | Genomsnitt riket | Medel riket | Medelvärde riket | Länet | Länssnitt | Snitt länet | Regionen | Liknande kommuner | Jämförbara kommuner | Jämförelsekommuner | Jämförelse | Jmf | Jfr | Jfr riket | Jmf riket | Snitt | Median | Medel | Medelvärde | Ranking | Rankning | Rank | Placering | Kommungrupp | GR | Sverige | Alla kommuner | Bästa kommun | Högsta | Lägsta | Max | Min | Jämförelse liknande kommuner | Liknande kommuner socioekonomi | R9 | Grannkommuner | Kommuner i länet | Nationellt | Nationellt snitt | Nationellt värde | SKR | Rikets resultat | Utfall riket | Riksgenomsnitt | Medelv. riket | Bäst i landet | Övriga kommuner | Pendlingskommuner | Kommungruppssnitt | Jämförelsegrupp | Referenskommuner | Referensgrupp | Genomsnittet i länet | Benchmark | Position | Plats i rankingen | Kvartil | Percentil',
  status:
    'Status | Måluppfyllelse | Bedömning | Bedömning av måluppfyllelse | Uppfyllelse | Grad av måluppfyllelse | Uppfylls | Uppfyllt | Uppfyllt? | Uppfyllt mål | Målet uppfyllt? | Målet uppnått? | Måluppfyllelse T2 | Färg | Färgmarkering | Trafikljus | Smiley | Symbol | Signal | Läge | Statusbedömning | Målbedömning | Sammanvägd bedömning | Samlad bedömning | Nämndens bedömning | Målstatus | Resultatbedömning | Status aktivitet | Aktivitetsstatus | Status T2 | Status augusti | Uppnås målet? | Uppnått | Uppnås | Når vi målet? | Når målet | Ja/Nej | På väg mot målet? | Måluppfyllelse helår | Prognos måluppfyllelse | Bedömning helår | Helårsbedömning | Status helår | Genomförd | Genomfört | Genomfört? | Genomförandegrad | Ikon | Grön/gul/röd | Röd/gul/grön | G/G/R | RAG | Omdöme | Bedömd måluppfyllelse | Bedömd status | Måluppfyllelsegrad | Uppnådd? | Mål uppnått | Uppnår målet | Målet nås | Mål nått | Indikatorstatus | Utfallsbedömning',
  trend:
    'Trend | Trendpil | Utveckling | Förändring | Tendens | Utvecklingstrend | Pil | Förändring jmf fg år | Utveckling sedan 2020 | Trend jmf föregående år | Trend 5 år | Förändring sedan förra mätningen | Upp/ner | Utv.',
  comment:
    'Kommentar | Kommentarer | Analys | Kommentar till utfall | Analys av utfall | Analys och slutsats | Slutsatser | Motivering | Förklaring | Förklaring till avvikelse | Orsak | Orsak till avvikelse | Avvikelseanalys | Anmärkning | Anm. | Notering | Fritext | Reflektion | Lägesrapport | Lägesbeskrivning | Nulägesbeskrivning | Uppföljningskommentar | Beskrivning av resultat | Sammanfattning | Sammanfattande analys | Motivering till bedömning | Resultatanalys | Text | Kommentar T2 | Uppföljning och analys | Verksamhetens kommentar | Övrigt',
  method:
    'Källa | Datakälla | Mätmetod | Frekvens | Mätfrekvens | Uppföljningsmetod | Hur mäts | Hur mäts det? | Hur mäter vi | Mätsätt | Hur följs målet upp? | Uppföljning | Uppföljningsfrekvens | Statistikkälla | Underlag | Mätintervall | Periodicitet | Mätning | Källa/metod | Mätinstrument | Mätmetod/källa | Uppgiftskälla | Uppföljning sker | När mäts | När mäter vi? | Mäts när | Uppföljningstillfälle | Uppföljningstidpunkt | Uppföljningsintervall | Rapporteringsfrekvens | Hämtas från | Var hämtas data? | Insamlingsmetod | Beräkning | Beräkningsmetod | Beräkningssätt | Mätmetod och källa | System',
  deadline:
    'Klart senast | Måldatum | Målår | Slutdatum | Klart | Tidplan | Tidsplan | När | Senast | Deadline | Färdigt | Färdigdatum | Klardatum | Tidpunkt | Sluttid | Tidsram | Klart datum | Beräknas klart | Planerat slutdatum | Slut | Slutredovisning | Slutförs | Genomförs senast | När ska det vara klart? | Datum klart | Uppnås senast | Förfallodatum | Återrapporteras',
  responsible:
    'Ansvarig | Ansvariga | Ansvarig nämnd | Ansvarig nämnd/bolag | Ansvarig förvaltning | Nämnd | Förvaltning | Ansvar | Ansvarig funktion | Ansvarig enhet | Ägare | Målägare | Indikatorägare | Vem | Vem ansvarar? | Utförare | Ansvarig chef | Kontaktperson | Uppföljningsansvarig | Samordnare | Mätansvarig | Ansvarig för uppföljning | Huvudansvarig | Handläggare | Nämnd/styrelse | Berörd nämnd | Berörda nämnder | Förvaltning/bolag | Rapportör | Aktör | Ansvarig aktör',
  activity:
    'Aktivitet | Aktiviteter | Insatser | Planerade aktiviteter | Prioriterade aktiviteter | Uppdrag | Nämndens uppdrag | Särskilda uppdrag | Handlingsplan | Strategi | Aktivitet/åtgärd | Genomförda aktiviteter | Vad ska göras? | Vad | Så gör vi | Hur ska vi nå målet? | Vad gör vi? | Arbetssätt | Metod/arbetssätt | Genomförande | Planerade insatser | Utvecklingsinsatser | Nyckelaktiviteter | Politiska uppdrag | Uppdrag från KF | Budgetuppdrag | Satsningar | Projekt',
  unit: 'Enhet (mätning) | Måttenhet | Mätenhet | Sort | Enhet',
  polarity:
    'Önskad riktning | Riktning | Önskad utveckling | Målriktning | Polaritet | Bra riktning | Högt/lågt är bra | Önskad trend | Bättre om | Hög/Låg',
  kpiId: 'Kolada-id | Kolada ID | Nyckeltals-ID | KPI-id | Nyckeltalskod | Kolada nr | N-nummer | ID Kolada | Kolada',
  attainment:
    'Avvikelse | Måluppfyllnad | Måluppfyllnadsgrad | Avvikelse mot mål | Differens | Diff | Diff mot mål | Skillnad | Andel av mål | Avvikelse budget | Avv. | Utfall jämfört med mål | Utfall mot mål | Avvikelse från målvärde | Avvikelse målvärde',
  area: 'Område | Verksamhetsområde | Verksamhet | Delområde | Målgrupp | Kategori | Sektor | Skolform | Kommun | Ämnesområde | Huvudområde | Politikområde | Temaområde | Program',
  subgroup:
    'Kvinnor | Män | Flickor | Pojkar | Totalt | Kön | Kvinna | Man | Flicka | Pojke | K | M | Andel kvinnor | Kön/grupp',
  period:
    'Period | År | Mätår | Mättillfälle | Månad | Tertial | Rapportperiod | Mätperiod | Avser period | Avser år | Mätdatum | Datum för mätning | Mätdatum senaste | Senaste mätår | Rapporteringsperiod | Mättidpunkt senaste',
  description:
    'Beskrivning | Definition | Beskrivning av indikator | Förtydligande | Innebörd | Syfte | Definition/beskrivning | Förklaring av mått',
  background: 'Bakgrund | Varför | Motiv | Utgångspunkt',
  action:
    'Åtgärd vid avvikelse | Förbättringsåtgärder | Korrigerande åtgärder | Nästa steg | Åtgärder vid avvikelse | Åtgärdsplan | Vidtagna åtgärder | Fortsatt arbete',
  other: 'Nr | Löpnr | Diarienummer | Vikt | Länk | Startdatum | Start | Prioritet | Kostnad | Resurser',
};

/** Headers whose words allow a role beside a likelier one; their cells decide. */
const ALLOWED: Headers = {
  goal: 'Målsättningar | Etappmål | Program | Strategier | Grunduppdrag | Framgångsfaktor | Kvalitetsområde | Önskat läge',
  indicator: 'Mätbart mål/indikator | Mål/mått',
  target:
    'Mål 2023 | Mål för 2023 | Årets mål | Mål i procent | Mål (%) | Mål (andel) | Mål T2 | Mål per år | Mål perioden | Mål 2023-2026 | Målår 2030 | Mål mandatperiod',
  outcome:
    'Nuläge | Mätning 2022 | Mätning 2 | Status 2022 (%) | Nuvarande värde | Nuvärde | Uppföljning T2 | Uppföljning 2023 | Måluppföljning 2023',
  status: 'Klart? | Utvärdering',
  trend: 'Riktning på utvecklingen',
  method: 'Mättidpunkt',
  activity: 'Åtgärder | Åtgärd',
  other: 'Budget (tkr)',
};

const each = (headers: Headers): (readonly [role: string, header: string])[] =>
  Object.entries(headers).flatMap(([role, list]) => list.split(' | ').map((header) => [role, header] as const));

describe('words of headers', () => {
  it('say a role', () => {
    const roleOf = ({ roles: [role], group }: ReturnType<typeof readHeader>) => role ?? (group ? 'subgroup' : '');
    const read = each(SAID).map(([, header]) => [roleOf(readHeader(header, 2023)), header]);
    expect(read).toEqual(each(SAID));
  });

  it('allow a role', () => {
    const unread = each(ALLOWED).filter(
      ([role, header]) => !readHeader(header, 2023).roles.some((each) => each === role),
    );
    expect(unread).toEqual([]);
  });

  it('never let what belongs to others pass for an outcome', () => {
    const others = [
      'Utfall i riket',
      'Resultat för riket 2022',
      'Utfall jmf riket',
      'Snitt av utfall',
      'Rike 2022',
      'R9',
    ];
    expect(others.map((header) => readHeader(header, 2023).roles[0])).toEqual(others.map(() => 'comparison'));
  });
});
