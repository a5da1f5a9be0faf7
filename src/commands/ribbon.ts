import { reveal } from '../taskpane/shell/reveal';
import type { Session } from '../taskpane/session/session';
import { tellUser } from './tellUser';

/** Binds the ribbon's buttons, by the names that the manifest gives them. */
export function registerRibbon(session: Session): void {
  Office.actions.associate(
    'recalculate',
    command(session, () => session.recalculate({ previewFirst: false })),
  );
  Office.actions.associate(
    'restore',
    command(session, () => session.restore()),
  );
}

/**
 * A button's work. Office greys its button out until the event is completed, so it always is, as soon as the work is
 * done; what the user needs to be told is told after that.
 */
function command(session: Session, job: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    job()
      .finally(() => {
        event.completed();
      })
      .then(() => {
        const { notice, language } = session.state;
        return notice?.kind === 'fault' || notice?.kind === 'nothingToRestore' ? tellUser(notice, language) : undefined;
      })
      // What would tell it cannot be fetched: the page says that much to who opens the pane.
      .catch(() => {
        reveal('no-pane', true);
      });
  };
}
