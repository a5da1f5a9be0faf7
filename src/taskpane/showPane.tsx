import { createRoot } from 'react-dom/client';
import type { Session } from './session/session';
import { Pane } from './shell/Pane';

/** Puts the pane on the page, and looks at the workbook so that it has something to say. */
export function showPane(session: Session): void {
  const place = document.getElementById('pane');
  if (!place) return;
  createRoot(place).render(<Pane session={session} isOfficeDark={isOfficeDark} />);
  void session.look();
}

/** Excel on the web does not say. */
function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? null;
}
