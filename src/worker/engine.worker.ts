// First, and for its order alone.
import './tablesFirst';
import { assess } from '../compose/settings/assess';
import { chooseRole } from '../compose/settings/chooseRole';
import { chooseSettings } from '../compose/settings/chooseSettings';
import { takeBack } from '../compose/takeBack';
import { loadTexts } from '../i18n/texts';
import type { Language } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { storedLanguage } from '../ownsheets/marks';
import { choiceHeader } from '../ownsheets/roleChoices';
import { readWorkbook } from '../read/readWorkbook';
import { judgeWorkbook, recalculate } from '../recalculate';
import { readableCorrection } from './correction';
import type { EngineCalls } from './engine';
import { foundIn } from './found';
import { openedSettings } from './openedSettings';
import { serve } from './rpc';
import { wantedSheets } from './wantedSheets';

/*
 * All of it comes at once: what a click in the ribbon does not need is a few kB, and parts of it fetched on demand made
 * the rest larger by more than that (measured).
 */
const calls: EngineCalls = {
  find: (snapshot) => foundIn(snapshot, readWorkbook(snapshot)),
  wantedSheets,
  judge: ({ snapshot, ...options }) => judgeWorkbook(snapshot, options),
  recalculate: async ({ snapshot, ...options }) => {
    await loadTextsFor(snapshot, options.language);
    return recalculate(snapshot, options);
  },
  chooseRole: async ({ snapshot, header, column, role, language }) => {
    await loadTextsFor(snapshot, language);
    return chooseRole(snapshot, { header: choiceHeader(header, column), role }, language);
  },
  chooseSettings: async ({ snapshot, choices, language }) => {
    await loadTextsFor(snapshot, language);
    return chooseSettings(snapshot, choices, language);
  },
  openSettings: async ({ snapshot, language }) => {
    await loadTextsFor(snapshot, language);
    return openedSettings(snapshot, language);
  },
  assess: async ({ snapshot, wish, language }) => {
    await loadTextsFor(snapshot, language);
    return assess(snapshot, wish, language);
  },
  correct: ({ snapshot, wish }) => readableCorrection(snapshot, wish),
  takeBack: ({ done, now }) => takeBack(done.plan, done.inverse, now),
};

/** Two languages may be wanted: the user reads one, and the workbook is written in its own. */
async function loadTextsFor(snapshot: Snapshot, language: Language): Promise<void> {
  await Promise.all([loadTexts(language), loadTexts(storedLanguage(snapshot) ?? language)]);
}

serve(self, calls);
