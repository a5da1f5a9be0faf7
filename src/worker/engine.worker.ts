import { chooseRole } from '../compose/chooseRole';
import { chooseSetting } from '../compose/chooseSetting';
import { takeBack } from '../compose/takeBack';
import { readWorkbook } from '../read/readWorkbook';
import { recalculate } from '../recalculate';
import { readableCorrection } from './correction';
import type { EngineCalls } from './engine';
import { foundIn } from './found';
import { openedSettings } from './openedSettings';
import { serve } from './rpc';
import { wantedSheets } from './wantedSheets';

const calls: EngineCalls = {
  find: (snapshot) => foundIn(readWorkbook(snapshot)),
  wantedSheets,
  recalculate: ({ snapshot, ...options }) => recalculate(snapshot, options),
  chooseRole: ({ snapshot, choice, language }) => chooseRole(snapshot, choice, language),
  chooseSetting: ({ snapshot, choice, language }) => chooseSetting(snapshot, choice, language),
  openSettings: ({ snapshot, language }) => openedSettings(snapshot, language),
  correct: ({ snapshot, wish }) => readableCorrection(snapshot, wish),
  takeBack: ({ done, now }) => takeBack(done.plan, done.inverse, now),
};

serve(self, calls);
