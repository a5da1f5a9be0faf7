/**
 * Calls `show` once, as soon as the pane can be seen, and again the next time it comes into sight where `show` failed. A
 * ribbon button starts this page out of sight, and Office has no way to ask whether it is shown: it tells of changes
 * only. So the page asks the browser whether anyone sees it, and a browser that says yes where no one does costs an
 * early download and nothing else.
 */
export function whenShown(show: () => Promise<void>): void {
  let shown = false;
  const showOnce = (): void => {
    if (shown) return;
    shown = true;
    show().catch(() => {
      shown = false;
    });
  };
  const showIfSeen = (): void => {
    if (isSeen()) showOnce();
  };
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) showOnce();
      })
      // Where Office will not tell, a pane that comes early is better than one that never does.
      .catch(showOnce);
  }
  document.addEventListener('visibilitychange', showIfSeen);
  window.addEventListener('resize', showIfSeen);
  showIfSeen();
}

/** Whether the page is on screen with any size. */
export function isSeen(): boolean {
  return document.visibilityState === 'visible' && window.innerWidth > 0 && window.innerHeight > 0;
}
