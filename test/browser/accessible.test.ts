import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './accessibility';
import { launchBrowser, newPage, SITE } from './site';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a user sees on her way through the page, each state from the one before it. */
const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['welcome', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
  [
    'first run',
    async (page) => {
      await page.getByRole('button', { name: 'Prova med exemplet' }).click();
      await page.getByText('35 indikatorer · 7 mål').waitFor();
    },
  ],
  [
    'result',
    async (page) => {
      await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
      await page.getByRole('searchbox').waitFor();
    },
  ],
  [
    'indicator',
    async (page) => {
      await page
        .getByRole('button', { name: /Andelen brukare inom särskilt boende/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 3, name: 'Så läses målet' }).waitFor();
    },
  ],
  [
    'correction',
    async (page) => {
      await page.getByRole('button', { name: 'minst 70 %, rätta' }).click();
      await page.getByLabel('Målvärde').waitFor();
    },
  ],
  [
    'assessment',
    async (page) => {
      await page.getByRole('button', { name: 'Ange egen bedömning', exact: true }).first().click();
      await page.getByLabel('Motivering').waitFor();
    },
  ],
  [
    'attention',
    async (page) => {
      await page.getByRole('tab', { name: /^Att se över/ }).click();
      await page.getByRole('heading', { level: 2, name: /^Behöver ditt besked/ }).waitFor();
    },
  ],
  [
    'columns',
    async (page) => {
      await page.getByRole('tab', { name: 'Kolumner' }).click();
      await page.getByLabel(/^Roll för kolumn A,/).waitFor();
    },
  ],
  [
    'settings',
    async (page) => {
      await page.getByRole('tab', { name: 'Inställningar' }).click();
      await page.getByRole('checkbox', { name: 'Förhandsgranska först' }).click();
      await page.getByRole('button', { name: 'Ändra gränser' }).click();
      await page.getByRole('button', { name: 'Ändra benämningar och färger' }).click();
    },
  ],
  [
    'preview',
    async (page) => {
      await page.getByLabel('Läge').selectOption('T1 2023');
      await page.getByRole('button', { name: 'Räkna om', exact: true }).click();
      await page.getByRole('heading', { name: 'Det här skulle ändras' }).waitFor();
    },
  ],
];

/** For all states together, on a machine that is busy with other things. */
const PATIENCE = 240_000;

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { viewport: { width: 1280, height: 900 } }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['320 pixels wide', { viewport: { width: 320, height: 700 } }],
  ['forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' }],
];

describe.each(LOOKS)('%s', (_look, options) => {
  test(
    'every state of the page meets WCAG 2.1 AA as far as axe can tell, and nothing sticks out',
    async () => {
      const { page, context } = await newPage(browser, { ...options, reducedMotion: 'reduce' });
      await page.goto(`${SITE}index.html`);
      for (const [state, reach] of STATES) {
        await reach(page);
        expect({ state, found: await violations(page) }).toEqual({ state, found: [] });
        const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect({ state, sticksOut }).toEqual({ state, sticksOut: false });
      }
      await context.close();
    },
    PATIENCE,
  );
});
