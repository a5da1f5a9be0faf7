import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useRef, type ReactElement, type RefObject } from 'react';
import { noticeText } from '../taskpane/shell/noticeText';
import { useTexts } from '../taskpane/shell/context';
import { useDrop } from './useDrop';
import type { FileActions, FileState } from './useFile';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  dropText: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
  fault: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
  },
  sign: { flexShrink: 0, fontSize: '20px' },
});

/** Where a workbook is put, and why the one that was put there cannot be opened. */
export function DropPlace({ file }: { readonly file: FileState & FileActions }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { over, ...drop } = useDrop(file.open);
  return (
    <div className={mergeClasses(styles.drop, over && styles.over)} {...drop}>
      <WaysToOpen file={file} />
      <div role="alert">
        {file.fault ? (
          <p className={styles.fault}>
            <WarningRegular className={styles.sign} />
            {noticeText({ kind: 'fault', fault: file.fault }, texts)}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** Dropped, picked, or the sample; while it is being opened that is said instead. */
function WaysToOpen({ file }: { readonly file: FileState & FileActions }): ReactElement {
  const styles = useStyles();
  const { page } = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      {file.opening ? (
        <Spinner label={page.opening} />
      ) : (
        <>
          <p className={styles.dropText}>{page.drop}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" size="large" onClick={() => picker.current?.click()}>
              {page.choose}
            </Button>
            <Button size="large" onClick={file.openSample}>
              {page.sample}
            </Button>
          </div>
        </>
      )}
      <FilePicker picker={picker} onFile={file.open} />
    </>
  );
}

interface FilePickerProps {
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** The browser's own dialogue, which a click on this opens; the same file can be picked twice in a row. */
function FilePicker({ picker, onFile }: FilePickerProps): ReactElement {
  return (
    <input
      ref={picker}
      type="file"
      hidden
      accept=".xlsx,.xlsm,.xltx,.xltm"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) onFile(file);
        target.value = '';
      }}
    />
  );
}
