/**
 * Takes the pictures of docs/anvandarguide.md and README.md: `npm run pictures`. The pages are built, opened in a
 * browser on Götene's goals, and photographed in every state that the guide tells of.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { buildWeb } from './buildWeb.mjs';

const root = path.join(import.meta.dirname, '..');
const SITE = 'https://malkoll.test/';
/** The day on which the pictures are taken, whenever they are: statuses depend on it. */
const DAY = new Date('2024-01-15T12:00:00Z');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const INDICATOR = /Andelen brukare inom särskilt boende som är nöjda/;

/** What is photographed, in the order in which a user comes to it: the picture, how to get there, and of what. */
const PICTURES = [
  ['valkommen', (page) => page.getByRole('heading', { level: 1 }).waitFor(), 'page'],
  [
    'forsta',
    async (page) => {
      await page.getByRole('button', { name: 'Prova med exemplet' }).click();
      await page.getByText('35 indikatorer · 7 mål').waitFor();
    },
    'pane',
  ],
  [
    'panelen',
    async (page) => {
      await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
      await page.getByRole('searchbox').waitFor();
    },
    'page',
  ],
  ['resultat', () => undefined, 'pane'],
  [
    'indikator',
    async (page) => {
      await page.getByRole('searchbox').fill('särskilt boende som är nöjda');
      await page.getByRole('button', { expanded: false, name: INDICATOR }).click();
      await top(page.getByRole('button', { expanded: true, name: INDICATOR }));
    },
    'pane',
  ],
  [
    'ratta',
    async (page) => {
      await page.getByRole('button', { name: 'minst 70 %, rätta' }).click();
      await page.getByLabel('Målvärde').fill('65');
      await top(page.getByRole('button', { expanded: true, name: INDICATOR }));
    },
    'pane',
  ],
  [
    'att-se-over',
    async (page) => {
      await page.getByRole('tab', { name: /^Att se över/ }).click();
      await page.getByRole('heading', { level: 2, name: /^Behöver ditt besked/ }).waitFor();
      await top(page.getByRole('tablist', { name: 'Vad vill du se?' }));
    },
    'pane',
  ],
  [
    'kolumner',
    async (page) => {
      await page.getByRole('tab', { name: 'Kolumner' }).click();
      await page.getByLabel(/^Roll för kolumn A,/).waitFor();
      await top(page.getByRole('tablist', { name: 'Vad vill du se?' }));
    },
    'pane',
  ],
  [
    'installningar',
    async (page) => {
      await page.getByRole('tab', { name: 'Inställningar' }).click();
      await page.getByRole('checkbox', { name: 'Förhandsgranska först' }).click();
      await top(page.getByRole('tablist', { name: 'Vad vill du se?' }));
    },
    'pane',
  ],
  [
    'forhandsgranska',
    async (page) => {
      await page.getByLabel('Läge').selectOption('T2 2023');
      await page.getByRole('button', { name: 'Räkna om' }).click();
      await page.getByRole('heading', { name: 'Det här skulle ändras' }).waitFor();
    },
    'pane',
  ],
];

const folder = path.join(root, 'docs', 'images');
mkdirSync(folder, { recursive: true });
await buildWeb();
const browser = await chromium.launch(findBrowser());
try {
  const page = await newPage();
  await page.goto(`${SITE}index.html`);
  for (const [name, reach, what] of PICTURES) {
    await reach(page);
    // Pictures of buttons that are pressed, or of a cursor that blinks, would be others every time.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    const taken = what === 'page' ? page : page.getByRole('complementary');
    await taken.screenshot({ path: path.join(folder, `${name}.png`), caret: 'hide', animations: 'disabled' });
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
}

async function newPage() {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 1240, height: 800 },
    reducedMotion: 'reduce',
  });
  await context.route('**/*', async (route) => {
    const file = path.join(root, 'dist', 'web', new URL(route.request().url()).pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  return page;
}

/** Scrolls so that this stands at the top of the pane. */
function top(locator) {
  return locator.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}
