import type { PaneTexts } from '../paneTopics';
import { faults } from './faults';
import { statuses } from './statuses';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function amounts(cells: number, sheets: number, charts: number): string {
  const parts = [
    { count: cells, text: counted(cells, 'cell', 'celler') },
    { count: sheets, text: counted(sheets, 'blad', 'blad') },
    { count: charts, text: counted(charts, 'diagram', 'diagram') },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
    .join(', ');
}

export const pane: PaneTexts = {
  language: 'sv',
  faults,
  statuses,
  name: 'Målkoll',
  firstRun: {
    title: 'Från måltabell till målstatus',
    lead: 'Målkoll läser målen i din arbetsbok, håller dem mot utfallen och skriver status, trend och förklaring i egna kolumner bredvid.',
    looking: 'Letar efter måltabeller …',
    foundTitle: 'I den här arbetsboken',
    found: (indicators, goals, activities) => {
      const said = [
        indicators === 0 ? '' : counted(indicators, 'indikator', 'indikatorer'),
        goals === 0 ? '' : counted(goals, 'mål', 'mål'),
        activities === 0 ? '' : counted(activities, 'aktivitet', 'aktiviteter'),
      ].filter((part) => part !== '');
      return said.length === 0 ? 'rubriker, men inget ifyllt än' : said.join(' · ');
    },
    moreSheets: (count) => `och ${counted(count, 'blad', 'blad')} till`,
    nothingTitle: 'Ingen måltabell hittades',
    nothing: 'Öppna en arbetsbok med en sådan tabell, eller skriv in rubrikerna och försök igen.',
    lookedFor:
      'Målkoll letar efter en rubrikrad med mål eller indikator och minst en kolumn med målvärde eller utfall.',
    withoutTitle: 'Utan måltabell',
    without: (names, more) => `${names.join(', ')}${more === 0 ? '' : ` och ${more} blad till`}`,
    ownCells: 'Dina egna celler ändras aldrig. Allt går att återställa.',
    private: 'Inget lämnar arbetsboken.',
  },
  run: {
    recalculate: 'Räkna om målstatus',
    again: 'Räkna om',
    asOf: 'Läge',
    latest: 'Senaste perioden med utfall',
    anotherDate: 'Annat datum …',
    date: 'Datum för läget',
    cancel: 'Avbryt',
    stages: {
      reading: 'Läser arbetsboken …',
      computing: 'Bedömer målen …',
      writing: 'Skriver status …',
    },
    undo: 'Återställ',
    undoTip: 'Ta tillbaka den senaste omräkningen',
  },
  result: {
    title: 'Resultat',
    asOf: (date) => `Läget ${date}`,
    distribution: 'Fördelning',
    showOnly: (status) => `Visa bara ${status}`,
    written: (cells, sheets, charts) => `${amounts(cells, sheets, charts)} skrevs.`,
    unchanged: 'Allt stämde redan. Inget behövde skrivas.',
    cancelled: 'Avbrutet. Inget har ändrats.',
    nothingToRestore:
      'Det finns ingen omräkning att återställa. Målkoll kan ta tillbaka den senaste så länge Excel är öppet.',
    restored: 'Återställt. Arbetsboken är som före omräkningen.',
    restoredExcept: (count) =>
      `Återställt, utom ${counted(count, 'cell', 'celler')} som har ändrats efter omräkningen och därför fick stå kvar:`,
    makeReport: 'Skapa nämndrapport',
    reported: (file) => `Rapporten ${file} finns bland dina hämtade filer.`,
    reportElsewhere: (page) =>
      `Excel kan inte spara en Wordfil härifrån. Spara arbetsboken, öppna den på ${page} och skapa rapporten där, eller skriv ”malkoll report FIL --out rapport.docx” i en kommandotolk.`,
    dismiss: 'Stäng meddelandet',
    runningInCell: 'Redigerar du en cell? Avsluta det, så fortsätter Målkoll.',
  },
  tabs: {
    label: 'Vad vill du se?',
    indicators: 'Indikatorer',
    attention: 'Att se över',
    columns: 'Kolumner',
    settings: 'Inställningar',
    loading: 'Hämtar …',
    failed: 'Den här delen av Målkoll kunde inte visas. Kontrollera nätverket och försök igen.',
    again: 'Försök igen',
  },
  indicators: {
    search: 'Sök indikator, mål eller ansvarig',
    goal: 'Mål',
    area: 'Område',
    all: 'Alla',
    shown: (shown, all) =>
      shown === all
        ? counted(all, 'indikator', 'indikatorer')
        : `${shown} av ${counted(all, 'indikator', 'indikatorer')}`,
    none: 'Ingen indikator stämmer med urvalet.',
    noIndicators: (activities) =>
      activities === 0
        ? 'Tabellen har inga indikatorer.'
        : `Tabellen har inga indikatorer men ${counted(activities, 'aktivitet', 'aktiviteter')}. Hur de står visas på bladet ”Måluppföljning”.`,
    clear: 'Rensa urvalet',
    more: (count) => `Visa ${count} till`,
    noGoal: 'Utan mål',
    readAs: 'Så läses målet',
    readAsNote: 'Stämmer något inte? Klicka på det och rätta.',
    why: 'Därför denna status',
    assumed: 'Antaganden',
    smart: 'SMART',
    smartLetters: ['Specifikt', 'Mätbart', 'Accepterat', 'Realistiskt', 'Tidsatt'],
    smartYes: 'ja',
    smartNo: 'nej',
    smartUnknown: 'framgår inte av tabellen',
    suggestion: 'Förslag',
    owes: 'Att komplettera',
    goTo: (cell) => `Gå till ${cell}`,
    trend: 'Trend',
    goalsWithout: (count) => `Mål utan indikatorer (${count})`,
    setAside: (count) => `Inte indikator (${count})`,
    bringBack: 'Ta med igen',
    bringBackThis: (text) => `Ta med igen: ${text}`,
  },
  parts: {
    from: (value, when) => `från ${value}${when === '' ? '' : ` (${when})`}`,
    scale: (low, high) => `skala ${low}–${high}`,
    perPeriod: (period) => `per ${period}`,
    by: { increaseBy: (step) => `öka med ${step}`, decreaseBy: (step) => `minska med ${step}` },
    noLevel: 'inget mätbart mål',
  },
  correct: {
    missing: {
      baseline: 'utgångsvärde saknas',
      deadline: 'måldatum saknas',
      polarity: 'riktning saknas',
      rhythm: 'hur ofta det mäts saknas',
    },
    indicator: 'indikator',
    commonLimits: 'bokens gränser',
    ownLimits: 'egna gränser',
    part: (text, corrected) => `${text}${corrected ? ', rättat' : ''}, rätta`,
    corrected: 'rättat',
    title: 'Rätta läsningen',
    note: 'Rättelsen sparas på bladet ”Så räknades det” och gäller tills du tar bort den.',
    save: 'Rätta och räkna om',
    withdraw: 'Ta bort rättelsen',
    cancel: 'Avstå',
    nothing: 'inget',
    choose: 'Välj …',
  },
  assess: {
    title: 'Egen bedömning',
    give: 'Ange egen bedömning',
    change: 'Ändra',
    ofGoal: (goal) => `Egen bedömning av målet ${goal}`,
    fromTable: 'i tabellens egen kolumn',
    note: 'Sparas i arbetsboken, bredvid det beräknade läget som inte ändras.',
    save: 'Spara och räkna om',
    withdraw: 'Ta bort bedömningen',
  },
  attention: {
    none: 'Inget att se över. Allt i måltabellen kunde läsas och bedömas.',
    decide: 'Behöver ditt besked',
    missing: 'Saknar mätning',
    reading: 'Läsningen',
  },
  columns: {
    lead: 'Så förstod Målkoll kolumnerna. Stämmer något inte väljer du rätt roll, så räknas allt om.',
    role: (column, header) => `Roll för kolumn ${column}, ${header}`,
    noHeader: 'utan rubrik',
    automatic: 'Låt Målkoll avgöra',
  },
  settings: {
    auto: 'Räkna om automatiskt',
    autoWarning:
      'Målkoll räknar om kort efter att du har ändrat en cell. Excels egen ångra-lista kan då tömmas; Återställ i Målkoll fungerar ändå.',
    previewFirst: 'Förhandsgranska först',
    previewFirstNote: 'Visa vad som skulle ändras innan något skrivs.',
    policyTitle: 'Regler för arbetsboken',
    policyNote: 'De sparas i arbetsboken och gäller för alla som räknar om den.',
    columns: 'Kolumner att skriva, utöver målstatus',
    owedColumnsNote:
      'Målkoll gör de kolumner som tabellen saknar. Det du skriver i dem läses nästa gång och skrivs aldrig över.',
    limits: 'Gränser',
    changeLimits: 'Ändra gränser',
    looks: 'Benämningar och färger',
    changeLooks: 'Ändra benämningar och färger',
    emptyLabel: 'En tom ruta ger Målkolls egen benämning.',
    defaults: 'Använd standard',
    openSheet: 'Visa alla inställningar',
    openSheetNote:
      'Alla inställningar står på bladet ”Målkoll inställningar”, även hur många dagar efter en period som utfallet väntas.',
    remake: 'Gör om det som är borttaget',
    remakeNote: 'Blad och diagram från Målkoll som har tagits bort görs om, där de stod.',
  },
  preview: {
    title: 'Det här skulle ändras',
    lead: 'Inget har skrivits än.',
    would: (cells, sheets, charts) => `${amounts(cells, sheets, charts)} skulle skrivas.`,
    cell: 'Cell',
    before: 'Nu',
    after: 'Blir',
    empty: 'tom',
    more: (count) => `och ${counted(count, 'cell', 'celler')} till`,
    write: 'Skriv i arbetsboken',
    discard: 'Avstå',
  },
  page: {
    title: 'Räkna om målstatus i en Excelbok',
    lead: 'Öppna arbetsboken med er måltabell. Målkoll läser målen, håller dem mot utfallen och skriver status bredvid, och du sparar en ny kopia.',
    drop: 'Släpp en .xlsx-fil här',
    choose: 'Öppna arbetsbok',
    sample: 'Prova med exemplet',
    private: 'Inget laddas upp.',
    privateMore:
      'Filen läses och räknas om här i din webbläsare. Sidan skickar inget till någon, och originalet på din dator ändras inte.',
    steps: [
      { title: 'Öppna', text: 'Din egen tabell, som den är: mål, indikatorer och utfall.' },
      { title: 'Räkna om', text: 'Varje mål förstås som det är skrivet och hålls mot sitt utfall.' },
      { title: 'Spara', text: 'Status, förklaring, översikt och diagram i en ny kopia av boken.' },
    ],
    opening: 'Öppnar arbetsboken …',
    another: 'Öppna annan',
    save: 'Spara arbetsboken',
    saved: (file) => `${file} har sparats bland dina hämtade filer.`,
    sheets: 'Blad',
    sheet: (name) => `Bladet ${name}`,
    pane: 'Målkoll',
    otherLanguage: 'English',
  },
};
