/** @jest-environment jsdom */
import { whenShown } from './whenShown';

/** A page out of sight in an Office whose answer to who wants to hear of the pane is given. */
function setUp(answer: Promise<unknown>): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: () => true } },
      addin: { onVisibilityModeChanged: () => answer },
    },
  });
}

test('a page out of sight shows nothing until it is seen', async () => {
  setUp(Promise.resolve());
  const show = jest.fn(() => Promise.resolve());
  whenShown(show);
  await Promise.resolve();
  expect(show).not.toHaveBeenCalled();
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(show).toHaveBeenCalledTimes(1);
});

test('where Office will not tell when it is seen, it shows at once', async () => {
  setUp(Promise.reject(new Error('not here')));
  const show = jest.fn(() => Promise.resolve());
  whenShown(show);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(show).toHaveBeenCalledTimes(1);
});
