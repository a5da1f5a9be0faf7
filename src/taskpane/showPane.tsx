import { createRoot } from 'react-dom/client';
import { reveal } from './shell/reveal';
import type { Session } from './session/session';
import { Pane } from './shell/Pane';

/**
 * Puts the pane on the page. Once it stands, with its button enabled, it looks at the workbook so that it has something
 * to say: the engine that looks is two thirds as large as the pane, and is not to keep it waiting.
 */
export function showPane(session: Session): void {
  const place = document.getElementById('pane');
  if (!place) return;
  const look = (): void => void session.look();
  // React takes away a pane that fails as a whole; the page then says so, and the browser's console has the error.
  const onUncaughtError = (error: unknown): void => {
    reveal('no-pane', true);
    reportError(error);
  };
  createRoot(place, { onUncaughtError }).render(<Pane session={session} isOfficeDark={isOfficeDark} onStands={look} />);
}

/** Excel on the web does not say. */
function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? null;
}
