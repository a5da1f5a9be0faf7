import type { DrawnCell } from './sheetOf';

/** Sheets of a municipality's workbooks that hold no goals. */
export const OTHER_SHEETS: Readonly<Record<string, readonly (readonly DrawnCell[])[]>> = {
  'budget of boards': [
    ['Nämnd', 'Bokslut 2022', 'Budget 2023', 'Budget 2024', 'Plan 2025', 'Plan 2026'],
    ['Kommunstyrelsen', -45000, -46000, -47000, -48000, -49000],
    ['Socialnämnden', -320000, -330000, -335000, -340000, -345000],
    ['Summa', -365000, -376000, -382000, -388000, -394000],
  ],
  'income statement': [
    ['Resultaträkning, mnkr', 'Utfall 2022', 'Budget 2023', 'Prognos 2023', 'Avvikelse'],
    ['Verksamhetens intäkter', 120, 115, 118, 3],
    ['Verksamhetens kostnader', -980, -990, -1001, -11],
    ['Skatteintäkter', 640, 655, 660, 5],
    ['Årets resultat', 12, 10, 8, -2],
  ],
  investments: [
    [
      'Projekt',
      'Ansvarig nämnd',
      'Total budget',
      'Utfall t.o.m. 2022',
      'Budget 2023',
      'Utfall 2023',
      'Prognos',
      'Färdigt',
    ],
    ['Ny förskola Björken', 'Tekniska nämnden', 45000, 12000, 20000, 8000, 45000, '2024-08-01'],
    ['Ombyggnad simhall', 'Tekniska nämnden', 80000, 3000, 30000, 10000, 85000, '2025-06-30'],
  ],
  staff: [
    ['Anställd', 'Befattning', 'Enhet', 'Sysselsättningsgrad', 'Anställd från', 'Lön'],
    ['Anna Ek', 'Undersköterska', 'Hemtjänst norr', '75 %', '2015-03-01', 28500],
    ['Bo Al', 'Enhetschef', 'Hemtjänst syd', '100 %', '2019-08-15', 42000],
  ],
  'sick leave by month': [
    ['Förvaltning', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun'],
    ['Socialförvaltningen', '7,2 %', '7,5 %', '8,1 %', '6,9 %', '6,0 %', '5,1 %'],
    ['Barn- och utbildning', '5,2 %', '5,5 %', '6,1 %', '5,9 %', '5,0 %', '3,1 %'],
  ],
  addresses: [
    ['Förskola', 'Adress', 'Postnummer', 'Ort', 'Telefon', 'Rektor'],
    ['Björken', 'Storgatan 1', '533 31', 'Götene', '0511-38 60 00', 'Anna Ek'],
    ['Eken', 'Lillgatan 2', '533 32', 'Lundsbrunn', '0511-38 60 01', 'Bo Al'],
  ],
  'project plan': [
    ['Nr', 'Aktivitet', 'Ansvarig', 'Start', 'Slut', 'Status', 'Kommentar'],
    [1, 'Kravställning', 'Anna', '2023-01-01', '2023-02-28', 'Klar', null],
    [2, 'Upphandling', 'Bo', '2023-03-01', '2023-06-30', 'Pågår', 'Försenad två veckor'],
  ],
  'internal control plan': [
    [
      'Process/rutin',
      'Risk',
      'Sannolikhet',
      'Konsekvens',
      'Riskvärde',
      'Kontrollmoment',
      'Kontrollansvarig',
      'Frekvens',
    ],
    ['Utbetalning av bistånd', 'Felaktiga utbetalningar', 3, 4, 12, 'Stickprov av attest', 'Enhetschef', '2 ggr/år'],
    ['Inköp', 'Köp utanför ramavtal', 3, 3, 9, 'Granskning av fakturor', 'Controller', 'Tertial'],
  ],
  'Gantt chart': [
    ['Milstolpe', 'v. 1', 'v. 2', 'v. 3', 'v. 4'],
    ['Start', 'x', null, null, null],
    ['Beslut', null, null, 'x', null],
  ],
  'time sheet': [
    ['Datum', 'Projekt', 'Timmar', 'Beskrivning'],
    ['2023-01-02', 'Mål och budget', 4, 'Möte'],
    ['2023-01-03', 'Delårsrapport', 6, 'Skrivit'],
  ],
  marks: [
    ['Elev', 'Klass', 'Svenska', 'Engelska', 'Matematik', 'Meritvärde'],
    ['Elev 1', '9A', 'B', 'A', 'C', 270],
    ['Elev 2', '9A', 'E', 'D', 'F', 150],
  ],
  'figures of schools': [
    ['Skola', 'Antal elever', 'Andel behöriga', 'Genomsnittligt meritvärde'],
    ['Västerbyskolan', 120, '82,5 %', 221.4],
    ['Ljungsbackeskolan', 90, '88,1 %', 230.2],
  ],
  'raw data of Kolada': [
    ['kpi', 'municipality', 'period', 'gender', 'value'],
    ['N00900', '1471', 2022, 'T', 21.5],
    ['N00900', '1471', 2023, 'T', 21.9],
  ],
  population: [
    ['Ålder', '2020', '2021', '2022', 'Prognos 2023', 'Prognos 2024'],
    ['0–5 år', 800, 810, 790, 780, 770],
    ['6–15 år', 1500, 1490, 1510, 1520, 1530],
  ],
  cases: [
    ['Diarienr', 'Ärende', 'Handläggare', 'Inkom', 'Status', 'Beslutsdatum'],
    ['SN 2023/12', 'Ansökan om bistånd', 'Anna Ek', '2023-02-01', 'Pågår', null],
    ['SN 2023/13', 'Orosanmälan', 'Bo Al', '2023-02-03', 'Avslutat', '2023-03-01'],
  ],
  invoices: [
    ['Leverantör', 'Fakturanr', 'Belopp', 'Förfallodatum', 'Status'],
    ['Skanska', 12345, '125 000', '2023-05-30', 'Betald'],
    ['Atea', 12346, '45 000', '2023-06-30', 'Ej betald'],
  ],
  risks: [
    ['Risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde', 'Åtgärd', 'Ansvarig'],
    ['Personalbrist', 4, 3, 12, 'Rekryteringsplan', 'HR-chef'],
    ['IT-avbrott', 2, 4, 8, 'Reservrutin', 'IT-chef'],
  ],
  minutes: [
    ['Punkt', 'Ärende', 'Beslut', 'Ansvarig', 'Klart'],
    [1, 'Budgetuppföljning', 'Godkänns', 'Ekonomichef', '2023-05-01'],
    [2, 'Ny rutin', 'Skickas på remiss', 'Enhetschef', '2023-06-01'],
  ],
  'answers to a survey': [
    ['Fråga', 'Svar 1', 'Svar 2', 'Svar 3', 'Svar 4', 'Svar 5'],
    ['Jag trivs på jobbet', 2, 4, 10, 20, 14],
    ['Jag känner till målen', 1, 3, 8, 25, 13],
  ],
  'mobile numbers': [
    ['Namn', 'Roll', 'Mobil', 'Nämnd'],
    ['Anna Ek', 'Ordförande', '070-123 45 67', 'Socialnämnden'],
    ['Bo Al', 'Ledamot', '070-123 45 68', 'Socialnämnden'],
  ],
  inventory: [
    ['Artikel', 'Antal', 'Pris', 'Plats', 'Anskaffningsår'],
    ['Skrivbord', 12, 2500, 'Kommunhuset', 2019],
    ['Stol', 30, 900, 'Kommunhuset', 2020],
  ],
  'figures of preschools': [
    ['Enhet', 'Barn per årsarbetare', 'Andel legitimerade', 'Kostnad per barn'],
    ['Björken', 5.2, '45 %', 145000],
    ['Eken', 5.9, '38 %', 139000],
  ],
  'monthly budget follow-up': [
    ['Verksamhet', 'Budget helår', 'Budget ack', 'Utfall ack', 'Avvikelse ack', 'Prognos helår', 'Kommentar'],
    ['Äldreomsorg', 220000, 146000, 150000, -4000, 224000, 'Högre kostnader för vikarier än budgeterat.'],
    ['IFO', 80000, 53000, 51000, 2000, 79000, null],
  ],
  courses: [
    ['Kurs', 'Poäng', 'Lärare', 'Startdatum', 'Slutdatum', 'Resultat'],
    ['Svenska 1', 100, 'Anna Ek', '2023-08-20', '2024-06-10', 'Godkänd'],
    ['Matematik 1a', 100, 'Bo Al', '2023-08-20', '2024-06-10', 'Underkänd'],
  ],
  menu: [
    ['Vecka', 'Måndag', 'Tisdag', 'Onsdag'],
    [34, 'Fisk', 'Köttbullar', 'Soppa'],
    [35, 'Pasta', 'Kyckling', 'Gröt'],
  ],
  hours: [
    ['Enhet', 'Planerade timmar', 'Utförda timmar', 'Avvikelse'],
    ['Norr', 1200, 1180, -20],
    ['Syd', 1300, 1340, 40],
  ],
};
