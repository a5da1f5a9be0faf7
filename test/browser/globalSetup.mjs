import { findBrowser } from '../../scripts/browser.mjs';
import { buildWeb } from '../../scripts/buildWeb.mjs';

/** Before the browser tests: a browser, or the sentence that says what to install; then the pages as they are shipped. */
export default async function setUp() {
  process.env.MALKOLL_BROWSER = JSON.stringify(findBrowser());
  await buildWeb();
}
