import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { parseCell } from '../../model/address';
import type { Language } from '../../model/policy';
import type { SheetSnapshot, Snapshot } from '../../model/snapshot';
import type { CellPlace } from '../../taskpane/paneHost';
import { layOut, rowsInSight, type SheetLayout, type SheetRow } from './sheetLayout';

interface SheetScroll {
  readonly layout: SheetLayout;
  readonly rows: readonly SheetRow[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
}

/** Which rows of a sheet are in sight, and scrolling to the cell that was asked for. */
export function useSheetScroll(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  place: CellPlace | null,
  language: Language,
): SheetScroll {
  const layout = useMemo(() => layOut(snapshot, sheet, language), [snapshot, sheet, language]);
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 800 });
  const measure = (): void => {
    const element = scroller.current;
    if (element) setSight({ top: element.scrollTop, height: element.clientHeight });
  };
  useLayoutEffect(measure, []);
  useEffect(() => {
    const position = place ? parseCell(place.cell) : null;
    if (!position || !scroller.current) return;
    const row = layout.rows.find(({ index }) => index === position.row);
    const left = layout.columns.slice(0, position.column).reduce((sum, { width }) => sum + width, 0);
    const { clientHeight, clientWidth } = scroller.current;
    scroller.current.scrollTo({ top: (row?.top ?? 0) - clientHeight / 3, left: left - clientWidth / 3 });
  }, [place, layout]);
  const rows = useMemo(() => rowsInSight(layout, sight.top, sight.height), [layout, sight]);
  return { layout, rows, scroller, onScroll: measure };
}
