import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { loadPaneTexts, paneTexts } from '../i18n/paneTexts';
import type { Language } from '../model/policy';
import { SessionContext, TextsContext } from '../taskpane/shell/context';
import { usePaneTheme } from '../taskpane/theme/usePaneTheme';
import { OpenWorkbook } from './OpenWorkbook';
import { TopBar } from './TopBar';
import { useFile } from './useFile';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/**
 * The page without Excel: open a workbook file, recalculate it, look at it, and save a copy.
 * @param language one whose texts have come
 */
export function FilePage({ language: first }: { readonly language: Language }): ReactElement {
  const styles = useStyles();
  const theme = usePaneTheme(noOffice);
  const [language, setLanguage] = useState(first);
  const file = useFile(language);
  useEffect(() => {
    document.documentElement.lang = language;
    file.file?.session.chooseLanguage(language);
  }, [language, file.file]);
  return (
    <TextsContext value={paneTexts(language)}>
      <FluentProvider theme={theme} className={styles.page}>
        <TopBar
          file={file}
          onLanguage={(next) => {
            void loadPaneTexts(next).then(() => {
              setLanguage(next);
            });
          }}
        />
        {file.file && file.snapshot ? (
          <SessionContext value={file.file.session}>
            <OpenWorkbook snapshot={file.snapshot} place={file.place} />
          </SessionContext>
        ) : (
          <Welcome file={file} />
        )}
      </FluentProvider>
    </TextsContext>
  );
}

function noOffice(): null {
  return null;
}
