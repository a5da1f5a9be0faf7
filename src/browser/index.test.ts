/** @jest-environment jsdom */
jest.mock('../i18n/paneTexts', () => ({ loadPaneTexts: () => Promise.reject(new Error('not today')) }));

test('a page that cannot start leaves a message, not a blank', async () => {
  document.body.innerHTML = '<div id="page"></div><main id="no-page" hidden></main>';
  await import('./index');
  const message = document.getElementById('no-page');
  for (let tries = 0; message?.hidden === true && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(message?.hidden).toBe(false);
});
