import { sheets } from './sheets';
import { statuses } from './statuses';
import type { Texts } from '../topics';

const settingNames: Readonly<Record<string, string>> = sheets.settings.settingNames;
const words: Readonly<Record<string, string>> = sheets.settings.words;

export const problems: Texts['problems'] = {
  'cell.unreadable': ({ text }) => `”${text}” kan inte läsas som ett utfall. Skriv ett tal, eller varför det saknas.`,
  'deadline.unreadable': ({ text }) =>
    `”${text}” kan inte läsas som ett måldatum och används inte. Skriv ett år eller ett datum, till exempel 2025-06-30.`,
  'polarity.unreadable': ({ text }) =>
    `”${text}” säger inte om högre eller lägre är bättre och används inte. Skriv ”högre” eller ”lägre”.`,
  'column.unknownRole': ({ header }) =>
    `Kolumnen ”${header}” har ingen känd roll och används inte. Välj roll om den ska räknas med.`,
  'indicator.severalInCell': ({ count }) =>
    `Cellen innehåller ${count} indikatorer. De bedöms var för sig; dela upp dem på egna rader för färg och sortering.`,
  'row.noIndicator': ({ text }) =>
    `Raden${text === '' ? '' : ` ”${text}”`} har utfall men ingen indikator, så de används inte. Skriv vad som mäts på raden.`,
  'sheet.goalsWithoutHeader': ({ count }) =>
    `Här och på ${count - 1} ${count === 2 ? 'rad' : 'rader'} till står mål med siffror bredvid men ingen rubrikrad som Målkoll känner igen, så de bedöms inte. Skriv rubriker ovanför, till exempel ”Indikator”, ”Mål” och ”Utfall 2024”.`,
  'indicator.linesDiffer': ({ indicators, values, header }) =>
    `Cellen har ${indicators} indikatorer men ${values} ${values === 1 ? 'rad' : 'rader'} under ”${header}”. Skriv en rad för varje indikator.`,
  'indicator.duplicate': ({ text, other }) =>
    `Indikatorn ”${text}” står även i ${other}. Båda bedöms; ta bort den ena eller skilj dem åt.`,
  'indicator.conflict': ({ text, period, other }) =>
    `Indikatorn ”${text}” har ett annat värde${period === '' ? '' : ` för ${period}`} i ${other}. Rätta ett av dem.`,
  'target.unsure': ({ text }) =>
    `Målet ”${text}” kan läsas på fler än ett sätt. Kontrollera i ”${sheets.names.trail}” hur det lästes; skriv rätt värde där, eller skriv om målet.`,
  'period.sparse': ({ period, count, of }) =>
    `${period} har värden för bara ${count} av ${of} indikatorer och används inte som läge.`,
  'setting.invalid': ({ setting, text, used }) =>
    `Inställningen ”${settingNames[setting] ?? setting}” kan inte vara ”${text}”; ${used === '' ? 'standardordet' : (words[used] ?? used)} används. Rätta cellen eller töm den.`,
  'correction.unreadable': ({ text }) =>
    `Rättelsen ”${text}” förstås inte, så det som lästes gäller. Skriv som i kolumnen till vänster.`,
  'correction.gone': ({ text }) =>
    `Rättelsen ”${text}” hör till en indikator som inte finns längre, och ligger kvar tills den kommer tillbaka. Har indikatorn fått ett annat namn på samma rad i tabellen? Skriv då ”samma” under ”Räknas som, rättat”.`,
  'correction.reworded': ({ text, was, now }) =>
    `Rättelsen ”${text}” gäller ”${was}”, som inte finns längre. Är det samma som ”${now}”? Skriv i så fall ”samma” under ”Räknas som, rättat” på raden, så gäller den där.`,
  'assessment.unreadable': ({ text }) =>
    `Den egna bedömningen ”${text}” förstås inte och används inte. Skriv till exempel ”uppnått”, ”delvis uppnått” eller ”inte uppnått”.`,
  'assessment.differs': ({ text, own, computed }) =>
    `Den egna bedömningen av ”${text}” är ”${own}”, den beräknade ”${statuses[computed].toLowerCase()}”. Båda står kvar; motivera skillnaden.`,
  'own.columnDeleted': ({ column }) => `Kolumnen ${column} är borttagen och görs inte om.`,
  'own.sheetDeleted': ({ sheet }) => `Bladet ${sheet} är borttaget och görs inte om förrän du ber om det.`,
  'own.chartsDeleted': ({ count }) =>
    count === 1
      ? 'Ett diagram är borttaget och görs inte om förrän du ber om det.'
      : `${count} diagram är borttagna och görs inte om förrän du ber om det.`,
  'own.headerTaken': ({ header, used }) => `Det finns redan en kolumn som heter ”${header}”; Målkolls heter ”${used}”.`,
  'own.interrupted': ({ what }) => `En tidigare körning avbröts: ${what} är nu helt.`,
};
