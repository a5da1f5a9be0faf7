/** @jest-environment jsdom */
jest.mock('../worker/engine', () => ({ startEngine: () => ({}) }));

test('a pane that cannot start leaves a message on the page, not a blank', async () => {
  document.body.innerHTML = '<div id="pane"></div><main id="no-pane" hidden></main>';
  Object.assign(globalThis, { Office: { onReady: () => Promise.reject(new Error('not today')) } });
  await import('./taskpane');
  const message = document.getElementById('no-pane');
  for (let tries = 0; message?.hidden === true && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(message?.hidden).toBe(false);
});
