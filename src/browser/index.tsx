import { createRoot } from 'react-dom/client';
import { loadPaneTexts } from '../i18n/paneTexts';
import { reveal } from '../taskpane/shell/reveal';
import { FilePage } from './FilePage';

async function start(): Promise<void> {
  const page = document.getElementById('page');
  if (!page) return;
  const language = navigator.language.startsWith('sv') ? 'sv' : languageElse();
  await loadPaneTexts(language);
  createRoot(page).render(<FilePage language={language} />);
}

/** Swedish first: a browser in any other language than Swedish or English is likely a Swede's too. */
function languageElse(): 'sv' | 'en' {
  return navigator.language.startsWith('en') ? 'en' : 'sv';
}

start().catch(() => {
  reveal('no-page', true);
});
