import { drawLayout } from './drawLayout';
import { LATER_LAYOUTS } from './laterLayouts';

/** Header rows in the manner of municipalities, regions and agencies. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'city, tertial report':
    'Indikator = indicator | Periodens utfall = outcome | Utfall män/pojkar = outcome | Utfall kvinnor/flickor = outcome | Utfall förra perioden = outcome | Årsmål = target | KF:s årsmål = target | Prognos helår = forecast | Period = period',
  'goals with a start value':
    'Mål = goal | Indikator/nyckeltal = indicator | Utgångsvärde 2019 = baseline | Målvärde 2026 = target | Utfall 2023 = outcome | Bedömning = status',
  'region, attainment':
    'Indikator = indicator | Målvärde = target | Utfall = outcome | Måluppfyllnad = attainment | Trend = trend | Period = period',
  'target level last':
    'Målområde = goal | Utvecklingsmål = goal | Mått = indicator | T3 2019 = outcome | T3 2020 = outcome | Målnivå 2022 = target | Kommentar = comment',
  'status per tertial':
    'Mål = goal | Mått = indicator | Utfall T1 2024 = outcome | Målvärde 2024 = target | Status T1 2024 = status | Prognos = forecast',
  'comparison with the nation':
    'Nr = other | Mått = indicator | 2019 = outcome | 2020 = outcome | 2021 = outcome | Riket = comparison | Trend = trend',
  'assignments to boards':
    'Mål = goal | Uppdrag = activity | Status = status | Kommentar = comment | Ansvarig nämnd = responsible',
  'direction as a column':
    'Fokusmål = goal | Indikator = indicator | Startvärde = baseline | Utfall 2022 = outcome | Utfall 2023 = outcome | Önskad riktning = polarity | Måluppfyllelse = status',
  'base year and base value':
    'Övergripande mål = goal | Delmål = goal | Styrtal = indicator | Basvärde 2018 = baseline | Målvärde 2022 = target | Önskad utveckling = polarity',
  scorecard:
    'Perspektiv = goal | Framgångsfaktor = goal | Mått = indicator | Utfall 2019 = outcome | Mål 2020 = target',
  'global goals':
    'Globala mål = goal | Kommunens mål = goal | Indikator = indicator | Källa = method | Senaste värde = outcome | Målvärde 2030 = target | Trend = trend',
  'activities with dates':
    'Nämndmål = goal | Aktivitet = activity | Ansvarig = responsible | Klart senast = deadline | Status = status | Kommentar = comment',
  English:
    'Goal = goal | Indicator = indicator | Baseline 2020 = baseline | Target 2025 = target | 2022 = outcome | 2023 = outcome | Status = status',
  'questions as headers':
    'Vad vill vi uppnå? = goal | Hur mäter vi? = indicator | Nuläge = baseline | Mål = target | Resultat = outcome',
  'environmental indicators':
    'Indikator = indicator | Startvärde = baseline | Senaste värde = outcome | Målvärde = target | Målår = deadline | Trend = trend | Bedömning = status',
  'service guarantees':
    'Servicegaranti = indicator | Mål = target | T1 2023 = outcome | T2 2023 = outcome | T3 2023 = outcome | Kommentar = comment',
  'effect goals':
    'Inriktning = goal | Effektmål = goal | Effektmått = indicator | Ingångsvärde 2022 = baseline | Utfall 2023 = outcome | Mål 2026 = target | Grad av måluppfyllelse = status',
  'financial goals': 'Finansiella mål = goal+indicator | Målvärde = target | Utfall = outcome | Uppfyllt = status',
  'boards and attainment':
    'Nämnd = responsible | Mål = goal | Måluppfyllelse 2022 = status | Måluppfyllelse 2023 = status',
  'outcome measures':
    'Resultatmått = indicator | 2020 = outcome | 2021 = outcome | 2022 = outcome | Mål 2023 = target | Jämförelse riket 2022 = comparison',
  'indicators by service':
    'Verksamhet = area | Nyckeltal = indicator | Enhet = unit | Utfall 2021 = outcome | Utfall 2022 = outcome | Målvärde 2023 = target',
  'units that are workplaces':
    'Enhet = responsible [Björkens förskola; Ekens förskola; Lindens skola] | Mål = goal | Indikator = indicator | Utfall 2023 = outcome | Mål 2023 = target',
  'Kolada ids':
    'Kolada-ID = kpiId | Nyckeltal = indicator | Kommunen 2022 = outcome | Liknande kommuner 2022 = comparison | Riket 2022 = comparison | Mål = target',
  'cause and action':
    'Indikator = indicator | Mål = target | Utfall = outcome | Orsak till avvikelse = comment | Åtgärd = action | Ny tidpunkt = deadline | Ansvarig = responsible',
  'mind the comment':
    'Indikatorer = indicator | Kommentar till utfall = comment | Utfall 2023 = outcome | Årets mål = target',
  'icons at both ends':
    '= status | Mål = goal | Nyckeltal = indicator | Utfall = outcome | Målvärde = target | = trend',
  'women and men':
    'Indikator = indicator | Målvärde = target | Kvinnor = subgroup | Män = subgroup | Totalt = subgroup',
  accumulated:
    'Mått = indicator | Mål 2023 = target | Ack. utfall jan–apr = outcome | Ack. utfall jan–aug = outcome | Helårsprognos = forecast',
  agency:
    'Mål enligt regleringsbrev = goal | Resultatindikator = indicator | Utfall 2022 = outcome | Utfall 2023 = outcome | Bedömning av resultatet = status | Analys och slutsatser = comment',
  'budget as target': 'Nyckeltal = indicator | Bokslut 2022 = outcome | Budget 2023 = target | Prognos 2023 = forecast',
  'scanned, in capitals':
    'STRATEGISKT OMRÅDE = goal | INRIKTNINGSMÅL = goal | INDIKATOR = indicator | UTFALL = outcome | MÅL = target | BEDÖMNING = status',
  'region, icons before the indicator':
    'Prioriterade mål = goal [Det hållbara resandet ska öka i hela regionen; Deltagandet i kulturlivet ska öka.; Klimatutsläppen ska minska] | = status [Grön; Röd; -] | = trend [Lika; Ned; Ingen] | Indikatorer Västra Götalandsregionen = indicator | Utfall 2018 = outcome | Utfall 2019 = outcome | Utfall 2020 = outcome [33%; 27%; ] | Målvärde = target [33%; 27%; 14 978st] | Måluppfyllnad = attainment [100%; 93%; 121%] | Period = period [2019; 2019; Aug 2019]',
  'region, period per row':
    'Mål = goal [Sjukvårdens köer ska kortas; Fler ska arbeta; Alla ska resa] | Indikatorer Västra Götalandsregionen = indicator | Utfall 2022 = outcome | Utfall 2023 = outcome | Utfall 2024 = outcome | Period = period [Tertial 1 2024; Maj 2024; 2023]',
  'region, icon after the indicator':
    'Kortsiktiga nyckeltal = indicator [Soliditet (ökning) exklusive ansvarsförbindelsen; Kassalikviditet; Leverantörstrohet] | = status [Grön; Röd; Gul] | Utfall = outcome [-14,5; 237,1 %; 86 %] | Mål = target [-15,8%; 100%; 95%] | Kommentar = comment',
  'comparison with others':
    'Område = area [Barn och unga; Barn och unga; Stöd och omsorg] | Mått = indicator [Hur många barn per personal är det i kommunens förskolor?; Vad är kostnaden för ett inskrivet barn i förskolan?; Gymnasieelever med examen inom 4 år, andel (%)] | Utfall 2020 = outcome [5,5; 150 078; 73] | Utfall 2019 = outcome [; 153 366; 71] | Utfall 2018 = outcome [; 152 215; 77] | Förändring = trend [Ingen; Upp; Ned] | Jämförelse med andra = comparison [; Sämsta gruppen; Mellersta gruppen] | Riket 2019 = comparison [5,1; 154 651; 66]',
  'yes or no':
    'Mål = goal [Antalet innovativa lösningar för en tryggad välfärd ska öka; Ökad möjlighet för pendling; Fler ska bo i kommunen] | Kommentarer = comment | Uppfyllt Ja/Nej = status [Ja; Nej; Ja]',
  'only indicator and target':
    'Indikator = indicator [Andel (%) elever som i förskoleklass klarar kartläggningen i Hitta matematiken.; Medelvärde elever åk 5 som upplever att de är trygga i skolan.; Sjukfrånvaro] | Mål = target [Minst 90 %; 8; 5 %]',
  'perspectives with a status':
    'Perspektiv = goal [Medborgare och kunder; Framtidstro och utveckling; Ekonomi] | Strategiska mål = goal | 2019 = status [Målet uppnått; Målet delvis uppnått; Målet ej uppnått]',
  'four-month periods':
    'Målområde = goal | Utvecklingsmål = goal | Mått = indicator | T3 2018 = outcome | T3 2019 = outcome | Målnivå 2022 = target | Riket = comparison | Kommentar = comment',
  'groups on rows of their own':
    'Nyckeltal = indicator | Kön = subgroup [T; K; M] | 2019 = outcome | 2020 = outcome | 2021 = outcome',
  'extremes of all municipalities':
    'Mått = indicator | Kommunens resultat 2021 = outcome | Kommunens resultat 2020 = outcome | Medelvärde = comparison | Max = comparison | Min = comparison',
  'outcomes around a target':
    'Mål = goal | Indikator = indicator | Utfall 2011 = outcome | Utfall 2012 = outcome | Målvärde 2012 = target | Måluppfyllelse = status',
  'assessment of goals':
    'Mål = goal | Målbedömning = status [Når målet; Når delvis målet; Målet kan inte bedömas] | Kommentar = comment',
  'parts of a year beside the year':
    'Mål = goal | Indikator = indicator | Utgångsläge = baseline | Mål 2017 = target | Jan-okt 2017 = outcome | Helår 2017 = outcome | Prognos = forecast',
  'comparison group':
    'Indikator = indicator | Startvärde = baseline | Målvärde = target | Utfall jan-aug = outcome | Prognos helår = forecast | Trend = trend | Jämförelse R9 = comparison',
  'present level before targets':
    'Mätetal = indicator | Nuläge 2018 = baseline | Målnivå 2019 = target | Målnivå 2020 = target | Målnivå 2021 = target',
  'quality factors':
    'Kvalitetsfaktor = indicator | Mätning = method [Brukarenkät; Medarbetarenkät; Register] | Mål = target [80 %; 75; minst 90 %] | Resultat = outcome [78 %; 76; 91 %]',
  'result goals':
    'Resultatmål = goal | Nyckeltal = indicator | Mål 2020 = target | Resultat 2020 = outcome | Kommentar = comment | Status = status',
  'council and board':
    'KF-mål = goal | Nämndens mål = goal | Indikatorer (mätmetod) = indicator | Måltal 2023 = target | Utfall T1 = outcome | Utfall T2 = outcome | Utfall helår = outcome | Analys = comment',
  'assessment at the end of the year':
    'Mål = goal | Indikator = indicator | Basvärde = baseline | Mål 2022 = target | Utfall T1 = outcome | Bedömd måluppfyllelse vid årets slut = status',
  'preliminary outcome':
    'Inriktningsmål = goal | Målindikator = indicator | Utfall 2020 = outcome | Prel. utfall 2021 = outcome | Målvärde 2021 = target | Uppnått? = status [Ja; Nej; Delvis]',
  'groups beside a target':
    'Övergripande mål = goal | Nyckeltal = indicator | Totalt = subgroup | Kvinnor = subgroup | Män = subgroup | Målnivå = target | Målet uppnått = status [Ja; Nej; Ja]',
  'latest and previous measurement':
    'Nyckeltal = indicator | Senaste mätning = outcome [68; 71; 4,2] | Föregående mätning = outcome [66; 70; 4,1] | Kön = subgroup [K; M; T] | Trend = trend | Rikssnitt = comparison',
  'goals and reporting duties':
    'Mål och återrapporteringskrav = goal+indicator | Resultat = outcome [97 %; 45 dagar; 3,2] | Bedömning = status',
  'measures under partial goals':
    'Delmål = goal | Åtgärd = activity [Införa laddstolpar; Byta ut oljepannor; Utbilda personal] | Ansvarig nämnd = responsible | Tidplan = deadline | Status 2023 = status [Pågår; Klar; Ej påbörjad] | Kommentar = comment',
  'year of measurement per row':
    'Effektmål = goal | Effektindikator = indicator | Ingångsvärde = baseline | Målvärde 2026 = target | Senaste utfall = outcome [68; 71; 4,2] | Mätår = period [2023; 2022; 2023] | Källa = method',
  'ambition and per cent met':
    'Perspektiv = goal | Mål = goal | Styrmått = indicator | Ambition 2022 = target [80 %; minst 75; 95 %] | Utfall 2022 = outcome | Måluppfyllelse (%) = attainment [98 %; 101 %; 94 %]',
  'key indicators of a region':
    'Strategiskt mål = goal | Framgångsfaktor = goal | Nyckelindikator = indicator | Målnivå 2016 = target | Målnivå 2018 = target | Mätfrekvens = method | Ansvar = responsible',
  'base year and goals far ahead':
    'Globalt mål = goal | Lokalt mål = goal | Nyckeltal = indicator | Basår 2015 = baseline | 2020 = outcome | 2021 = outcome | Mål 2030 = target',
  'school terms':
    'Prioriterat mål = goal | Indikator = indicator | VT 2022 = outcome | HT 2022 = outcome | Läsåret 2022/23 = outcome | Mål 2023 = target | Flickor = subgroup | Pojkar = subgroup',
  'many outcomes':
    'Kommunmål = goal | Nämndmål = goal | Indikator = indicator | Utfall 2019 = outcome | Utfall 2020 = outcome | Utfall 2021 = outcome | Mål 2021 = target | Måluppfyllelse 2021 = status | Trend = trend',
  'start value and direction':
    'Område = area | Mått = indicator | Ingångsvärde 2018 = baseline | Senaste mätning = outcome [68; 71; 4,2] | Målvärde 2022 = target | Riktning = trend [↑; →; ↓]',
  'accounts and budget':
    'Verksamhetsmål = goal | Nyckeltal = indicator | Bokslut 2021 = outcome | Budget 2022 = target | Utfall aug 2022 = outcome | Prognos 2022 = forecast',
  'wanted and present state':
    'Mål = goal | Indikator = indicator | Önskat läge 2025 = target [80 %; 75; 90 %] | Läge 2021 = outcome [72 %; 70; 88 %] | Läge 2022 = outcome [74 %; 70; 89 %] | Bedömning = status',
  'given goals and duties':
    'Tilldelat mål = goal | Grunduppdrag = activity | Status = status [Pågår; Klar; Försenad] | Analys = comment',
  'goals and indicators in one':
    'Mål och indikatorer = goal+indicator | Utfall 2020 = outcome | Utfall 2021 = outcome | Målvärde 2021 = target | Bedömning = status',
  'average of similar ones':
    'Nämndens mål = goal | Målindikator = indicator | Nuvärde = outcome | Målvärde 2023 = target | Genomsnitt liknande kommuner = comparison | Genomsnitt alla kommuner = comparison',
  'part of the year and forecast':
    'Indikator = indicator | Utfall 2018 = outcome | Utfall 2019 = outcome | Målvärde 2020 = target | Utfall jan-aug 2020 = outcome | Prognos 2020 = forecast | Periodens måluppfyllelse = status',
  'sexes on rows of their own':
    'Indikator = indicator | Startvärde 2019 = baseline | Utfall 2020 = outcome | Utfall 2021 = outcome | Målvärde 2023 = target | Kön = subgroup [Totalt; Kvinnor; Män]',
  'this is how we measure':
    'Övergripande mål = goal | Mål = goal+indicator | Så här mäter vi = method | Målnivå = target | Resultat 2022 = outcome | Kommentar till resultatet = comment',
  'women and men beside the total':
    'Målområde = goal | Indikator = indicator | Målvärde 2022 = target | Utfall 2022 total = outcome | Utfall 2022 kvinnor = outcome | Utfall 2022 män = outcome | Utfall 2021 = outcome | Målbedömning = status',
  'accumulated and last year':
    'Perspektiv = goal | Strategiskt mål = goal | Mätetal = indicator | Utfall ack = outcome | Utfall ack föreg år = outcome | Målvärde = target | Status = status',
  'measures of an agency':
    'Mål = goal | Mått = indicator | Utfall 2021 = outcome | Utfall 2022 = outcome | Mål 2022 = target | Måluppfyllelse = status',
  'starting point and follow-up':
    'Verksamhetsmål = goal | Delmål = goal | Indikator = indicator | Utgångsläge = baseline | Målnivå 2025 = target | Uppföljning 2023 = outcome [68; 71; 4,2] | Ansvarig = responsible',
  'years of a company':
    'Nyckeltal = indicator | Enhet = unit | 2023 = outcome | 2022 = outcome | 2021 = outcome | Mål 2025 = target | Mål 2030 = target',
  effects:
    'Prioriterat område = goal | Effekt = goal [Fler barn mår bra; Fler är delaktiga; Färre utsatta] | Indikator = indicator | Resultat kvinnor = outcome | Resultat män = outcome | Resultat totalt = outcome',
  'English with base year':
    'Strategic objective = goal | KPI = indicator | Baseline (2019) = baseline | Actual 2021 = outcome | Actual 2022 = outcome | Target 2025 = target | RAG = status [Green; Amber; Red] | Owner = responsible',
  'numbered rows':
    'Nr = other | Mål = goal | Delmål = goal | Mått = indicator | Datakälla = method | Frekvens = method | Ansvarig = responsible | Basvärde = baseline | Målvärde = target | Kommentar = comment',
  'county and nation':
    'Målområde = goal | Indikator = indicator | Kommunen 2019 = outcome | Kommunen 2021 = outcome | Länet 2021 = comparison | Riket 2021 = comparison | Utveckling = trend [Positiv; Negativ; Oförändrad]',
  'targets of three years':
    'KF:s inriktningsmål = goal | Nämndens resultatmål = goal | Indikator = indicator | Målvärde 2024 = target | Målvärde 2025 = target | Målvärde 2026 = target | Utfall 2023 = outcome',
  'expected result':
    'Åtagande = goal | Förväntat resultat = target [80 %; 75; 90 %] | Indikator = indicator | Utfall = outcome',
  'assignments of the council':
    'Kommunfullmäktiges uppdrag = activity | Nämnd = responsible | Bedömning = status [Genomfört; Pågår; Ej påbörjat] | Kommentar = comment',
  'series of years':
    'Mål/Indikator = goal+indicator | 2018 = outcome | 2019 = outcome | 2020 = outcome | 2021 = outcome | Målvärde 2022 = target | Prognos 2022 = forecast',
  'result goals with activities':
    'Resultatmål 2023 = goal | Aktiviteter = activity | Klart när = deadline | Ansvar = responsible | Läge = status [Pågår; Klar; Ej påbörjad]',
  'status at each report':
    'Nämndmål = goal | Status delår 1 = status [Grön; Gul; Röd] | Status delår 2 = status [Grön; Grön; Röd] | Status helår = status [Grön; Gul; Gul] | Kommentar = comment',
  'many targets ahead':
    'Målområde = goal | Inriktningsmål = goal | Indikator = indicator | Utfall 2021 = outcome | Utfall 2022 = outcome | Mål 2023 = target | Mål 2026 = target | Kommentar = comment',
  'best municipality':
    'Fokusområde = goal | Nämndens mål = goal | Indikator = indicator | Utfall 2022 = outcome | Utfall 2023 = outcome | Målvärde 2023 = target | Bästa kommun = comparison | Bedömning = status',
  'board goal and indicator in one':
    'Nämndmål/indikator = goal+indicator | Målvärde 2022 = target | Utfall 2022 = outcome | Utfall 2021 = outcome | Måluppfyllnad = attainment [102 %; 98 %; 100 %]',
  'reference value and arrow':
    'Mål = goal | Resultatindikator = indicator | Utfall 2019 = outcome | Utfall 2020 = outcome | Riktvärde 2020 = target | Trendpil = trend | Bedömning av måluppfyllelse = status',
  'whole year and part of a year':
    'Kommunövergripande inriktning = goal | Nämndens mål = goal | Nyckeltal = indicator | Utfall helår 2022 = outcome | Utfall T2 2023 = outcome | Årsmål 2023 = target | Prognos 2023 = forecast | Status = status',
  'success factors':
    'Framgångsfaktorer = goal | Styrtal = indicator | Resultat 2021 = outcome | Mål 2022 = target | Resultat 2022 = outcome',
  'short names of groups':
    'Prioriterat mål = goal | Nyckeltal = indicator | Kv = subgroup | Män = subgroup | Tot = subgroup | Mål = target | Måluppfyllelse = status',
  'last year of the same':
    'Effektmål = goal | Indikator = indicator | Målvärde = target | Utfall aug = outcome | Utfall fg år = outcome | Prognos = forecast | Trend = trend',
  'difference of sexes':
    'Indikator = indicator | Målnivå 2024 = target | Resultat jan–aug 2024 = outcome | Resultat jan–aug 2023 = outcome | Könsskillnad = other [2,1; -1; 0,5] | Måluppfyllelse = status',
  'reporting duties':
    'Återrapporteringskrav = goal | Resultatmått = indicator | 2021 = outcome | 2022 = outcome | 2023 = outcome | Kommentar = comment',
  'assessed by term':
    'Läroplansmål = goal | Kvalitetsindikator = indicator | Skattning ht 2022 = outcome [3,2; 3,5; 2,9] | Skattning vt 2023 = outcome [3,4; 3,6; 3,0] | Målvärde = target | Analys = comment | Åtgärder = action',
  'base year in brackets':
    'Etappmål = goal | Indikator = indicator | Basår (1990) = baseline [3,2; 180; 12] | Senaste år (2021) = outcome [2,1; 160; 9] | Mål 2030 = target | På väg? = status [Ja; Nej; Osäkert]',
  guarantees:
    'Garanti = indicator [Vi svarar inom två dagar; Bygglov inom tio veckor; Plats inom fyra månader] | Uppfyllelse T1 = outcome [95 %; 88 %; 100 %] | Uppfyllelse T2 = outcome [96 %; 90 %; 100 %] | Mål = target | Kommentar = comment',
  'sexes and years':
    'Delmål = goal | Nyckeltal = indicator | Kvinnor 2021 = outcome | Män 2021 = outcome | Kvinnor 2022 = outcome | Män 2022 = outcome | Mål = target',
  months:
    'KPI = indicator | Beskrivning = description | Målvärde = target | Jan = outcome | Feb = outcome | Mar = outcome | Apr = outcome | Ägare = responsible',
  quarters:
    'Nyckeltal = indicator | Mål 2023 = target | Kv 1 = outcome | Kv 2 = outcome | Kv 3 = outcome | Kv 4 = outcome | Kommentar = comment',
  controls:
    'Område = area | Kontrollmål = goal | Kontrollmoment = activity | Ansvarig = responsible | Frekvens = method | Resultat = comment [Inga avvikelser noterades vid kontrollen.; Mindre brister i rutinen.; Åtgärdat under hösten.]',
  'assignments with a number':
    'Nr = other | Uppdrag från fullmäktige = activity | Ansvarig nämnd = responsible | Tidpunkt = deadline | Status = status [Pågår; Klar; Ej påbörjad] | Kommentar = comment',
  'partial targets':
    'Vision = goal | Strategiskt område = goal | Mål = goal | Mått = indicator | Ingångsvärde = baseline | Delmål 2024 = target [70 %; 75; 80 %] | Mål 2026 = target',
  'questions of a survey':
    'Fråga = indicator [Jag känner mig trygg; Jag får hjälp; Jag är nöjd] | Resultat 2021 = outcome | Resultat 2022 = outcome | Resultat 2023 = outcome | Snitt Sverige 2023 = comparison | Mål = target',
  resources:
    'Mål = goal | Aktivitet = activity | Tidplan = deadline | Ansvarig = responsible | Resurser = other [Inom ram; 2 mnkr; Projektmedel] | Uppföljning = status [Pågår; Klar; Ej påbörjad]',
  'English measures':
    'Objective = goal | Measure = indicator | Unit = unit | 2021 = outcome | 2022 = outcome | Target = target | Trend = trend | Comment = comment',
  'only a name':
    'Namn = indicator | Utfall 2020 = outcome | Utfall 2021 = outcome | Utfall 2022 = outcome | Målvärde 2022 = target',
  'status first':
    'Status = status [Grön; Gul; Röd] | Indikator = indicator | Utfall = outcome | Målvärde = target | Utfall föregående år = outcome | Kommentar = comment',
  'assessment in two words':
    'Mål = goal | Måluppfyllelse bedömning = status | Trend = trend | Analys av måluppfyllelse = comment',
  'similar ones with a comma':
    'Nyckeltal = indicator | Kommunen = outcome [72; 68; 4,2] | Liknande kommuner, övergripande = comparison | Alla kommuner (ovägt medel) = comparison | Mål = target',
};

describe('layouts of our own', () => {
  it.each([...Object.entries(LAYOUTS), ...LATER_LAYOUTS.map((layout) => [layout, layout] as const)])(
    '%s',
    (_name, layout) => {
      const { expected, read } = drawLayout(layout);
      expect(read).toEqual(expected);
    },
  );
});
