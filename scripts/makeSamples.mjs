import { mkdirSync, writeFileSync } from 'node:fs';
import { rowPerGoal, rowPerIndicator } from './samples/goteneSheets.mjs';
import { gotlandSheet } from './samples/gotlandSheet.mjs';
import { huddingeSheet } from './samples/huddingeSheet.mjs';
import { luleaSheet } from './samples/luleaSheet.mjs';
import { writeWorkbook } from './workbook/writeWorkbook.mjs';

/** Writes the sample workbooks; the same bytes on every run and machine. */
const folder = new URL('../assets/samples/', import.meta.url);
const created = '2023-01-23T12:00:00Z';
const samples = {
  'gotene-2023.xlsx': { title: 'Götene: socialnämndens mål 2023', sheets: [rowPerIndicator()] },
  'gotene-bilaga8.xlsx': { title: 'Götene: bilaga 8', sheets: [rowPerGoal()] },
  'lulea-2023.xlsx': { title: 'Luleå: socialnämndens verksamhetsplan 2023', sheets: [luleaSheet()] },
  'huddinge-2021.xlsx': { title: 'Huddinge: socialförvaltningens arbetsplan 2021', sheets: [huddingeSheet()] },
  'gotland.xlsx': { title: 'Gotland: handlingsplan för hållbarhet', sheets: [gotlandSheet()] },
};

mkdirSync(folder, { recursive: true });
for (const [name, { title, sheets }] of Object.entries(samples)) {
  writeFileSync(new URL(name, folder), writeWorkbook({ title, created, sheets }));
  console.log(`assets/samples/${name}`);
}
