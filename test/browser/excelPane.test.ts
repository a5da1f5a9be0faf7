import type { Browser, Page } from 'playwright-core';
import { violations } from './accessibility';
import { goteneBook, openPane, troubles, type ExcelPane } from './excelPane';
import { launchBrowser } from './site';

const SHEET = 'Mål 2023';

let browser: Browser;
let pane: ExcelPane;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(...[setting]: Parameters<typeof openPane> extends [Browser, (infer S)?] ? [S?] : never) {
  pane = await openPane(browser, setting);
  page = pane.page;
}

/** Whatever a test did: Excel was asked for nothing it has not, and no one else for anything. */
afterEach(async () => {
  expect(await troubles(pane)).toEqual([]);
  await pane.context.close();
});

async function recalculated(): Promise<void> {
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
}

test('first run, recalculate, go to a cell, restore', async () => {
  await open();
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  expect(await page.getByRole('button').allTextContents()).toEqual(['Räkna om målstatus']);
  const before = await pane.excel.state();
  await recalculated();
  expect(await pane.excel.value(SHEET, 'L4')).toBe('Målstatus');
  expect(await pane.excel.value(SHEET, 'L8')).toBe('◐ Delvis uppnått');
  await page.getByRole('searchbox').fill('nöjda med de aktiviteter');
  await page.getByRole('button', { expanded: false, name: /Andelen brukare inom särskilt boende/ }).click();
  await expectSoon(() => pane.excel.selected(), { sheet: SHEET, row: 7, column: 2 });
  await page.getByRole('button', { name: 'Återställ' }).click();
  await page.getByText('Återställt. Arbetsboken är som före omräkningen.').first().waitFor();
  expect(await pane.excel.state()).toEqual(before);
});

test('preview writes nothing until it is told to, and says what', async () => {
  await open();
  await recalculated();
  await page.getByRole('tab', { name: 'Inställningar' }).click();
  await page.getByRole('checkbox', { name: 'Förhandsgranska först' }).click();
  await page.getByLabel('Läge').selectOption('T1 2023');
  await page.getByRole('button', { name: 'Räkna om' }).click();
  await page.getByRole('heading', { name: 'Det här skulle ändras' }).waitFor();
  const goalTable = page.getByRole('table', { name: /^Mål 2023/ });
  expect(await goalTable.getByRole('row', { name: /^L8/ }).textContent()).toContain('Delvis uppnått');
  expect(await pane.excel.value(SHEET, 'L8')).toBe('◐ Delvis uppnått');
  await page.getByRole('button', { name: 'Skriv i arbetsboken' }).click();
  await page.getByText('Läget 2023-04-30').waitFor();
  expect(await pane.excel.value(SHEET, 'L8')).toBe('○ Inväntar mätning');
});

test('a role is changed and a reading corrected, both kept in the workbook', async () => {
  await open();
  await recalculated();
  await page.getByRole('searchbox').fill('nöjda med de aktiviteter');
  await page.getByRole('button', { expanded: false, name: /Andelen brukare inom särskilt boende/ }).click();
  await page.getByRole('button', { name: 'minst 70 %, rätta' }).click();
  await page.getByLabel('Målvärde').fill('65');
  await page.getByRole('button', { name: 'Rätta och räkna om' }).click();
  await page.getByRole('button', { name: 'minst 65 %, rättat, rätta' }).waitFor();
  expect(await pane.excel.value(SHEET, 'L8')).toBe('✔ Uppnått');
  await page.getByRole('button', { name: 'indikator, rätta' }).click();
  await page.getByLabel('Räknas som').selectOption('inte indikator');
  await page.getByRole('button', { name: 'Rätta och räkna om' }).click();
  await page.getByRole('heading', { level: 1, name: /av 34 indikatorer/ }).waitFor();
  await expectSoon(() => page.evaluate(() => document.activeElement?.role), 'tabpanel');
  await page.getByRole('button', { name: /^Ta med igen: Andelen brukare/ }).click();
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
  await expectSoon(() => page.evaluate(() => document.activeElement?.role), 'tabpanel');
  await page.getByRole('tab', { name: 'Kolumner' }).click();
  await page.getByLabel(/^Roll för kolumn E,/).selectOption('other');
  await page.getByText('vald av användaren').waitFor();
  expect(await pane.excel.value('Målkoll inställningar', 'A5')).not.toBeNull();
});

