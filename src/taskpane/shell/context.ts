import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneTexts } from '../../i18n/paneTopics';
import type { PaneState } from '../session/paneState';
import type { Session } from '../session/session';

export const SessionContext = createContext<Session | null>(null);
export const TextsContext = createContext<PaneTexts | null>(null);

/** The pane's texts, in its language. */
export function useTexts(): PaneTexts {
  return given(useContext(TextsContext));
}

/** The work that goes on in this workbook. */
export function useSession(): Session {
  return given(useContext(SessionContext));
}

/** What the session is at, kept up to date. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.state);
}

/** What statuses are called: the municipality's own words where it has chosen some, else the pane's. */
export function useStatusNames(): PaneTexts['statuses'] {
  const { statuses } = useTexts();
  const { report } = usePaneState();
  return { ...statuses, ...report?.policy.labels };
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('used outside of Pane');
  return value;
}
