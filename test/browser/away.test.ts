import type { Browser, Page } from 'playwright-core';
import { openPane, pressRibbon } from './excelPane';
import { launchBrowser, newPage, SITE } from './site';

/* What the user sees when something cannot be fetched: the network is away, or the host has another version by now. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Longer than the page waits for Microsoft’s library, in milliseconds. */
const PATIENCE = 11_000;

/** From now on no script comes; the way to let them come again. */
async function withoutScripts(page: Page, which: string | RegExp = `${SITE}*.js`): Promise<() => Promise<void>> {
  await page.route(which, (route) => route.abort());
  return () => page.unroute(which);
}

/** Where Microsoft’s library comes from. */
const LIBRARY = 'https://appsforoffice.microsoft.com/**';

async function expectNoExcel(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Målkoll når inte Excel' });
  await heading.waitFor();
  expect((await heading.boundingBox())?.y).toBeLessThan(100);
  expect(await page.getByRole('link', { name: 'utan Excel' }).getAttribute('href')).toBe('index.html');
}

test.each([
  ['blocked', 'blockedbyclient'],
  ['not found', 'namenotresolved'],
] as const)('where Microsoft’s library is %s the page says so at once, at its top', async (_, reason) => {
  const { page, context } = await newPage(browser, { viewport: { width: 320, height: 480 } });
  // The time stands still, so the page does not come to wait for anything.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.route(LIBRARY, (route) => route.abort(reason));
  await page.goto(`${SITE}taskpane.html`);
  await expectNoExcel(page);
  await context.close();
});

test('where it neither comes nor fails the page says so after a while', async () => {
  const { page, context } = await newPage(browser, { viewport: { width: 320, height: 480 } });
  await page.clock.install();
  await page.route(LIBRARY, () => undefined);
  await page.goto(`${SITE}taskpane.html`, { waitUntil: 'commit' });
  await page.locator('#no-office').waitFor({ state: 'attached' });
  expect(await page.locator('#no-office').isVisible()).toBe(false);
  await page.clock.fastForward(PATIENCE);
  await expectNoExcel(page);
  await context.close();
});

test('a pane that cannot be fetched says so, and comes when it is opened again', async () => {
  const pane = await openPane(browser, { outOfSight: true });
  const { page } = pane;
  await pressRibbon(page, 'recalculate');
  const come = await withoutScripts(page);
  await showPane(page);
  await page.getByRole('heading', { name: 'Målkoll kunde inte hämtas' }).waitFor();
  await come();
  await showPane(page);
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
  expect(await page.getByText('Målkoll kunde inte hämtas').isVisible()).toBe(false);
  await pane.context.close();
});

test('a page without Excel that cannot be fetched whole says so, at its top', async () => {
  const { page, context } = await newPage(browser, { viewport: { width: 320, height: 480 } });
  await withoutScripts(page, /\/\d+\.\w+\.js$/);
  await page.goto(`${SITE}index.html`);
  const heading = page.getByRole('heading', { name: 'Målkoll kunde inte hämtas' });
  await heading.waitFor();
  expect((await heading.boundingBox())?.y).toBeLessThan(100);
  await context.close();
});

test('a part that cannot be fetched leaves the rest of the pane, and is fetched when asked for again', async () => {
  const { page, context } = await openPane(browser);
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByRole('searchbox').waitFor();
  const come = await withoutScripts(page);
  await page.getByRole('tab', { name: 'Kolumner' }).click();
  await page.getByRole('alert').filter({ hasText: 'Den här delen av Målkoll kunde inte visas.' }).waitFor();
  await page.getByRole('tab', { name: 'Indikatorer' }).click();
  await page.getByRole('searchbox').waitFor();
  await page.getByRole('tab', { name: 'Kolumner' }).click();
  await come();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByLabel(/^Roll för kolumn A,/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('tabpanel');
  await context.close();
});

test('texts that cannot be fetched are told when the button is pressed, and all is as before', async () => {
  const pane = await openPane(browser);
  const { page } = pane;
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  const before = await pane.excel.state();
  const come = await withoutScripts(page);
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page
    .getByText(/^Ett fel i Målkoll \(.*\)\. Inget har ändrats\.$/)
    .first()
    .waitFor();
  expect(await pane.excel.state()).toEqual(before);
  await come();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByRole('heading', { level: 1, name: /av 35 indikatorer/ }).waitFor();
  await pane.context.close();
});

/** Office shows the pane, now or once more. */
async function showPane(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { show: () => Promise<void> }).show());
}
