/** How long the user rests before her change counts as finished, in milliseconds. */
export const REST = 900;

/**
 * Runs `recalculate` when the user has changed something and then rested. A change that comes while it runs gives one
 * more run afterwards. Gives the way to stop, which holds from then on, also before Excel has answered; `onTrouble` is
 * told when Excel will not tell of changes.
 */
export function watchChanges(
  onUserChange: (listener: () => void) => Promise<() => void>,
  recalculate: () => Promise<void>,
  onTrouble: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let changedMeanwhile = false;
  let stopped = false;

  const run = async (): Promise<void> => {
    running = true;
    changedMeanwhile = false;
    await recalculate();
    running = false;
    if (isChangedMeanwhile()) await run();
  };
  const isChangedMeanwhile = (): boolean => changedMeanwhile && !stopped;
  const changed = (): void => {
    changedMeanwhile = true;
    if (running || stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), REST);
  };

  const registered = onUserChange(changed);
  registered.catch((error: unknown) => {
    if (!stopped) onTrouble(error);
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    registered.then(
      (stop) => {
        stop();
      },
      () => undefined,
    );
  };
}
