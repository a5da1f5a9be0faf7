import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Snapshot } from '../model/snapshot';
import type { CellPlace } from '../taskpane/paneHost';
import { useTexts } from '../taskpane/shell/context';
import { PaneContent } from '../taskpane/shell/Pane';
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
    gridTemplateRows: 'minmax(0, 1fr) auto',
    minHeight: 0,
    '@media (max-width: 840px)': { gridRow: 2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  tabs: {
    overflowX: 'auto',
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
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (place) setChosen(place.sheet);
  }, [place]);
  const sheet = visible.find(({ name }) => name === chosen) ?? visible[0];
  return (
    <div className={styles.workbook}>
      <div className={styles.sheets}>
        {sheet ? (
          <SheetView
            key={sheet.id}
            snapshot={snapshot}
            sheet={sheet}
            cell={place?.sheet === sheet.name ? { address: place.cell } : null}
          />
        ) : null}
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={page.sheets}
          selectedValue={sheet?.name}
          onTabSelect={(_event, { value }) => {
            setChosen(value as string);
          }}
        >
          {visible.map(({ id, name }) => (
            <Tab key={id} value={name}>
              {name}
            </Tab>
          ))}
        </TabList>
      </div>
      <aside className={styles.pane} aria-label={page.pane}>
        <PaneContent />
      </aside>
    </div>
  );
}
