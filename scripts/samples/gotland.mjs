/*
 * Region Gotland, Handlingsplan för hållbarhet: socialnämnden. Every focus area, strategic position and activity of the
 * document, word for word, also where it says the same thing twice. Nothing is added.
 */
export const title = 'Handlingsplan för hållbarhet: socialnämnden';
export const note = 'Exempel. Fokusområden, ställningstaganden och aktiviteter är Region Gotlands egna, ordagrant.';

export const focusAreas = [
  {
    focusArea: 'Fokusområde 1 Hållbarhet i arbetsmarknad och näringsliv',
    positions: [
      'Bidra till minskad ekonomisk och social utsatthet genom en inkluderande arbetsmarknad och en sund arbetsmiljö avseende psykisk hälsa och välbefinnande.',
      'Främja ett hållbart arbetsliv.',
      'Ta bättre tillvara olika människors erfarenhet och kompetens, göra arbetsmarknaden tillgänglig för fler. Att istället för att fokusera på språk- eller funktionsvariation, fokusera på vad enskildas förmågor kan bidra till det gemensamma goda.',
    ],
    activities: [
      'Fler klienter som är i behov av försörjningsstöd ska kunna komma i egen försörjning bland annat genom extra tjänster. Arbetet sker gemensamt med Arbetsförmedlingen.',
      'En arbetsterapeut kommer arbeta ur ett aktivitets- och delaktighetsperspektiv med kvinnor och män som hamnat utanför arbetsmarknaden eller som riskerar att hamna utanför arbetsmarknaden. Syftet är att hitta vägar för att komma ut i arbetslivet.',
      'Möjliggöra för näringsidkare att utföra exempelvis serviceinsatser genom att synliggöra medborgarens behov och livsstilsinsatser som inte ingår i det kommunala ansvaret.',
      'Kompetensförsörjningsplan ska finnas.',
    ],
  },
  {
    focusArea: 'Fokusområde 2 Hållbara offentliga inköp',
    positions: [
      'Säkerställa att hänsyn tas till kostnader under hela livscykeln för upphandlade varor, tjänster och entreprenader.',
    ],
    activities: [
      'Direktupphandling av varor och tjänster ska göras vid inköp som under avtalets period överstiger 100 000 kr. Central upphandlingsfunktion gör kontinuerliga kontroller.',
    ],
  },
  {
    focusArea: 'Fokusområde 3 Kunskap, livslångt lärande och utbildning',
    positions: [
      'Finna ändamålsenliga samverkansformer med andra berörda myndigheter för att tillhandhålla tidiga och förebyggande insatser för barn och unga samt främja fysisk och psykisk hälsa.',
      'Sträva efter att minska matsvinnet längs hela livsmedelskedjan, även förlusterna efter skörd.',
    ],
    activities: [
      'Samverkan både inom förvaltningen men även med förskola/skola, BUP och barnhälsovården för att utveckla ett gott förebyggande arbete.',
      'Uppstart av familjecentral.',
      'Matsvinnet på särskilda boenden ska minska.',
    ],
  },
  {
    focusArea: 'Fokusområde 5 Hållbar transportinfrastruktur och resande',
    positions: ['Säkerställa fossilbränslefria transportsystem och accelerera omställning till fossilfria fordon.'],
    activities: ['Miljöbilar ska användas där det är möjligt.'],
  },
  {
    focusArea: 'Fokusområde 7 Jämlikhet och jämställdhet',
    positions: [
      'Verka för en ökad ekonomisk och social sammanhållning och att minska ekonomisk och social utsatthet.',
      'Verka för en ökad ekonomisk och social sammanhållning och att minska ekonomisk och social utsatthet.',
      'Tillförsäkra att såväl äldre personer som personer med funktionsvariation kan ta del av hela samhällets utbud, med individuell anpassning och stöd.',
      'Verka för kunskap till barn och unga för att minska risk för våld i nära relation.',
      'Utföra insatser för att alla ska kunna ta del av ett mer digitaliserat samhälle.',
      'Möjliggöra och verka för att alla människor, oavsett ålder, kön, funktionsnedsättning, ras, etnicitet, ursprung, religion eller ekonomisk- eller annan ställning, blir inkluderade i det sociala, ekonomiska och politiska livet.',
    ],
    activities: [
      'Äldre kvinnor och män ska inte besväras av otrygghet eller ensamhet.',
      'Brukare och klienter ska erbjudas de insatser som bäst motsvarar det individuella behovet.',
      'Klienten/brukaren/patienten ska uppleva delaktighet vid utredning och genomförande av insats i alla verksamheter.',
      'Socialnämnden ska vara en anhörigkompetent organisation. Funktionsvariation ska inte vara ett hinder.',
      'Socialnämnden arbetar aktivt med att ingen person ska diskrimineras.',
      'Välfärdsteknik ska införas där det är möjligt.',
      'Samordning av ärende avseende Våld i nära relationer.',
    ],
  },
  {
    focusArea: 'Fokusområde 10 Hälsa och välbefinnande',
    positions: [
      'Motverka ofrivillig ensamhet och psykisk ohälsa hos äldre.',
      'Främja en god, trygg och aktiv ålderdom.',
      'Aktivt förebygga beroendeproblematik; alkohol, narkotika, droger, tobak och spel, etc.',
      'Skapa goda förutsättningar för barn och unga att växa upp till ansvarstagande och demokratiska medborgare',
      'Genomföra förebyggande och tidiga insatser riktade till barn och föräldrar för att minska risken för framtida psykisk ohälsa hos barn och unga.',
      'Främja goda, hälsosamma matvanor för alla.',
      'Tillse att personer med funktionsvariation kan delta i hälsofrämjande insatser.',
    ],
    activities: [
      'Äldre kvinnor och män ska inte besväras av otrygghet eller ensamhet.',
      'Brukare och klienter ska erbjudas de insatser som bäst motsvarar det individuella behovet.',
      'Klienten/brukaren/patienten ska uppleva delaktighet vid utredning och genomförande av insats i alla verksamheter.',
      'Socialnämnden ska vara en anhörigkompetent organisation.',
      'Funktionsvariation ska inte vara ett hinder.',
      'Socialnämnden arbetar aktivt med att ingen person ska diskrimineras.',
      'Välfärdsteknik ska införas där det är möjligt.',
      'Samverkan både inom förvaltningen men även med förskola/skola, barn- och ungdomspsykiatrin samt barnhälsovården för att utveckla ett gott förebyggande arbete.',
      'Start av familjecentral.',
      'Genom utvecklad kunskap kring nutrition, måltid och ätstödjande förebyggs ohälsa och livskvaliteten ökar.',
    ],
  },
  {
    focusArea: 'Fokusområde 11 Trygghet och samhällsgemenskap',
    positions: [
      'Utföra insatser för att öka känslan av trygghet, tillit och inflytande för alla.',
      'Trygga livsmiljöer i det egna boendet, men även ute i samhället, till exempel gång- och cykelstråk.',
      'Föra en systematisk, nära och pågående dialog med invånare i alla hållbarhets- och utvecklingsfrågor.',
      'Främja goda uppväxtvillkor för alla barn.',
    ],
    activities: [
      'Äldre kvinnor och män ska inte besväras av otrygghet eller ensamhet.',
      'Brukare och klienter ska erbjudas de insatser som bäst motsvarar det individuella behovet.',
      'Klienten/brukaren/patienten ska uppleva delaktighet vid utredning och genomförande av insats i alla verksamheter.',
      'Socialnämnden ska vara en anhörigkompetent organisation.',
      'Funktionsvariation ska inte vara ett hinder. Socialnämnden arbetar aktivt med att ingen person ska diskrimineras.',
      'Välfärdsteknik ska införas där det är möjligt.',
      'Samverkan både inom förvaltningen men även med förskola/skola, barn- och ungdomspsykiatrin samt barnhälsovården för att utveckla ett gott förebyggande arbete.',
      'Start av familjecentral.',
      'Genom utvecklad kunskap kring nutrition, måltid- och ätstödjande förebyggs ohälsa och livskvaliteten ökar.',
    ],
  },
  {
    focusArea: 'Fokusområde 13 Hållbar kultur, friluftsliv och turism',
    positions: ['Främja äldres möjlighet till kulturupplevelser och delaktighet i kulturlivet.'],
    activities: [
      'Äldre kvinnor och män ska inte besväras av otrygghet eller ensamhet. Äldrevägledare kartlägger mötesplatser och externa anordnare av tillgängliga aktiviteter.',
    ],
  },
  {
    focusArea: 'Fokusområde 14 Minskad klimatpåverkan',
    positions: [
      'Öka andelen klimatvänlig mat och minska matsvinn inom kommunala verksamheter.',
      'Välja elfordon till verksamheterna och satsa på utbyggnad av elladdstolpar.',
    ],
    activities: ['Matsvinnet på särskilda boende ska minska.', 'Miljöbilar ska användas där det är möjligt.'],
  },
  {
    focusArea: 'Fokusområde 15 Resilient samhälle och god beredskap',
    positions: [
      'Bygg upp motsvarande beredskap inklusive eventuella lager.',
      'Säkerställ att äldrevården fungerar med mat och vård vid störning/kris.',
    ],
    activities: ['Krisberedskap finns.'],
  },
  {
    focusArea: 'Fokusområde 16 Cirkulär ekonomi, hållbar produktion och konsumtion',
    positions: [
      'Använda kommunens finanser, placeringar och investeringar aktivt ur ett hållbarhetsperspektiv och alltid undvika oetiska eller tveksamma alternativ.',
    ],
    activities: ['Ekonomi i balans.'],
  },
  {
    focusArea: 'Fokusområde 17 Partnerskap och samverkan',
    positions: [
      'Utveckla Sösk-samarbete kring hållbar utveckling.',
      'Söka samarbetsformer och samverkansformer med relevanta aktörer och intressenter med samma mål; inom kommunen, regionalt, nationellt, i Östersjöregionen och bortom denna.',
    ],
    activities: ['Samverkan sker både internt och externt där det är möjligt.'],
  },
];
