import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { recalculate } from '../../src/recalculate';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { launchBrowser, newPage, SITE, type Watched } from './site';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'gotene-2023.xlsx');

let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  watched = await newPage(browser, { viewport: { width: 1280, height: 900 } });
  page = watched.page;
  await page.goto(`${SITE}index.html`);
});

/** Whatever a test did: nobody else was asked for anything, and the content security policy held. */
afterEach(async () => {
  expect(watched.strangers).toEqual([]);
  expect(watched.complaints).toEqual([]);
  await watched.context.close();
});

async function openSample(): Promise<void> {
  await page.getByRole('button', { name: 'Prova med exemplet' }).click();
  await page.getByText('35 indikatorer · 7 mål').waitFor();
}

async function recalculateSample(): Promise<void> {
  await openSample();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
}

test('it says what it is, and that nothing is uploaded', async () => {
  await page.getByRole('heading', { name: 'Räkna om målstatus i en Excelbok' }).waitFor();
  expect(await page.getByText('Inget laddas upp.').isVisible()).toBe(true);
});

test('the sample is recalculated, shown with its statuses, and saved as a workbook that is right already', async () => {
  await recalculateSample();
  expect(await page.getByRole('cell', { name: '✔ Uppnått' }).first().isVisible()).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara arbetsboken' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('gotene-2023.malkoll.xlsx');
  const saved = await openXlsx(new Uint8Array(readFileSync(await download.path())));
  const { report } = recalculate(await saved.snapshot(), { today: '2026-01-01' });
  expect(report.tables[0]?.indicators).toHaveLength(35);
  expect(report.changes).toEqual({ cells: 0, sheets: 0, charts: 0 });
});

test('the report to the board is made, and saved as a document', async () => {
  await recalculateSample();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Skapa nämndrapport' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('gotene-2023.rapport.docx');
  await page.getByText('Rapporten gotene-2023.rapport.docx finns bland dina hämtade filer.').first().waitFor();
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Målen ett för ett');
});

test('a file can be dropped on the page', async () => {
  const bytes = readFileSync(SAMPLE).toString('base64');
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], 'Mål 2023.xlsx'));
    return data;
  }, bytes);
  await page.getByText('Släpp en .xlsx-fil här').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  expect(await page.getByText('Mål 2023.xlsx').isVisible()).toBe(true);
});

test('a file that is no workbook is refused in one sentence', async () => {
  await page.locator('input[type=file]').setInputFiles({
    name: 'anteckningar.xlsx',
    mimeType: 'text/plain',
    buffer: Buffer.from('Det här är ingen arbetsbok.'),
  });
  expect(
    await page
      .getByRole('alert')
      .getByText(/Filen är ingen Excel-arbetsbok/)
      .textContent(),
  ).toContain('.xlsx');
});

