import { REST, watchChanges } from './automatic';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A workbook whose user changes cells when told to. */
function setUp(recalculate: () => Promise<void>, answer: Promise<unknown> = Promise.resolve()) {
  let listener: () => void = () => undefined;
  const stopped = jest.fn();
  const onTrouble = jest.fn();
  const stop = watchChanges(
    (given) => {
      listener = given;
      return answer.then(() => stopped);
    },
    recalculate,
    onTrouble,
  );
  return {
    change: () => {
      listener();
    },
    stop,
    stopped,
    onTrouble,
  };
}

test('many changes in a row give one recalculation, once the user rests', async () => {
  const recalculate = jest.fn(() => Promise.resolve());
  const { change } = setUp(recalculate);
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
  const { change } = setUp(recalculate);
  change();
  await jest.advanceTimersByTimeAsync(REST + 50);
  change();
  change();
  await jest.advanceTimersByTimeAsync(1000);
  expect(recalculate).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('after stopping nothing more happens, whatever Excel still tells', async () => {
  const recalculate = jest.fn(() => Promise.resolve());
  const { change, stop, stopped } = setUp(recalculate);
  change();
  stop();
  change();
  await jest.advanceTimersByTimeAsync(2 * REST);
  expect(recalculate).not.toHaveBeenCalled();
  expect(stopped).toHaveBeenCalled();
});

test('stopping while it works lets that run be the last', async () => {
  let finish: () => void = () => undefined;
  const recalculate = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { change, stop } = setUp(recalculate);
  change();
  await jest.advanceTimersByTimeAsync(REST);
  change();
  stop();
  finish();
  await jest.advanceTimersByTimeAsync(2 * REST);
  expect(recalculate).toHaveBeenCalledTimes(1);
});

test('stopping before Excel has answered takes away what it answers with', async () => {
  let register: (value: unknown) => void = () => undefined;
  const { stop, stopped } = setUp(jest.fn(), new Promise((resolve) => (register = resolve)));
  stop();
  register(null);
  await jest.advanceTimersByTimeAsync(0);
  expect(stopped).toHaveBeenCalledTimes(1);
});

test('Excel that will not tell of changes is told of, but not to one who has stopped since', async () => {
  const refusal = new Error('no events');
  const { onTrouble } = setUp(jest.fn(), Promise.reject(refusal));
  const other = setUp(jest.fn(), Promise.reject(refusal));
  other.stop();
  await jest.advanceTimersByTimeAsync(0);
  expect(onTrouble).toHaveBeenCalledWith(refusal);
  expect(other.onTrouble).not.toHaveBeenCalled();
});
