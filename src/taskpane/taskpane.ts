import { registerRibbon } from '../commands/ribbon';
import { loadPaneTexts } from '../i18n/paneTexts';
import { startEngine } from '../worker/engine';
import { excelHost } from './excel/excelHost';
import { waitForOffice } from './excel/waitForOffice';
import { whenShown } from './excel/whenShown';
import { Session } from './session/session';
import { today } from './today';

/** Microsoft's server has been known to be away for hours; after this long the page says so. In milliseconds. */
const PATIENCE = 10_000;

async function start(): Promise<void> {
  if (!(await waitForOffice(PATIENCE))) {
    document.getElementById('no-office')?.removeAttribute('hidden');
    return;
  }
  const language = Office.context.displayLanguage.toLowerCase().startsWith('sv') ? 'sv' : 'en';
  const engine = startEngine();
  const session = new Session(excelHost(engine), engine, language, today);
  registerRibbon(session);
  whenShown(() => {
    const parts = [import(/* webpackChunkName: "pane" */ './showPane'), loadPaneTexts(language)] as const;
    void Promise.all(parts).then(([{ showPane }]) => {
      showPane(session);
    });
  });
}

void start();