test('an indicator shows how it was read, and its cell in the sheet', async () => {
  await recalculateSample();
  await page.getByRole('searchbox').fill('nöjda med de aktiviteter');
  await page.getByRole('button', { expanded: false, name: /Andelen brukare inom särskilt boende/ }).click();
  for (const part of ['indikator', 'från 60 % (2022)', 'minst 70 %', '2023-12-31', 'högre är bättre']) {
    await page.getByRole('listitem').getByText(part, { exact: true }).first().waitFor();
  }
  const cell = page.getByRole('cell', { name: /^Andelen brukare inom särskilt boende som är nöjda/ });
  expect(await cell.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('2px');
});

test('as of a period of the workbook', async () => {
  await openSample();
  await page.getByLabel('Läge').selectOption('T2 2023');
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByText('Läget 2023-08-31').waitFor();
});

test('preview, then write', async () => {
  await recalculateSample();
  await page.getByRole('tab', { name: 'Inställningar' }).click();
  await page.getByRole('checkbox', { name: 'Förhandsgranska först' }).click();
  await page.getByLabel('Läge').selectOption('T1 2023');
  await page.getByRole('button', { name: 'Räkna om' }).click();
  const heading = page.getByRole('heading', { name: 'Det här skulle ändras' });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('row', { name: /\bL\d+\b/ }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Skriv i arbetsboken' }).click();
  await page.getByText('Läget 2023-04-30').waitFor();
});

test('another role for a column is kept and recalculated with, and can be taken back', async () => {
  await recalculateSample();
  await page.getByRole('tab', { name: 'Kolumner' }).click();
  const role = page.getByLabel(/^Roll för kolumn E,/);
  await role.selectOption('other');
  await page.getByText('vald av användaren').waitFor();
  expect(await page.getByRole('tab', { name: 'Målkoll inställningar' }).isVisible()).toBe(true);
  await page.getByRole('tab', { name: 'Kolumner' }).click();
  await role.selectOption({ label: 'Låt Målkoll avgöra' });
  await page.getByText('vald av användaren').waitFor({ state: 'detached' });
});

test('a part of a reading is corrected by clicking it, kept in the workbook, and taken back', async () => {
  await recalculateSample();
  await page.getByRole('searchbox').fill('nöjda med de aktiviteter');
  await page.getByRole('button', { expanded: false, name: /Andelen brukare inom särskilt boende/ }).click();
  await page.getByRole('button', { name: 'minst 70 %, rätta' }).click();
  const target = page.getByLabel('Målvärde');
  await target.fill('ungefär lika');
  await page.getByRole('button', { name: 'Rätta och räkna om' }).click();
  await page.getByText('Rättelsen ”ungefär lika” förstås inte.', { exact: false }).first().waitFor();
  await target.fill('65');
  await target.press('Enter');
  const corrected = page.getByRole('button', { name: 'minst 65 %, rättat, rätta' });
  await corrected.waitFor();
  expect(await corrected.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('button', { expanded: true, name: /Uppnått/ }).isVisible()).toBe(true);
  await corrected.click();
  await page.getByRole('button', { name: 'Ta bort rättelsen' }).click();
  await page.getByRole('button', { name: 'minst 70 %, rätta' }).waitFor();
});

test('restoring brings the workbook back as it was, byte for byte in its sheets', async () => {
  await recalculateSample();
  await page.getByRole('button', { name: 'Återställ' }).click();
  await page.getByText('Återställt. Arbetsboken är som före omräkningen.').first().waitFor();
  expect(await page.getByRole('cell', { name: '✔ Uppnått' }).count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara arbetsboken' }).click(),
  ]);
  const values = async (file: string) => {
    const { sheets } = await (await openXlsx(new Uint8Array(readFileSync(file)))).snapshot();
    return sheets.map(({ name, rows }) => ({ name, rows }));
  };
  expect(await values(await download.path())).toEqual(await values(SAMPLE));
});

test('long work can be cancelled, and done afterwards', async () => {
  await page.addInitScript(holdRecalculations);
  await page.reload();
  await openSample();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByText('Bedömer målen …').first().waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByText('Avbrutet. Inget har ändrats.').first().waitFor();
  const button = page.getByRole('button', { name: 'Räkna om målstatus' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.evaluate(() => {
    (window as { mayWork?: boolean }).mayWork = true;
  });
  await button.click();
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
});

/** In the page: recalculations reach no worker until they may, as if the workbook were very large. */
function holdRecalculations(): void {
  const scope = window as unknown as { Worker: typeof Worker; mayWork?: boolean };
  scope.Worker = class extends scope.Worker {
    override postMessage(message: { readonly name: string }): void {
      if (message.name !== 'recalculate' || scope.mayWork) super.postMessage(message);
    }
  };
}

test('the keyboard is enough: open, recalculate, look into an indicator', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (text.test(await focused())) return;
    }
    throw new Error(`Tab never came to ${String(text)}`);
  };
  await tabTo(/^Prova med exemplet$/);
  await page.keyboard.press('Enter');
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  await tabTo(/^Räkna om målstatus$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
  expect(await focused()).toBe('Räkna om');
  await tabTo(/^Indikatorer$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: /^Saknar mätning/ }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await tabTo(/Det ska finnas tillgängliga/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 3, name: 'Så läses målet' }).waitFor();
});

test('English says it all in English, and the workbook keeps its Swedish', async () => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await page.getByText('35 indicators · 7 goals').waitFor();
  await page.getByRole('button', { name: 'Svenska' }).click();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Recalculate' }).click();
  await page.getByRole('heading', { level: 1, name: /of 35 indicators/ }).waitFor();
  await page.getByText('Everything was right already. Nothing had to be written.').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
