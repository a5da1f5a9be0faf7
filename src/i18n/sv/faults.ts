import type { WriteFailure } from '../../model/faults';
import type { FaultTexts } from '../topics';

/** Why the result could not be written, and what to do. */
const notWritten: Readonly<Record<WriteFailure, readonly [why: string, what: string]>> = {
  diskFull: ['disken är full eller din kvot slut', 'Gör plats eller välj en annan mapp'],
  noPermission: ['du har inte behörighet att skriva där', 'Välj en annan mapp eller be om behörighet'],
  inUse: ['filen hålls av ett annat program, till exempel Excel', 'Stäng den där och försök igen'],
  cutShort: ['disken tog bara emot en del av den', 'Gör plats eller välj en annan mapp'],
  noFolder: ['mappen finns inte', 'Skapa den eller kontrollera sökvägen'],
  noFile: ['där finns en mapp eller en enhet, ingen vanlig fil', 'Välj ett annat namn'],
  other: ['systemet tog inte emot den', 'Kontrollera disken och sökvägen, eller välj en annan mapp'],
};

export const faults: FaultTexts = {
  'file.notFound': ({ file }) => `Filen ${file} finns inte. Kontrollera sökvägen.`,
  'file.isDirectory': ({ file }) => `${file} är en mapp. Ange en arbetsbok (.xlsx).`,
  'file.noFile': ({ file }) => `${file} är ingen vanlig fil utan en enhet eller ett rör. Ange en arbetsbok (.xlsx).`,
  'file.empty': ({ file }) =>
    `Filen ${file} är tom. Hämta den på nytt om den har laddats ner eller synkats, eller spara arbetsboken igen i Excel.`,
  'file.unreadable': ({ file }) =>
    `Filen ${file} går inte att läsa. Kontrollera att den inte är låst och att du har behörighet.`,
  'file.notAWorkbook': () => 'Filen är ingen Excel-arbetsbok. Öppna den i Excel och spara som .xlsx.',
  'file.oldFormat': () => 'Filen är i det äldre formatet .xls. Öppna den i Excel och spara som .xlsx.',
  'file.encrypted': () => 'Arbetsboken är krypterad. Ta bort lösenordet i Excel och försök igen.',
  'file.signed': () =>
    'Arbetsboken är digitalt signerad; en ändring skulle bryta signaturen. Spara en kopia utan signatur.',
  'file.strict': () => 'Arbetsboken är sparad som Strict Open XML. Spara den som vanlig Excel-arbetsbok (.xlsx).',
  'file.binary': () => 'Arbetsboken är i binärformatet .xlsb. Spara den som .xlsx.',
  'file.broken': ({ part }) => `Arbetsboken är skadad (${part}). Öppna den i Excel, låt Excel reparera den och spara.`,
  'file.tooLarge': ({ megabytes, most }) =>
    `Arbetsboken är för stor: ${megabytes} MB uppackad, och högst ${most} MB läses. Ta bort tomma formaterade rader, bilder och blad som inte behövs, eller spara måltabellen i en egen arbetsbok.`,
  'output.exists': ({ file }) =>
    `${file} finns redan och skrivs inte över: den är inte skriven av Målkoll, eller så har någon sparat den sedan dess. Välj ett annat namn eller ange --force.`,
  'output.failed': ({ file, reason, detail }) => {
    const [why, what] = notWritten[reason];
    const cause = detail === '' ? why : `${why} (${detail})`;
    return `Resultatet kunde inte skrivas till ${file}: ${cause}. ${what}; inget som fanns där har ändrats.`;
  },
  'output.notPrinted': ({ reason }) => `Svaret kunde inte skrivas ut (${reason}).`,
  'book.noGoals': ({ at }) =>
    at === null
      ? 'Arbetsboken innehåller ingen måltabell som Målkoll känner igen: en rubrikrad med mål, indikator och utfall behövs.'
      : `Mål står från ${at}, men utan en rubrikrad som Målkoll känner igen. Skriv rubriker ovanför, till exempel ”Indikator”, ”Mål” och ”Utfall 2024”, och räkna om.`,
  'book.noSuchSheet': ({ sheet }) => `Det finns inget blad som heter ”${sheet}”.`,
  'book.hiddenSheet': ({ sheet }) =>
    `Bladet ”${sheet}” är dolt. Visa det (högerklicka på en bladflik i Excel) och försök igen.`,
  'book.protectedSheet': ({ sheet }) =>
    `Bladet ”${sheet}” är skyddat. Ta bort skyddet under Granska och försök igen; inget har ändrats.`,
  'book.protectedStructure': () =>
    'Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ta bort skyddet under Granska; inget har ändrats.',
  'book.readOnly': () => 'Arbetsboken är skrivskyddad. Spara en egen kopia och försök igen; inget har ändrats.',
  'book.filteredTable': ({ sheet, table }) =>
    `Tabellen ${table} på bladet ”${sheet}” är filtrerad. Rensa filtret och försök igen; inget har ändrats.`,
  'book.changed': () => 'Arbetsboken har ändrats sedan den lästes. Räkna om igen; inget har ändrats.',
  'book.noRoom': ({ sheet }) =>
    `Det finns inga tomma kolumner till höger om måltabellen på bladet ”${sheet}”. Gör plats och försök igen.`,
  'excel.editing': () => 'En cell redigeras i Excel. Avsluta redigeringen (Enter eller Esc) och försök igen.',
  'excel.failed': ({ reason }) => `Excel kunde inte genomföra det (${reason}). Inget har ändrats; försök igen.`,
  'excel.inBetween': ({ what, reason }) =>
    `Excel avbröt mitt i (${reason}). Dina egna celler är orörda, men detta hann inte bli klart eller återställas: ${what}. Räkna om igen, så rättas det.`,
  'restore.moved': () =>
    'Rader eller kolumner har flyttats sedan omräkningen, så den går inte att ta tillbaka. Inget har ändrats; räkna om för att få aktuella statusar.',
  'correction.unreadable': ({ text }) =>
    `Rättelsen ”${text}” förstås inte. Skriv den som det lästa är skrivet; inget har ändrats.`,
  'correction.noPlace': () =>
    'Raden eller kolumnen där detta sparas finns inte på Målkolls blad. Räkna om och försök igen; är bladet borttaget behöver det hämtas tillbaka först.',
  'option.asOf': ({ text }) =>
    `”${text}” är varken ett datum eller en period. Skriv till exempel 2023-08-31, T2 2023 eller 2023.`,
  'option.unknown': ({ text, takesNoValue = false }) =>
    takesNoValue
      ? `${text} tar inget värde: skriv bara ${text}. malkoll --help visar hur det skrivs.`
      : `Okänt val: ${text}. malkoll --help visar vad som finns.`,
  'option.noCommand': () =>
    'Ange vad som ska göras: recalculate, explain, inspect eller report. malkoll --help visar hur det skrivs.',
  'option.missing': ({ text }) => `Det saknas ett värde: ${text}. malkoll --help visar hur det skrivs.`,
  'option.notDocx': ({ text }) => `Rapporten skrivs i Word: --out ska sluta på .docx, inte ”${text}”.`,
  'option.conflict': ({ first, second }) => `${first} och ${second} kan inte användas tillsammans.`,
  'input.line': ({ line }) =>
    `Rad ${line} är inget JSON-objekt med "text" eller "value". Raderna före den är besvarade.`,
  internal: ({ detail }) => `Ett fel i Målkoll (${detail}). Inget har ändrats.`,
};
