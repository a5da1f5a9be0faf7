import { loadPaneTexts, paneTexts } from '../i18n/paneTexts';
import type { Language } from '../model/policy';
import { isSeen } from '../taskpane/excel/whenShown';
import type { Notice } from '../taskpane/session/paneState';

/** How long Office gets to show the pane before the message goes to a dialog instead, in milliseconds. */
const PATIENCE = 2_500;

/**
 * Shows a notice that came of a ribbon button. The pane shows it when it is opened; where Office cannot open it, or
 * says it does and doesn't, a small dialog tells it.
 */
export async function tellUser(notice: Notice, language: Language): Promise<void> {
  if (isSeen()) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
  if (await comesIntoSight()) return;
  const [{ noticeText }] = await Promise.all([import('../taskpane/shell/noticeText'), loadPaneTexts(language)]);
  const page = new URL('notice.html', window.location.href);
  page.hash = encodeURIComponent(noticeText(notice, paneTexts(language)));
  Office.context.ui.displayDialogAsync(page.href, { width: 30, height: 25, displayInIframe: true });
}

async function comesIntoSight(): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  while (!isSeen() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  return isSeen();
}
