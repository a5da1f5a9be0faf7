import type { TerminalTexts } from '../terminalTopics';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const terminal: TerminalTexts = {
  help: `malkoll – läser måltabellen i en arbetsbok, bedömer varje indikator mot sitt mål och skriver tillbaka läget

  malkoll recalculate FILE [--out FILE | --in-place] [--as-of DATUM|PERIOD] [--sheet BLAD]…
                           [--force] [--dry-run] [--remake] [--json] [--lang sv|en]
  malkoll explain [TEXT…] [--context TEXT] [--measurement] [--json] [--lang sv|en]
  malkoll inspect FILE [--json] [--lang sv|en]
  malkoll report FILE --out FILE.docx [--as-of DATUM|PERIOD] [--force] [--lang sv|en]
  malkoll --help | --version

recalculate     bedömer, och skriver arbetsboken med läget
  --out FILE      dit; annars NAMN.malkoll.xlsx bredvid FILE
  --in-place      ersätter FILE, helt eller inte alls
  --as-of NÄR     läget för ett datum eller en period: 2023-08-31, "T2 2023", "Kv 3 2023", 2023
  --sheet BLAD    bara detta blad; kan anges flera gånger
  --force         ersätter även en fil som Målkoll inte har skrivit, eller som någon har sparat sedan dess
  --dry-run       skriver ingenting, visar vad som skulle ändras
  --remake        gör om blad och diagram från Målkoll som har tagits bort
explain         visar hur måltexter förstås; utan TEXT läses en text per rad, eller ett JSON-objekt per rad
  --context TEXT  kolumnens rubrik eller indikatorns namn
  --measurement   texterna är mätvärden
inspect         visar varje måltabell och vad varje kolumn är
report          skriver en rapport till nämnden i Word; arbetsboken läses bara
  --out FILE.docx dit
  --as-of NÄR, --force  som för recalculate
alla            --lang sv|en: språk i svaret. recalculate, explain och inspect: --json, maskinläsbart

Slutkod: 0 klart, 1 fel i Målkoll, 2 fel i kommandot, 3 ingen måltabell, 4 filen går inte att använda,
         5 resultatet kunde inte skrivas
`,
  stages: {
    reading: (file) => `Läser ${file} …`,
    judging: (file) => `Bedömer ${file} …`,
    writing: (file) => `Skriver ${file} …`,
  },
  typeTexts: 'Skriv en måltext per rad. Avsluta med Ctrl+D (Windows: Ctrl+Z och Enter).',
  recalculated: {
    table: (place, indicators) => `${place}: ${counted(indicators, 'indikator', 'indikatorer')}`,
    goals: 'Mål',
    coverage: (judged, all) => `${judged} av ${all} bedömda`,
    attention: 'Behöver uppmärksamhet',
    problems: 'Gick inte att läsa eller behöver ses över',
    more: (count) => `… och ${count} till (--json visar alla)`,
    written: (file, cells, sheets, charts) =>
      `Skrivet till ${file}: ${counted(cells, 'cell', 'celler')}, ${sheets} nya blad, ${counted(charts, 'diagram', 'diagram')}.`,
    unchanged: (file) => `Inget att ändra: ${file} stämmer redan.`,
  },
  reported: (file) => `Rapporten är skriven till ${file}.`,
  dryRun: {
    title: 'Det här skulle ändras (inget är skrivet):',
    nothing: 'Inget skulle ändras.',
    newSheet: (name) => `nytt blad ”${name}”`,
    newCells: (sheet, range, count) => `${sheet}!${range}: ${counted(count, 'ny cell', 'nya celler')}`,
    changedCell: (place, before, after) => `${place}: ”${before}” blir ”${after}”`,
    emptied: (place, before) => `${place}: ”${before}” töms`,
    chart: (name, sheet) => `diagrammet ”${name}” på ”${sheet}”`,
    table: (name, sheet) => `tabellen ${name} på ”${sheet}”`,
    removed: (sheet) => `något av Målkolls eget tas bort på ”${sheet}”`,
    looks: (sheet) => `format, bredder och färgregler för Målkolls egna celler på ”${sheet}”`,
  },
  explained: {
    measurable: {
      true: 'mätbart',
      false: 'inte mätbart',
      relative: 'bara en riktning: jämförs med ett tidigare värde',
    },
    keys: {
      comparator: 'jämförelse',
      target: 'målvärde',
      baseline: 'utgångsvärde',
      unit: 'enhet',
      deadline: 'senast',
      perPeriod: 'per',
      scale: 'skala',
      stretch: 'helst',
      kpiIds: 'nyckeltal',
      alsoTargets: 'fler mål i texten',
      value: 'värde',
      values: 'värden',
      kind: 'slag',
      year: 'år',
      reason: 'skäl',
    },
    kinds: {
      number: 'tal',
      missing: 'inget värde',
      multi: 'flera värden',
      range: 'intervall',
      date: 'datum',
      period: 'period',
      status: 'läge i ord',
      trend: 'utveckling',
      target: 'mål, inget mätvärde',
      header: 'rubrik, inget mätvärde',
      unreadable: 'går inte att läsa som mätvärde',
    },
    unsure: 'osäkert: kontrollera',
  },
  inspected: {
    table: (place, headerRows) => `${place} (rubrikrad ${headerRows})`,
    level: (level) => `nivå ${level}`,
    noHeader: '(utan rubrik)',
  },
};
