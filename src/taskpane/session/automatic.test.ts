import { REST, watchChanges } from './automatic';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A workbook whose user changes cells when told to. */
async function setUp(recalculate: () => Promise<void>) {
  let listener: () => void = () => undefined;
  const stopped = jest.fn();
  const stop = await watchChanges((given) => {
    listener = given;
    return Promise.resolve(stopped);
  }, recalculate);
  return {
    change: () => {
      listener();
    },
    stop,
    stopped,
  };
}

test('many changes in a row give one recalculation, once the user rests', async () => {
  const recalculate = jest.fn(() => Promise.resolve());
  const { change } = await setUp(recalculate);
  for (let i = 0; i < 5; i++) {
    change();
    await jest.advanceTimersByTimeAsync(REST / 2);
  }
  expect(recalculate).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(REST);
  expect(recalculate).toHaveBeenCalledTimes(1);
});

test('a change while it works gives one more run, not two at once', async () => {
  let running = 0;
  let most = 0;
  const recalculate = jest.fn(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 100));
    running--;
  });
  const { change } = await setUp(recalculate);
  change();
  await jest.advanceTimersByTimeAsync(REST + 50);
  change();
  change();
  await jest.advanceTimersByTimeAsync(1000);
  expect(recalculate).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('after stopping nothing more happens', async () => {
  const recalculate = jest.fn(() => Promise.resolve());
  const { change, stop, stopped } = await setUp(recalculate);
  change();
  stop();
  await jest.advanceTimersByTimeAsync(2 * REST);
  expect(recalculate).not.toHaveBeenCalled();
  expect(stopped).toHaveBeenCalled();
});
