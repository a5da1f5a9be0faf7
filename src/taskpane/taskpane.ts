import { registerRibbon } from '../commands/ribbon';
import { loadPaneTexts } from '../i18n/paneTexts';
import type { Language } from '../model/policy';
import { startEngine } from '../worker/engine';
import { excelHost } from './excel/excelHost';
import { reveal } from './shell/reveal';
import { waitForOffice } from './excel/waitForOffice';
import { whenShown } from './excel/whenShown';
import { Session } from './session/session';
import { today } from '../today';

/** Microsoft's server has been known to be away for hours; after this long the page says so. In milliseconds. */
const PATIENCE = 10_000;

async function start(): Promise<void> {
  if (!(await waitForOffice(PATIENCE))) {
    await pageStands();
    reveal('no-office', true);
    return;
  }
  const language = Office.context.displayLanguage.toLowerCase().startsWith('sv') ? 'sv' : 'en';
  const engine = startEngine();
  const session = new Session(excelHost(engine), engine, language, today);
  registerRibbon(session);
  whenShown(() => show(session, language));
}

/** Fetches the pane and puts it on the page. Rejects, having said so on the page, when it cannot be fetched. */
async function show(session: Session, language: Language): Promise<void> {
  try {
    const [{ showPane }] = await Promise.all([
      import(/* webpackChunkName: "pane" */ './showPane'),
      loadPaneTexts(language),
    ]);
    reveal('no-pane', false);
    showPane(session);
  } catch (error) {
    reveal('no-pane', true);
    throw error;
  }
}

/** The script runs before the page below it is there. */
function pageStands(): Promise<unknown> | null {
  if (document.readyState !== 'loading') return null;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

start().catch(async () => {
  await pageStands();
  reveal('no-pane', true);
});
