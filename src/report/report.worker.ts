import { serve } from '../worker/rpc';
import { makeReport } from './makeReport';
import type { ReportCalls } from './reporter';

const calls: ReportCalls = {
  make: ({ snapshot, ...options }) => makeReport(snapshot, options),
};

serve(self, calls);
