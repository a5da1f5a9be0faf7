import { number, percent, percent1 } from './values.mjs';

/*
 * Götene kommun, Socialpolitiskt program 2019–2024, section 8 (bilaga): goals, indicators and follow-up word for word.
 * An indicator is [text, follow-up, values, notes]. The values stand under Utfall 2022, T1 2023, T2 2023, Utfall 2023.
 * Utfall 2022 is the document's own baseline where the sentence names one; every other value is invented, and so are
 * comments, actions and who is responsible.
 */
export const title = 'Socialnämndens mål och indikatorer 2023';
export const note =
  'Exempel. Mål, indikatorer och uppföljning är Götene kommuns egna, ordagrant ur Socialpolitiskt program, bilaga 8. ' +
  'Mätvärden som dokumentet inte ger är påhittade, liksom kommentarer, åtgärder och ansvariga.';
export const headers = {
  strategicGoal: 'Strategiska mål',
  goal: 'Socialnämndens mål 2020-2023',
  indicator: 'Indikatorer',
  method: 'Uppföljning/ utvärdering',
  values: ['Utfall 2022', 'T1 2023', 'T2 2023', 'Utfall 2023'],
  notes: ['Kommentar', 'Åtgärd', 'Ansvarig'],
};

const SERVICE = 'Ökad nytta för alla kommuninvånare inom befintlig ekonomi.';
const ATTRACTIVE = 'En kommun som är attraktiv att bo, besöka och verka i.';
const CLIMATE = 'En klimat- och miljösmart kommun.';
const WORK = 'Ett starkt lokalt arbets- och näringsliv.';

