import { PrintedPage } from '../../src/compose/sheets/printedPage';
import { composedPages } from './pages';

/* A list begins where it fits, or where enough of it does; a chart of goals is not printed on two pages. */

test('a list that fits stays on the page, one that does not begins the next', () => {
  const page = new PrintedPage(300);
  expect([page.take(200), page.take(200), page.take(100)]).toEqual([false, true, false]);
});

test('a list longer than a page begins where its heading and some rows fit', () => {
  expect(new PrintedPage(300).take(2_000)).toBe(false);
  expect(new PrintedPage(600).take(2_000)).toBe(true);
});

test.each([
  [7, ['Mål']],
  [40, ['Störst andel', 'Mål']],
])('with %d goals pages begin with %j', (goals, starts) => {
  expect(composedPages(goals)).toEqual(starts.map((text) => expect.stringMatching(new RegExp(`^${text}`)) as string));
});
