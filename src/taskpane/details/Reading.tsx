import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { PlacedIndicator } from '../../model/distinct';
import { useTexts } from '../shell/context';
import { CorrectionForm } from './CorrectionForm';
import { readingParts } from './readingParts';
import { ReadPart } from './ReadPart';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: '2px 0',
    padding: 0,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How a target was understood, part by part; a part is corrected by clicking it. */
export function Reading({ indicator }: { readonly indicator: PlacedIndicator }): ReactElement {
  const styles = useStyles();
  const pane = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const opener = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const parts = readingParts(indicator, pane);
  const chosen = parts.find(({ key }) => key === open);
  const toggle = (key: string, button: HTMLElement): void => {
    opener.current = button;
    panel.current = button.closest<HTMLElement>('[role=tabpanel]');
    setOpen(key === open ? null : key);
  };
  // What the user says is no indicator goes out of the list, and takes its buttons with it.
  const close = (): void => {
    (opener.current?.isConnected ? opener : panel).current?.focus();
    setOpen(null);
  };
  return (
    <>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.key}>
            <ReadPart
              part={part}
              corrected={part.fields.some((field) => indicator.corrected.includes(field))}
              chosen={part.key === open}
              onClick={(button) => {
                toggle(part.key, button);
              }}
            />
          </li>
        ))}
      </ul>
      {chosen ? (
        <CorrectionForm key={chosen.key} indicator={indicator} fields={chosen.fields} onDone={close} />
      ) : (
        <p className={styles.note}>{pane.indicators.readAsNote}</p>
      )}
    </>
  );
}