test('automatic recalculation follows the user, not her colleague and not itself', async () => {
  await open();
  await recalculated();
  await page.getByRole('tab', { name: 'Inställningar' }).click();
  await page.getByRole('checkbox', { name: 'Räkna om automatiskt' }).click();
  await pane.excel.edit(SHEET, 'G8', '75 %', 'Remote');
  await page.waitForTimeout(REST);
  expect(await pane.excel.value(SHEET, 'L8')).toBe('◐ Delvis uppnått');
  await pane.excel.edit(SHEET, 'G8', '76 %');
  await expectSoon(() => pane.excel.value(SHEET, 'L8'), '✔ Uppnått');
  await page
    .getByText(/skrevs\.$/)
    .first()
    .waitFor();
  const trips = await pane.excel.roundTrips();
  await page.waitForTimeout(REST);
  expect(await pane.excel.roundTrips()).toBe(trips);
});

test('a rule is chosen for the workbook, and the sheet with all of them is shown', async () => {
  await open();
  await recalculated();
  await page.getByRole('tab', { name: 'Inställningar' }).click();
  const rule = page.getByLabel('Regel för indikatorer');
  await rule.focus();
  await rule.selectOption({ label: 'måluppfyllelse' });
  await page
    .getByText(/skrevs\.$/)
    .first()
    .waitFor();
  expect(await rule.inputValue()).toBe('attainment');
  expect(await rule.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await pane.excel.value('Målkoll inställningar', 'F5')).toBe('måluppfyllelse');
  expect(await pane.excel.value(SHEET, 'Q8')).toMatch(/^S/);
  await page.getByRole('checkbox', { name: 'SMART' }).click();
  await expectSoon(async () => (await pane.excel.value(SHEET, 'Q8')) || null, null);
  await page.getByRole('button', { name: 'Visa alla inställningar' }).click();
  await expectSoon(() => pane.excel.selected(), { sheet: 'Målkoll inställningar', row: 0, column: 0 });
});

test('while a cell is being edited it waits, says so, and goes on afterwards', async () => {
  await open();
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  await pane.excel.editing(true);
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByText('Redigerar du en cell?', { exact: false }).waitFor();
  expect(await pane.excel.value(SHEET, 'L4')).toBeNull();
  await pane.excel.editing(false);
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
});

test('a protected sheet is told, and nothing has changed', async () => {
  const book = await goteneBook();
  await open({ book: { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, protected: true })) } });
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  const before = await pane.excel.state();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page
    .getByText(/Bladet ”Mål 2023” är skyddat/)
    .first()
    .waitFor();
  expect(await pane.excel.state()).toEqual(before);
});

test('a workbook without goals is told what is looked for', async () => {
  const book = await goteneBook();
  await open({ book: { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: [], merges: [] })) } });
  await page.getByRole('heading', { name: 'Ingen måltabell hittades' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('the keyboard is enough, and the focus is never lost', async () => {
  await open({ colorScheme: 'dark', viewport: { width: 320, height: 700 } });
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (text.test(await focused())) return;
    }
    throw new Error(`Tab never came to ${String(text)}`);
  };
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  await tabTo(/^Räkna om målstatus$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
  expect(await focused()).toBe('Räkna om');
  await tabTo(/tillgängliga-mötesplatser/);
  await page.keyboard.press('Enter');
  await tabTo(/^riktning saknas, rätta$/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Riktning', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('riktning saknas, rätta');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await page.keyboard.down('Shift');
  await tabTo(/^Återställ$/);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await page.getByText('Återställt. Arbetsboken är som före omräkningen.').first().waitFor();
  expect(await focused()).toBe('Räkna om målstatus');
});

test('English says it all in English', async () => {
  await open({ language: 'en-US', locale: 'en-GB' });
  await page.getByText('35 indicators · 7 goals').waitFor();
  await page.getByRole('button', { name: 'Recalculate goal status' }).click();
  await page.getByRole('heading', { level: 1, name: /of 35 indicators/ }).waitFor();
  expect(await pane.excel.value(SHEET, 'L4')).toBe('Goal status');
  expect(await violations(page)).toEqual([]);
});

/** Longer than the pane waits after a change before it recalculates, in milliseconds. */
const REST = 1500;

/** Waits until something outside of the page has come about; what it is by then is compared. */
async function expectSoon(look: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const end = Date.now() + 10_000;
  while (JSON.stringify(await look()) !== JSON.stringify(wanted) && Date.now() < end) await page.waitForTimeout(50);
  expect(await look()).toEqual(wanted);
}
