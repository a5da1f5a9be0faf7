import { createRoot } from 'react-dom/client';
import { FilePage } from './FilePage';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(<FilePage language={navigator.language.startsWith('sv') ? 'sv' : languageElse()} />);
}

/** Swedish first: a browser in any other language than Swedish or English is likely a Swede's too. */
function languageElse(): 'sv' | 'en' {
  return navigator.language.startsWith('en') ? 'en' : 'sv';
}
