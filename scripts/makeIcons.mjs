/**
 * Draws the add-in's icons from assets/icons/malkoll.svg: `node scripts/makeIcons.mjs`.
 * Every symbol of the drawing becomes PNG files in the sizes that Office asks for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const SYMBOLS = ['malkoll', 'pane', 'restore'];
const SIZES = [16, 32, 64, 80];

const folder = path.join(import.meta.dirname, '..', 'assets', 'icons');
const drawing = readFileSync(path.join(folder, 'malkoll.svg'), 'utf8');

const browser = await chromium.launch(findBrowser());
try {
  const page = await browser.newPage();
  for (const symbol of SYMBOLS) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>` +
          drawing.replace('<use href="#malkoll" />', `<use href="#${symbol}" />`),
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(folder, `${symbol}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
