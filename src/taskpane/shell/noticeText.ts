import type { PaneTexts } from '../../i18n/paneTopics';
import type { FaultCode, FaultParams } from '../../model/faults';
import type { Notice } from '../session/paneState';

/** The sentence of a notice. */
export function noticeText(notice: Notice, texts: PaneTexts): string {
  const { result } = texts;
  switch (notice.kind) {
    case 'written':
      return result.written(notice.changes.cells, notice.changes.sheets, notice.changes.charts);
    case 'unchanged':
      return result.unchanged;
    case 'cancelled':
      return result.cancelled;
    case 'restored':
      return notice.skipped.length === 0 ? result.restored : result.restoredExcept(notice.skipped.length);
    case 'nothingToRestore':
      return result.nothingToRestore;
    case 'reported':
      return result.reported(notice.file);
    case 'reportElsewhere':
      return result.reportElsewhere(new URL('index.html', document.baseURI).href);
    case 'fault':
      return faultText(notice.fault.code, notice.fault.params, texts);
  }
}

function faultText<C extends FaultCode>(code: C, params: FaultParams[C], { faults }: PaneTexts): string {
  return faults[code](params);
}
