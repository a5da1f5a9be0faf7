import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import type { Language } from '../model/policy';
import { useTexts } from '../taskpane/shell/context';
import { Mark } from '../taskpane/shell/Mark';
import type { FileActions, FileState } from './useFile';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 480px)': { gap: tokens.spacingHorizontalXS },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  // On a narrow screen the file's name has a line of its own or shares one with the brand, and the buttons share one.
  button: { '@media (max-width: 480px)': { minWidth: 'auto', padding: '5px 8px' } },
  name: {
    '@media (max-width: 399px)': { order: 1, flexBasis: '100%' },
    '@media (min-width: 400px) and (max-width: 480px)': { flexBasis: '55%' },
    flexGrow: 1,
    minWidth: '6em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

interface TopBarProps {
  readonly file: FileState & FileActions;
  readonly onLanguage: (language: Language) => void;
}

/** Whose page it is, which workbook is open, and the way to save it. */
export function TopBar({ file, onLanguage }: TopBarProps): ReactElement {
  const styles = useStyles();
  const { name, page, language } = useTexts();
  const other: Language = language === 'sv' ? 'en' : 'sv';
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        <Mark size={28} />
        {name}
      </span>
      <span className={styles.name} role="status">
        {file.saved === null ? file.file?.host.name : page.saved(file.saved)}
      </span>
      {file.file ? (
        <>
          <Button appearance="subtle" className={styles.button} onClick={file.close}>
            {page.another}
          </Button>
          <Button icon={<ArrowDownloadRegular />} className={styles.button} onClick={file.save}>
            {page.save}
          </Button>
        </>
      ) : null}
      <Button
        appearance="subtle"
        className={styles.button}
        lang={other}
        onClick={() => {
          onLanguage(other);
        }}
      >
        {page.otherLanguage}
      </Button>
    </header>
  );
}
