import { Fault } from '../../src/model/faults';
import { recalculate } from '../../src/recalculate';
import { formulaValuesOf } from '../excel-host/formulaValues';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Snapshot } from '../../src/model/snapshot';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import type { BrowserExcel } from '../excel-host/browserHost';
import { clientFile, hostInfo, hostScript } from '../excel-host/hostScript';
import { newPage, SITE, type Watched } from './site';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'gotene-2023.xlsx');

/** As wide as Excel opens a task pane. */
const PANE = { viewport: { width: 350, height: 760 } };

interface ExcelWindow {
  readonly excel: BrowserExcel;
}

/** The pane inside a simulated Excel, and the Excel around it. */
export interface ExcelPane extends Watched {
  readonly excel: {
    value(sheet: string, cell: string): Promise<unknown>;
    edit(sheet: string, cell: string, input: string | number, source?: 'Local' | 'Remote'): Promise<void>;
    /** The user begins or ends editing a cell. */
    editing(editing: boolean): Promise<void>;
    selected(): Promise<unknown>;
    state(): Promise<unknown>;
    roundTrips(): Promise<string>;
  };
}

interface PaneSetting extends BrowserContextOptions {
  readonly language?: 'sv-SE' | 'en-US';
  /** The workbook; Götene's goals where it is left out. */
  readonly book?: Omit<Snapshot, 'version'>;
  /** Called with what the page has asked for by the time its first button stands there and is enabled. */
  readonly onStands?: (files: ReadonlyMap<string, number>) => void;
  /** The page runs for the ribbon only: nobody sees it until `Office.addin.showAsTaskpane` shows it. */
  readonly outOfSight?: boolean;
}

/** Götene's goals as a workbook that Excel has open. */
export async function goteneBook(): Promise<Snapshot> {
  return (await openXlsx(new Uint8Array(readFileSync(SAMPLE)))).snapshot();
}

/** Opens the pane in an Excel of its own, with Microsoft's own client between them. */
export async function openPane(
  browser: Browser,
  { language = 'sv-SE', book, onStands, outOfSight = false, ...options }: PaneSetting = {},
) {
  const watched = await newPage(browser, { ...PANE, ...options }, clientFile);
  const { page } = watched;
  const opened = book ?? (await goteneBook());
  await page.addInitScript({
    content: hostScript({
      book: opened,
      name: 'Mål.xlsx',
      language,
      formulaValue: 0,
      formulaValues: foreseen(opened, language),
    }),
  });
  if (onStands) {
    await page.exposeFunction('paneStands', () => {
      onStands(watched.fetched);
    });
    await page.addInitScript(tellWhenItStands);
  }
  if (outOfSight) await page.addInitScript(hide);
  await page.goto(`${SITE}taskpane.html?${hostInfo(language)}`);
  return { ...watched, excel: excelOf(page) } satisfies ExcelPane;
}

/** What the formulas of a first recalculation come to; none where there is nothing to recalculate. */
function foreseen(book: Omit<Snapshot, 'version'>, language: string): ReturnType<typeof formulaValuesOf> {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const written = { language: language.startsWith('sv') ? 'sv' : 'en', today } as const;
    return formulaValuesOf(recalculate({ ...book, version: '' }, written).plan);
  } catch (error) {
    if (error instanceof Fault) return [];
    throw error;
  }
}

/** In the page: tells the test as soon as there is a button that can be pressed. */
function tellWhenItStands(): void {
  const observer = new MutationObserver(() => {
    const button = document.querySelector('button');
    if (!button || button.ariaDisabled === 'true') return;
    observer.disconnect();
    (window as unknown as { paneStands: () => void }).paneStands();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** In the page: it is as a page that Office has started for a button of the ribbon. */
function hide(): void {
  let seen = false;
  Object.defineProperty(document, 'visibilityState', { get: () => (seen ? 'visible' : 'hidden') });
  Object.assign(window, {
    show: () => {
      seen = true;
      document.dispatchEvent(new Event('visibilitychange'));
      return Promise.resolve();
    },
  });
}

interface RibbonWindow {
  readonly show: () => Promise<void>;
  readonly Office?: {
    readonly actions: {
      readonly _association: {
        readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
      };
    };
    readonly addin: { showAsTaskpane: () => Promise<void> };
  };
}

/** Presses a button of the ribbon, as Excel does by the name in the manifest; resolves when its event is completed. */
export async function pressRibbon(page: Page, name: 'recalculate' | 'restore'): Promise<void> {
  const action = name.toUpperCase();
  await page.waitForFunction((wanted) => {
    const { Office } = window as unknown as RibbonWindow;
    return Office?.actions._association.mappings[wanted] !== undefined;
  }, action);
  await page.evaluate(
    (wanted) =>
      new Promise<void>((completed) => {
        const { Office, show } = window as unknown as RibbonWindow;
        if (!Office) return;
        Office.addin.showAsTaskpane = show;
        Office.actions._association.mappings[wanted]?.({ completed });
      }),
    action,
  );
}

/** What was asked of Excel that the simulated one cannot do, and what else the page complained of. Empty is good. */
export async function troubles({ page, strangers, complaints }: ExcelPane): Promise<readonly string[]> {
  const missing = await page.evaluate(() => (window as unknown as ExcelWindow).excel.missing());
  return [...missing, ...strangers, ...complaints];
}

function excelOf(page: Page): ExcelPane['excel'] {
  return {
    value: (sheet, cell) =>
      page.evaluate(([s, c]) => (window as unknown as ExcelWindow).excel.value(s, c), [sheet, cell] as const),
    edit: (sheet, cell, input, source = 'Local') =>
      page.evaluate(
        ([s, c, i, from]) => {
          (window as unknown as ExcelWindow).excel.edit(s, c, i, from);
        },
        [sheet, cell, input, source] as const,
      ),
    editing: (editing) =>
      page.evaluate((begins) => {
        (window as unknown as ExcelWindow).excel.container.editCell(begins);
      }, editing),
    selected: () => page.evaluate(() => (window as unknown as ExcelWindow).excel.selected()),
    state: () => page.evaluate(() => (window as unknown as ExcelWindow).excel.state()),
    roundTrips: () => page.evaluate(() => (window as unknown as ExcelWindow).excel.roundTrips()),
  };
}
