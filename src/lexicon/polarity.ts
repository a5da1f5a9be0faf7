import type { Polarity } from '../model/target';
import { words } from './words';

/** A group of measures whose better direction is the same; null of those whose names hold a word of others and tell nothing. */
export interface PolarityRow {
  readonly about: string;
  readonly better: Polarity | null;
  readonly stems: readonly string[];
}

/*
 * What municipalities and regions measure, and which way is better. A stem is found anywhere in a word of the
 * measure ("korttidssjukfrånvaron"); one that begins with "=" is a whole word. Of several in a name the first
 * decides, and where two begin at the same letter the longer: an exception is only a longer row.
 * What is not here is unknown, and the user is asked.
 */
export const polarityRows: readonly PolarityRow[] = [
  {
    about: 'what people think of it',
    better: 'higher',
    stems: words(`
      ranking-betyg, rankingbetyg, nöjd, trygg, trivs, trivsel, förtroende, tillit, bemötande, delaktig, inflytande, rekommender,
      ambassadör, enps, =nki, =nmi, =nri, =nii, =hme, engagemang, motivation, ledarskap, attraktiv, gott rykte,
      helhetsbetyg, hälsa, hälsan, helhetsintryck, helhetsomdöme, positiv, upplever god, mår bra, god hälsa, hälsotal,
      välbefinnande, livskvalitet, tillfreds, studiero, lust att lära, kundindex, medarbetarindex,
      företagsklimat, servicemätning, tillgänglig, svarsfrekvens, svarsandel, självskattad, bryr sig, informationsindex, tydlig information, förbättrad situation, hänsyn till, litar på, får kontakt,
      får bestämma, kan påverka, hälsotillstånd, =betyg, =betyget, omdöme, informerar bra, instämm, stämmer bra, känner till, meningsfull, stolt, besvärsfri, smakar bra, äter skollunch, framtidstro, säkerhetskultur, produktindex, kulturarrangemang, vuxen att prata med, =tränar, rör sig minst, har en plan, har en handlingsplan
    `),
  },
  {
    about: 'school and work',
    better: 'higher',
    stems: words(`
      genomströmning, förstahandssökande, högläsning, övergång från introduktion, etablerade på, behörig, meritvärd, meritpoäng, betygspoäng, godkän, examen, legitim, måluppfyll, skolresultat, studieresultat, uppnått kriterierna, uppnår kriterierna, når kriterierna, fullföljer, fullföljt,
      kunskapsresultat, uppnått målen, når målen, når målvärde, når målnivå, når kunskapskrav, gymnasieexamen,
      högskolebehörig, lärartäthet, personaltäthet, frisknärvar, frisktal, oberoende av, läsförståelse,
      etableringsgrad, sökande per utlyst, närvaro, sysselsatt, sysselsättning, förvärvsarbet, förvärvsfrekvens,
      självförsörj, egen försörjning, studerar, i arbete, till arbete, till studier, nyföretag, nystartade,
      praktikplats, lärlings, förstahandsval, feriejobb, sommarjobb, läsförmåga, läskunnig, utbilda, utbildning, pensionsålder,
      kompetens, heltid, jämställd, sysselsättningsgrad, minst betyget e, minst e i, uppnått kunskapskrav,
      uppnår kunskapskrav, nått kunskapskrav, nått kriterierna, nått målen, nått godtagbar, godtagbar nivå, godtagbara kunskap, uppnår målen, klarar, klarat, rekryterade, nya företag, sökande per tjänst,
      sökande per plats, tillsvidareanställ, fysisk aktivitet, fysiskt aktiv, antal aktiviteter, aktiviteter per,
      utevistelse, kvinnor i chef, kvinnliga chefer, arbetstillfäll, snittbetyg, medelbetyg, snitt betyg, betygssnitt,
      genomsnittligt betyg, egenförsörj, lämnat försörjningsstöd, lämnar försörjningsstöd, lägst betyget e, minst godkänt, undervisningstim, vuxentäthet, som slutat rök, slutat rök, feriepraktik, börjat arbeta, börjat studera, nyregistrerade, mediannettoinkomst, medianinkomst, medarbetarsamtal, utvecklingssamtal, förskollärar, inskrivna i förskol, läsmål
    `),
  },
  {
    about: 'care',
    better: 'higher',
    stems: words(`
      drogfri, bemötandeplan, individuell plan, personalen förstår, inom maximal ledtid, barnchecklist, kontinuitet, nattfasta under 10, nattfasta under 11, nattfasta under 12, nattfasta högst, nattfasta på högst,
      nattfasta kortare än, nattfasta mindre än, genomförandeplan, vaccin, följsamhet, täckningsgrad, ej återaktualiser, inte återaktualiser,
      barnkonsekvensanalys, språkbedömning, egenvård, =helhet, digital signering, digital tillsyn, digital nattillsyn, anhörigstöd, yrkestitel, forskningsstudie, lett till överenskommelse, placeringar i egna, levnadsberättelse, listningsgrad, friskvårdsbidrag, epikris, hälsosamtal, fått uppföljning, uppnått mål, uppdaterad,
      kontaktperson utsedd, kontaktfamilj, enligt plan, riskbedöm, önskat placerings, samma dag, fast omsorgskontakt, på önskat datum, önskad placering, munhälsobedömning, kariesfri,
      fossilfri, brytpunktssamtal, läkemedelsgenomgång, läkemedelsberättelse, karies- och fyllningsfri, deltagande i,
      =deltagande, normtal, inom vårdgaranti, basala hygien, ammas, amning, överlev, medellivslängd, förväntad livslängd,
      disponibla vårdplats, vårdplatser disponib, faktisk kontakt, verkställda i tid, ärenden i tid, beslut i tid, andel i tid, leveranser i tid, tåg i tid, bussar i tid, i rätt tid, inom lagstadgad, inom utsatt tid, besvarade, besvaras,
      inom två arbetsdagar, får svar, fast läkarkontakt, fast vårdkontakt, fast läkare,
      helhetssyn, måltidsupplevelse, måltidsmiljö, boendemiljö, rörelseförmåga, tillräckligt med tid, påverka tider,
      personalkontakt, =få kontakt, brukartid, aktuell rutin, aktuell plan, aktuell överenskommelse, åtgärder mot, karies fri, ammande, kommit till tals, kommer till tals, till lönearbete, smärtskatt
    `),
  },
  {
    about: 'environment and town',
    better: 'higher',
    stems: words(`
      ekologisk, laddbar, laddfordon, elfordon, elbil, förnybar, återvinn, återvunn, materialåtervinn, återbruk,
      närproducer, svenskproducer, svensk mat, svenska livsmedel, miljöbil, laddplats, laddstolp, laddpunkt,
      fossilbränsleoberoende, fossiloberoende, biogas, biologisk behandling, matavfall till, till rötning, på åkermark, led-armatur, led-belys, till landel, solcell, solel, matavfallsinsamling, källsorter, egenproducera, miljöfordon, miljökrav, sociala krav,
      bra standard, god standard, bra skick, gott skick, ledningsförnyelse, förnyelsetakt, utsorter, kollektivtrafik, kollektivt resande, cykl, hållbara resor,
      frånvaro av, skyddad natur, naturreservat, god ekologisk status, god status, biologisk mångfald, miljöcertifier, diplomer, miljömärkt,
      fairtrade, elbuss, belysning med led, tillståndsklass god, i hävd, sanerade, öppettimmar, läsfrämjande, uf-företag, återförd, återvätta, skyddad skog, fastighetsnära insamling, reservkraft, utrymningsövning, krisövning, penetrationstest, bredband, fiber, uppkoppl, bostäder, beviljade bygglov, invånarantal, befolkningsökning, befolkningstillväxt,
      inflyttning, volontär, =följare, samarbeten, medborgardialog, cykelpassag, resande, hållbara transport,
      programaktivitet, =arrangemang, bidragsberättigade, halltimmar, anlöp, godsvolym, kulturskol, planberedskap, detaljplan, genomförda tillsyn, genomförda dialog, genomförda kvalitetsdialog, genomförda medborgardialog, genomförda aktivitet, genomförda utbildning, genomförda invester, slutförda invester, slutförda projekt, utförda tillsyn, tillsynsbesök, genomförda inspektion, =tillsyner,
      genomförda hembesök, trygghetsvandring, e-tjänst, digitala tjänster, välfärdstekni, besökare, besök, gästnätter, evenemang,
      deltagare, deltar, deltagartillfäll, boklån, bokslån, medielån, utlån, låntagare, medlem, föreningsliv,
      våtmark, meröppet, verkningsgrad, simkunnig, valdeltagande, som röstade, öppettid, öppethållande, deltagartim, aktivitetstillfäll, vattenskyddsområde, avskiljningsgrad, punktlighet, leveranssäker, avgångar i rätt tid, avgångar i tid, uppetid, driftsäker, energieffektivisering,
      uthyrningsgrad, nyttjandegrad, förnyade, färdigställ, likvida medel, serviceindex, lösta vid första, nyckelfri, certifier, livsmedelskontroll, e-lån, konserter, simskola, i simning, fjärrvärmekund, påbörjade lägenhet, påbörjade bostad, fungerande brandvarnare, kundbetyg, kompetensutvecklingsdag, åtgärdade enskilda avlopp, e-faktur, elektroniska faktur, insamlat matavfall, planterade, status god, svenskt kött, krav-märkt,
      kravmärkt, cykelres, cykelväg, antal lån per, reningsgrad, fjärravläst, aktiva anslutningar, nettorekommendation, =nps
    `),
  },
  {
    about: 'money',
    better: 'higher',
    stems: words(`
      före förfallodag, innan förfallodag, budget i balans, ekonomi i balans, balanskravsresultat, finansnetto, rörelsekapital, rörelsemarginal, vinstmarginal, konsolider, vidhåll, löses vid första, löst vid första, soliditet, självfinansier, resultatandel, nettoresultat, rörelseresultat, driftresultat, driftsresultat,
      likviditet, överskott, =resultat, =resultatet, resultatmål, årets resultat,
      resultatet av skatte, resultat i procent, resultat i relation, resultat som andel, avkastning, besparing,
      nettoöverskott, kostnadstäckning, avgiftstäckning, täckningsbidrag, avtalstrohet, prognosträff, efterlevnad, enligt tidplan, uppföljda, debiteringsgrad, infosäkkoll, öppna datamängd, digitalt inkomna, handelsindex, avtalsuppföljning, driftnetto, debiterbar, säkerhetskopiering, =lyckade, mognad, gjorda digitalt, vid första kontakt, hållbarhetskrav,
      granskade i tid, granskade senast, kvinnors lön, kvinnors medianlön, kvinnors medellön, ramavtalstrohet, köptrohet, inköpstrohet, nettoomsättning, leverantörstrohet, prognossäkerhet,
      budgetföljsamhet, intäkt, skattekraft, anbud, budgetavvikelse, avvikelse mot budget, avvikelse från budget, eget kapital, upphandlingar med sociala,
      effektivitetsindex, kvalitetsindex, måluppfyllelse, bibliotekslån, avtalstrog, betalda i tid, i tid betalda,
      lösningsgrad, frigjord tid, genomförandegrad, digitala ansök, automatiser, informationsklass, uppdaterade,
      utan anmärkning, användning av välfärdsteknik,
      antal användare
    `),
  },
  {
    about: 'staff',
    better: 'lower',
    stems: words(`
      hoppat av, funderar på att sluta, sjukfrånvaro, korttidsfrånvaro, tillsvidareanställda som slutat, avgångna, visstidsanställ, ofrivillig, långtidsfrånvaro, rehabiliteringsärende, avslutade anställning, egen begäran,
      som slutat, =slutar, sjuktal, sjukskriv, sjukpenning, ohälsotal, ohälsa,
      frånvaro, personalomsättning, personalavgång, avgångar, vakans, vikariekostnad, inhyrd, konsulentstöd, konsulthandlägg, konsultkostnad, konsulter bland, andel konsulter, hyrpersonal,
      hyrläkar, bemanningsföretag, bemanningskonsult, timavlönad, timanställ, extern rörlighet, timvikarie, vikarietim, övertid, mertid, fyllnadstid, delade turer, deltid,
      vakanta tjänst
    `),
  },
  {
    about: 'harm',
    better: 'lower',
    stems: words(`
      bristningar, hba1c över, arbetsskad, arbetsolycka, återfraktur, omoperation, incidens av, arbetsolyckor, tillbud, hot och våld, olycka, olyckor, olycksfall, skadade,
      döda, dödsfall, dödlighet, omkomna, omkommit, avlid, självmord, suicid, fallskad, fallolyck, trycksår, undvikbar, vårdskad,
      vårdrelaterad, återinskriv, överbeläggning, utlokaliser, utskrivningsklar, undernäring, nattfasta,
      psykofarmaka, antipsykos, olämpliga läkemedel, antibiotika,
      =antal fall, =fall per
    `),
  },
  {
    about: 'waiting',
    better: 'lower',
    stems: words(`
      anspänningstid, väntetid, väntat, väntar, tappade samtal, mediantid, kö till, kötid, handläggningstid, utredningstid, ledtid, svarstid, insatstid,
      utryckningstid, inställelsetid, framkörningstid, responstid, genomloppstid, vårdtid, behandlingstid, restid, köande,
      i kö, rekryteringstid, genomströmningstid, ärendetid, tid till åtgärdat, ärendebalans, ärenden i balans, återställningstid, vistelsetid, åtgärdstid, =tid från, ej verkställda, inte verkställda, icke verkställda, väntande, försena, =tid till, time to repair, churn
    `),
  },
  {
    about: 'complaints and worries',
    better: 'lower',
    stems: words(`
      anmärkning, brister, obesvarad, under kravnivå, under godkän, inte äter frukost, lockmejl, nätfiske, hanteras manuellt, manuell hantering, deponer, bomkörning, trasig, slocknad, otjänlig, utebliv, missad, på papper, överklag, =spridning, =gap, automatlarm, falsklarm, onödiga larm, avslag, klagomål, lex sarah, lex maria, anmälningar, reklamation, avvikelser, kränk, mobb,
      trakasseri, diskriminer,
      litar inte, otrygg, oro, ensamhet, ängslan, missnöj, stress, överpröv, krångel
    `),
  },
  {
    about: 'too many to one',
    better: 'lower',
    stems: words(`
      antal personal, personal per brukare, personalkontinuitet, antal olika personal, antalet olika personal,
      hemtjänstkund möter, antal medarbetare som en hemtjänsttagare, medarbetare en brukare möter, personal en brukare möter, antal vårdare, olika vårdare, olika medarbetare,
      elever i fritidshem per, personer i snitt som besöker, antal barn per,
      gruppstorlek, barn per förskol, barn per årsarb, medarbetare per chef, barngrupp, elever per lärare, elever per klass, =skolk, skolkar, skolkning,
      avhopp,
      studieavbrott, ogiltig
    `),
  },
  {
    about: 'money',
    better: 'lower',
    stems: words(`
      kostnad, nettokostnad, avgift, taxa, skattesats, skuld, låneskuld, belåning, upplåning, borgen,
      förfallodatum, underskott, nettokostnadsandel, kundförlust, dröjsmål, förfallodag, tomställ, odebiter, tillskottsvatten, nettokostnadsavvikelse, verksamhetens nettokostnader,
      felaktiga utbetalningar, räntekostnad, sjuklönekostnad, hyresbortfall, eftersatt, hyresförlust, skattefinansieringsgrad, betalningspåminnelse, skadestånd, vakanta lägenhet, lokalyta per
    `),
  },
  {
    about: 'want',
    better: 'lower',
    stems: words(`
      akutboend,
      arbetslös, varken arbetar eller studerar, =uvas, =neet, bistånd, försörjningsstöd, biståndsberoende,
      bidragsberoende, hemlös, låg inkomst, låg utbildningsnivå, högst grundskol, utflytt, vräkning, vräkningar där barn berör, vräkningar som berör barn, avhysningar där barn berör, avhysningar som berör barn, utan studier eller arbete, utan arbete eller studier, återaktuell, utan åtgärd, avhys, trångbodd, barnfattigdom, fattigdom, ekonomiskt utsatt,
      utsatthet, utanförskap, långvarig, återaktualiser, placerade barn, placerade, placering i, placeringar,
      vårddygn, omhändertag, placeringsdygn, avstått, =kaa, inaktiv, stillasittande, kan bo hemma, inte kan bo hemma
    `),
  },
  {
    about: 'environment',
    better: 'lower',
    stems: words(`
      utsläpp, koldioxid, växthusgas, =co2, =co2e, klimatpåverkan, klimatavtryck, energianvändning,
      energiförbruk, elanvändning, elförbruk, vattenförbruk, vattenanvändning, förbrukning, matsvinn, svinn,
      avfall, översvämning, nätförlust, pappersutskrift, returtemperatur, tjänstekörning, bod7, skräpföremål, hushållsavfall, restavfall, nedskräp, buller, partikel, kvävedioxid, kväveoxid, bensin, diesel,
      fossil, flygresor, tjänsteresor, körda mil, körsträcka, bilresor, bekämpningsmedel, engångs, kemikalie,
      vattenläck, läckage, inställda, ställts in, elavbrott, it-incident, bräddat, bräddning, vattenförlust, energiprestanda,
      egen bil, partiklar, resor med bil, =no2, =tomma, klickfrekvens, sårbarheter, bristfällig, strömavbrott, driftstopp, störning, fel, =saidi, =saifi,
      personuppgiftsincident, olovlig
    `),
  },
  {
    about: 'crime and health',
    better: 'lower',
    stems: words(`
      hastighetsöverträd, obehörig, tid till examen, dagar till första, dagar till beslut, dagar till insats,
      dagar till plats, dagar från ansökan, dagar från beslut, sjukdag, outhyrd, avbrutna studier,
      ärenden äldre än, korttidsvikarie, missbruk, bostadslös, konkurs, kokningsrekommendation,
      =avbrott inom, pappersfaktur, brott, inbrott, stöld, våld, skadegörelse, klotter, bränder, brand, narkotika, rök, tobak,
      alkohol, spelproblem, obesitas, =dftm, mortalitet, =dmft, psykiska besvär, rädsla, skärmtid, sömnsvårighet, sömnproblem, strukna operation, tvångsåtgärd, fastspänning, droger, snus, övervikt, fetma, karies, ranking, placering på, rankning, segreg, lönegap, löneskillnad,
      könsskillnad, skillnad, övergrepp, =abort, =aborter, låg födelsevikt, självdestruktiv, skadehändels, fler läkemedel, antipsykotisk, =rädd, =rädda, ginikoef, studier avbrut,
      avbrutit, avbrutna
    `),
  },
  {
    about: 'how much there is of it, or by whom it is done',
    better: null,
    stems: words(`
      lex sarah-rapport, antal tillsvidareanställ, medelvårdtid, orosanmäl, felanmäl, hyresnivå, studerar i annan, markanvis, avhopp från våldsbejakande, sanktionsavgift, aktiviteter och känsla, heltidstjänst, heltidsekvivalent, heltidsstuderande, heltidsplats, referenskostnad, andel av nettokostnad,
      andel av kostnad, köp av, heltidsstation, beläggningsgrad, förtroendevald, förtroendeuppdrag, förtroendeman, placerade i familjehem, till arbetet, standardkostnad, kostnadsindex, personalkostnadsindex, kostnadsutjämning, inkomstutjämning, avgiftsintäkt, investeringsutgift, förväntat, förväntad, förväntade, inhyrda lokal, inflyttning till särskilt, pensionsavgång, bygglov, års utbildning, andra besök, gymnasial utbildning, utbildningsnivå, kursdeltagare inom, läkarbesök, vårdtid i dagar, studieväg
    `),
  },
];