export const goals = [
  {
    strategicGoal: SERVICE,
    goal: 'Alla brukare inom socialnämnden ska erbjudas en meningsfull vardag',
    areas: [
      {
        area: 'Alla verksamheter',
        indicators: [
          [
            'Det ska finnas tillgängliga-mötesplatser för alla åldrar i sektor omsorg',
            'Intern uppföljning, antal mötesplatser för alla åldrar',
            [number(4), number(4), number(5), number(5)],
            ['Ny mötesplats i Källby från maj.', '', 'Sektorchef'],
          ],
        ],
      },
      {
        area: 'Äldreomsorg',
        indicators: [
          [
            'Andelen brukare inom särskilt boende som är nöjda med de aktiviteter som erbjuds på boendet ska öka från 60 % (2022) till minst 70 % fram till och med 2023',
            'Nationell brukarenkät särskilt boende, 1g/år, Socialstyrelsen',
            [percent(60), null, percent(66), null],
            ['Enkäten besvarades under våren.', 'Aktivitetsombud på varje enhet.', 'Enhetschef särskilt boende'],
          ],
        ],
      },
    ],
  },
  {
    strategicGoal: SERVICE,
    goal: 'Användningen av välfärdsteknik och digitalisering ska öka för brukarens självständighet och medföra effektivare arbetsmetoder',
    areas: [
      {
        area: 'Alla verksamheter',
        indicators: [
          [
            'Antalet nya välfärdstekniklösningar och e-tjänster ska öka med minst två per år inom områdena äldreomsorg, funktionshinder och individ- och familjeomsorg fram till och med 2023.',
            'Internt mått, antal välfärdstekniklösningar enligt IT-plan',
            [number(3), number(1), number(2), number(3)],
            ['Digital tillsyn, läkemedelsrobot och e-ansökan.', '', 'IT-samordnare'],
          ],
        ],
      },
    ],
  },
  {
    strategicGoal: ATTRACTIVE,
    goal: 'Brukarna känner trygghet med socialnämndens insatser',
    areas: [
      {
        area: 'Äldreomsorg',
        indicators: [
          [
            'Andelen brukare i särskilt boende som känner sig trygga ska vara minst 98 % och helst öka fram till och med 2023',
            'Nationell brukarenkät särskilt boende 1g/år',
            ['97 %', null, '98 %', null],
            ['', '', 'Enhetschef särskilt boende'],
          ],
          [
            'Andelen brukare i hemtjänst som känner sig trygga ska vara minst 90 % och helst öka fram till och med 2023',
            'Nationell brukarenkät hemtjänst 1g/år',
            ['92 %', null, '89 %', null],
            ['Många nya vikarier under mätperioden.', 'Fast omsorgskontakt för alla.', 'Enhetschef hemtjänst'],
          ],
          [
            'Antalet olika personal som besöker en brukare med hemtjänst under en 14 dagarsperiod ska vara maximalt 14 personal i genomsnitt vid mätningen 2023.',
            'Personalkontinuitetsmätning 1g/år, KKIK',
            [number(15), null, null, 'Resultat kommer i maj'],
            ['', '', 'Enhetschef hemtjänst'],
          ],
          [
            'Andelen brukare i särskilt boende som tycker att de får ett bra bemötande av personalen ska öka från 96 % till 100 % fram till och med 2023',
            'Nationell brukarenkät särskilt boende 1g/år',
            [percent(96), percent(96), percent(97), percent(98)],
            ['Egen mätning per tertial.', 'Samtal om bemötande på arbetsplatsträffar.', 'Enhetschef särskilt boende'],
          ],
          [
            'Andelen brukare i hemtjänst som tycker att de får ett bra bemötande av personalen ska öka från 94 % till 98 % fram till och med 2023.',
            'Nationell brukarenkät hemtjänst 1g/år',
            [percent(94), percent(95), percent(97), percent(98)],
            ['Egen mätning per tertial.', '', 'Enhetschef hemtjänst'],
          ],
        ],
      },
      {
        area: 'Funktionshinderområdet',
        indicators: [
          [
            'Andelen funktionsnedsatta som anger att de aldrig känner sig rädda hemma i sitt boende med särskild service ska öka från 64 % till 75 % fram till och med 2023',
            'Nationell brukarenkät funktionshinderområdet 1g/år (U28523)',
            ['64 %', null, null, '69 %'],
            ['', 'Trygghetsvandring på alla boenden.', 'Enhetschef LSS'],
          ],
        ],
      },
    ],
  },
  {
    strategicGoal: ATTRACTIVE,
    goal: 'Brukaren upplever att de har inflytande och känner sig delaktiga i de insatser som beviljats.',
    areas: [
      {
        area: 'Anhörigstöd',
        indicators: [
          [
            'Den som efterfrågar anhörigstöd ska få kontakt med anhörigsamordnare inom en vecka.',
            'Intern uppföljning, statistik',
            [null, '91 %', '94 %', '93 %'],
            ['Andel som fått kontakt inom en vecka.', '', 'Anhörigsamordnare'],
          ],
        ],
      },
      {
        area: 'Äldreomsorg och funktionshinderområdet',
        indicators: [
          [
            'Andelen brukare inom äldreomsorgen och funktionshinderområdet som varit delaktiga i sin genomförandeplan, där delaktigheten även har dokumenterats ska öka till 95 % fram till och med 2023',
            'Socialstyrelsens enhetsundersökning 1g/år (LSS U28130, daglig verksamhet U28144, ÄO SÄBO U23565, ÄO Hemvård U21554)',
            [percent(88), percent(89), percent(92), percent(96)],
            ['Egen granskning av planer varje tertial.', 'Mall och utbildning.', 'Kvalitetsutvecklare'],
          ],
        ],
      },
      {
        area: 'Äldreomsorg',
        indicators: [
          [
            'Andelen brukare i särskilt boende som tycker att personalen tar hänsyn till deras egna åsikter och önskemål ska öka från 88 % till minst 93 % fram till och med 2023',
            'Nationell brukarenkät särskilt boende 1g/år (U23461)',
            [percent(88), null, null, 'ej mätt'],
            ['Frågan ströks ur årets enkät.', '', 'Enhetschef särskilt boende'],
          ],
          [
            'Andelen brukare i hemtjänsten som tycker att personalen tar hänsyn till deras egna åsikter och önskemål ska öka från 81 % till minst 90 % fram till och med 2023',
            'Nationell brukarenkät hemtjänst 1g/år (U21463)',
            [percent(81), percent(85), percent(88), percent(91)],
            ['Egen mätning per tertial.', '', 'Enhetschef hemtjänst'],
          ],
        ],
      },
      {
        area: 'Funktionshinderområdet',
        indicators: [
          [
            'Andelen funktionsnedsatta som anger att de får bestämma om saker som är viktiga för dem hemma ska öka från 73 % till minst 80 % fram till och med 2023',
            'Nationell brukarenkät inom funktionhinder 1/år (U28663)',
            [percent(73), null, null, null],
            ['', '', 'Enhetschef LSS'],
          ],
        ],
      },
      {
        area: 'Individ- och familjeomsorg',
        indicators: [
          [
            'Andelen brukare inom individ- och familjeomsorgen som anger att socialsekreteraren efterfrågar den enskildes synpunkter på hur dennes situation skulle kunna förändras ska öka från 91 % till minst 93 % fram till och med 2023',
            'Nationell brukarundersökning individ- och familjeomsorg, 1g/år (U30450)',
            [percent(91), percent(92), percent(92), percent(92)],
            ['Egen mätning per tertial.', '', 'IFO-chef'],
          ],
        ],
      },
    ],
  },
  {
    strategicGoal: ATTRACTIVE,
    goal: 'Sektor omsorg är en attraktiv arbetsplats och verkar för ett hållbart arbetsliv',
    areas: [
      {
        area: 'Alla verksamheter',
        indicators: [
          [
            'Medarbetare som sprider ett gott rykte om sin arbetsplats ska öka från -34 till minst 10 i index till medarbetarundersökningen 2024',
            'Medarbetarundersökning rekommendationsbenägenhet, vartannat år',
            [number(-34), null, number(-22), null],
            ['Pulsmätning i augusti.', 'Arbetsgrupp om arbetsmiljö.', 'HR-partner'],
          ],
          [
            'Personalomsättningen ska minska från 13 % till högst 11 % fram till och med 2023',
            'Personalstatistik 1g/år',
            [percent1(13), percent1(4.1), percent1(3.5), percent1(11.8)],
            ['T1 och T2 är andel som slutat under perioden.', 'Avslutssamtal med alla.', 'HR-partner'],
          ],
          [
            'Medarbetare som upplever ett gott ledarskap ska öka från 2,75 till minst 3,0 till medarbetarundersökningen 2024. (skala 1-4)',
            'Medarbetarundersökning ledarskap, helhetsmått vartannat år',
            [number(2.75, 2), null, number(2.9, 2), null],
            ['Pulsmätning i augusti.', '', 'HR-partner'],
          ],
          [
            'Nöjd medarbetarindex för chefer ska öka från 61 till minst 70 till medarbetarundersökningen 2024',
            'Medarbetarundersökning vartannat år, NMI',
            [number(61), null, null, null],
            ['', '', 'HR-partner'],
          ],
          [
            'Nöjdmedarbetarindex ska öka från 61 till minst 70 till medarbetarundersökningen 2024',
            'Medarbetarundersökning vartannat år, NMI',
            [number(61), null, number(59), null],
            ['Pulsmätning i augusti.', 'Handlingsplan per enhet.', 'HR-partner'],
          ],
          [
            'Sjukfrånvaron ska minska inom alla verksamheter från 8,9 % till 6 % fram till och med 2023',
            'Sjukstatistik 1g/år',
            [percent1(8.9), percent1(8.3), percent1(7.1), percent1(6.8)],
            ['', 'Tidiga rehabsamtal.', 'HR-partner'],
          ],
        ],
      },
    ],
  },
  {
    strategicGoal: CLIMATE,
    goal: 'Socialnämnden verkar för en begränsad klimatpåverkan',
    areas: [
      {
        area: 'Alla verksamheter',
        indicators: [
          [
            'Sektor omsorgs verksamheter ska vara resurssmarta genom att förebygga och minimera avfall.',
            'Mätning av matsvinn på särskilda boenden. Minskad användning av engångsartiklar, intern uppföljning.',
            [number(48), null, number(44), null],
            ['Matsvinn i gram per portion.', '', 'Måltidschef'],
          ],
          [
            'Sektor omsorgs verksamheter ska använda giftfria, miljövänliga rengöringsprodukter.',
            'Genomgång av artiklar i avtal för inköp',
            [null, null, null, null],
            ['Genomgången görs i höst.', '', 'Verksamhetscontroller'],
          ],
          [
            'Sektor omsorg ska minska transporter och resor samt resa miljövänligt.',
            'Genomsnittligt CO2-utsläpp per kilometer för bilarna. Ökat antal cyklar i verksamheten',
            ['118 g/km', '121 g/km', '118 g/km', '111 g/km'],
            ['Två bilar byttes i oktober.', '', 'Verksamhetscontroller'],
          ],
          [
            'Sektor omsorgs verksamheter ska i första hand köpa in svensk mat.',
            'Andel svensk mat av inköpta livsmedel',
            [percent(61), null, percent(64), percent(66)],
            ['', '', 'Måltidschef'],
          ],
          [
            'Sektor omsorg ska verka för ett rikt växt- och djurliv i våra utemiljöer genom till exempel fågelholkar, insektshotell och pollineringsfrämjande växter.',
            'Antal insatser för biologisk mångfald',
            [number(6), number(2), number(9), number(11)],
            ['', '', 'Enhetschef särskilt boende'],
          ],
        ],
      },
    ],
  },
  {
    strategicGoal: WORK,
    goal: 'Socialnämnden motverkar utanförskap och arbetslöshet genom att arbeta utifrån ett socioekonomiskt förhållningssätt',
    areas: [
      {
        area: 'AME Integration',
        indicators: [
          [
            'Alla (100 %) personer som remitterats till AME ska erbjudas att medverka i någon form av arbets- eller studieorienterad insats för utveckling och välbefinnande',
            'Internt mått % AME',
            [percent(94), percent(97), percent(100), percent(100)],
            ['', '', 'AME-chef'],
          ],
          [
            'För Trädgårdstjänst, tvätteriet och AME ska anställningstiden vara i snitt högst 2 år per anställd.',
            'Internt mått AME',
            ['2,3 år', '27 månader', '26 månader', '23 månader'],
            ['', 'Plan för utslussning för varje anställd.', 'AME-chef'],
          ],
          [
            'Andel långtidsarbetslösa (minst 6 mån) 16-24 år ska vara maximalt 4 % fram till och med 2023.',
            'Mått från Arbetsförmedlingen',
            [percent1(5.2), percent1(5), percent1(4.6), percent1(4.7)],
            ['Fler varsel under hösten.', 'Ungdomssatsning med näringslivet.', 'AME-chef'],
          ],
          [
            'Fler samverkansmöten med näringslivet för att få ut fler i arbete och sysselsättning. Representanter från AME ska delta i 100 % av alla frukost- och lunchmöten med näringslivet.',
            'Intern redovisning på antal deltagande i frukost och lunchmöten med näringslivet',
            ['–', '100 %', '100 %', 'ej mätt'],
            ['Nytt mått 2023.', '', 'AME-chef'],
          ],
          [
            'Alla personer med funktionsnedsättning ska utefter sin individuella förmåga ges möjlighet att delta i praktik, arbete och utbildning.',
            'Intern uppföljning, insatser dokumenterade i Life Care',
            [percent(82), percent(85), percent(91), percent(97)],
            ['Andel med dokumenterad insats.', '', 'Enhetschef LSS'],
          ],
        ],
      },
      {
        area: 'Individ- och familjeomsorg',
        indicators: [
          [
            'Andel personer som någon gång under året erhållit ekonomiskt bistånd ska vara maximalt 2,7 % och helst minska fram till och med 2023',
            'Antal biståndstagare (N31848) delat med kommuninvånare (N01951)',
            [percent1(2.9), null, null, percent1(2.6)],
            ['', '', 'IFO-chef'],
          ],
          [
            'Andel barnfamiljer med långvarigt ekonomiskt bistånd ska vara maximalt 2,0 % och helst minska fram till och med 2023.',
            'KOLADA mått (N31805)',
            ['2,4 %', null, null, 'Uppgift saknas'],
            ['', '', 'IFO-chef'],
          ],
          [
            'Andel unga vuxna med ekonomiskt bistånd ska inte överskrida 8 % under 2023.',
            'KOLADA mått (U31804)',
            ['8,6 %', '9,1 %', '8,4 %', '7,6 %'],
            ['Egen månadsstatistik.', 'Jobbspår för unga.', 'IFO-chef'],
          ],
          [
            'Antal hemlösa per 10 000 invånare ska minska från 18,1 till 11,0 till Socialstyrelsens mätning 2024',
            'Mått hemlöshet, Socialstyrelsen',
            [number(18.1, 1), null, null, number(15.2, 1)],
            ['', 'Bostad först.', 'IFO-chef'],
          ],
        ],
      },
    ],
  },
];
