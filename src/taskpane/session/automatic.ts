/** How long the user rests before her change counts as finished, in milliseconds. */
export const REST = 900;

/**
 * Runs `recalculate` when the user has changed something and then rested. A change that comes while it runs gives one
 * more run afterwards. Resolves to the way to stop.
 */
export async function watchChanges(
  onUserChange: (listener: () => void) => Promise<() => void>,
  recalculate: () => Promise<void>,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let changedMeanwhile = false;

  const run = async (): Promise<void> => {
    running = true;
    changedMeanwhile = false;
    await recalculate();
    running = false;
    if (isChangedMeanwhile()) await run();
  };
  const isChangedMeanwhile = (): boolean => changedMeanwhile;
  const changed = (): void => {
    changedMeanwhile = true;
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), REST);
  };

  const stop = await onUserChange(changed);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
