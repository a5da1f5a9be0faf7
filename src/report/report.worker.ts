import { loadTexts } from '../i18n/texts';
import { serve } from '../worker/rpc';
import type { ReportCalls } from './reporter';
import { writeReport } from './writeReport';

const calls: ReportCalls = {
  write: async ({ judged, today }) => {
    await loadTexts(judged.language);
    return writeReport(judged, today);
  },
};

serve(self, calls);
