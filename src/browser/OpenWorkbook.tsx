import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Snapshot } from '../model/snapshot';
import type { CellPlace } from '../taskpane/paneHost';
import { useTexts } from '../taskpane/shell/context';
import { PaneContent } from '../taskpane/shell/Pane';
import { tabId, Tabs } from '../taskpane/shell/Tabs';
import { SheetView } from './sheet/SheetView';

const useStyles = makeStyles({
  workbook: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 400px',
    minHeight: 0,
    '@media (max-width: 840px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 1fr) 220px' },
  },
  sheets: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    minHeight: 0,
    '@media (max-width: 840px)': { gridRow: 2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  sheet: { minHeight: 0 },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pane: {
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 840px)': { borderLeft: 'none' },
  },
});

interface OpenWorkbookProps {
  readonly snapshot: Snapshot;
  readonly place: CellPlace | null;
}

/** The open workbook as it stands, with the pane beside it as in Excel. */
export function OpenWorkbook({ snapshot, place }: OpenWorkbookProps): ReactElement {
  const styles = useStyles();
  const { page } = useTexts();
  const visible = snapshot.sheets.filter((sheet) => sheet.visible);
  const panel = useId('sheet');
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (place) setChosen(place.sheet);
  }, [place]);
  const sheet = visible.find(({ name }) => name === chosen) ?? visible[0];
  return (
    <div className={styles.workbook}>
      <main className={styles.sheets}>
        <div className={styles.sheet} role="tabpanel" id={panel} aria-labelledby={sheet && tabId(panel, sheet.id)}>
          {sheet ? (
            <SheetView
              key={sheet.id}
              snapshot={snapshot}
              sheet={sheet}
              place={place?.sheet === sheet.name ? place : null}
            />
          ) : null}
        </div>
        <div className={styles.tabs}>
          <Tabs
            label={page.sheets}
            panel={panel}
            oneLine
            chosen={sheet?.id}
            onChoose={(id) => {
              setChosen(visible.find((each) => each.id === id)?.name ?? null);
            }}
            tabs={visible.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      </main>
      <aside className={styles.pane} aria-label={page.pane}>
        <PaneContent />
      </aside>
    </div>
  );
}
