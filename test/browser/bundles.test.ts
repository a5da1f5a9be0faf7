import type { Browser } from 'playwright-core';
import { openPane } from './excelPane';
import { launchBrowser, newPage, SITE } from './site';

/**
 * What a page may fetch, in bytes as a server sends them, gzipped. A budget is what is needed now with a little room;
 * raising one is a decision, not a chore.
 */
const BUDGETS = {
  /** Until the button of the pane in Excel can be pressed, without office.js, which is Microsoft's. */
  pane: 149_000,
  /** Until the button of the page without Excel can be pressed. */
  welcome: 140_000,
  /** The engine, which comes to a worker beside the page. */
  engine: 194_000,
  /** Everything that the page without Excel can ever fetch, with the sample. */
  everything: 414_050,
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function sum(fetched: ReadonlyMap<string, number>): number {
  return [...fetched.values()].reduce((total, size) => total + size, 0);
}

test('the page without Excel fetches no more than its budget', async () => {
  const { page, context, fetched } = await newPage(browser);
  await page.goto(`${SITE}index.html`);
  await page.getByRole('button', { name: 'Öppna arbetsbok' }).waitFor();
  const welcome = sum(fetched);
  await page.getByRole('button', { name: 'Prova med exemplet' }).click();
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  const firstLook = sum(fetched);
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByRole('searchbox').waitFor();
  for (const tab of [/^Att se över/, /^Kolumner/, /^Inställningar/]) {
    await page.getByRole('tab', { name: tab }).first().click();
  }
  await page.getByRole('checkbox', { name: 'Förhandsgranska först' }).waitFor();
  const everything = sum(fetched);
  const largest = Math.max(...[...fetched].filter(([name]) => /^\d+\..*\.js$/.test(name)).map(([, size]) => size));
  console.log({ welcome, firstLook, everything, largest, files: Object.fromEntries(fetched) });
  expect(welcome).toBeLessThanOrEqual(BUDGETS.welcome);
  expect(largest).toBeLessThanOrEqual(BUDGETS.engine);
  expect(everything).toBeLessThanOrEqual(BUDGETS.everything);
  await context.close();
});

test('the pane in Excel stands with its button enabled within its budget', async () => {
  let standing = 0;
  const { page, context, fetched } = await openPane(browser, { onStands: (files) => (standing = sum(files)) });
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  console.log({ standing, withWhatWasFound: sum(fetched), files: Object.fromEntries(fetched) });
  expect(standing).toBeGreaterThan(0);
  expect(standing).toBeLessThanOrEqual(BUDGETS.pane);
  await context.close();
});
