import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useRef, useState, type ReactElement } from 'react';
import type { PlacedIndicator } from '../result/statusCounts';
import { useTexts } from '../shell/context';
import { CorrectionForm } from './CorrectionForm';
import { readingParts, type ReadingPart } from './readingParts';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: '2px 0',
    padding: 0,
  },
  part: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '24px',
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  button: {
    cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  missing: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
  },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  corrected: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How a target was understood, part by part; a part is corrected by clicking it. */
export function Reading({ indicator }: { readonly indicator: PlacedIndicator }): ReactElement {
  const styles = useStyles();
  const pane = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const panel = useRef<HTMLElement>(null);
  const parts = readingParts(indicator, pane);
  const chosen = parts.find(({ key }) => key === open);
  // What the user says is no indicator goes out of the list, and takes its buttons with it.
  const close = (): void => {
    const button = buttons.current.get(open ?? '');
    if (button?.isConnected) button.focus();
    else panel.current?.focus();
    setOpen(null);
  };
  const isCorrected = ({ fields }: ReadingPart): boolean => fields.some((field) => indicator.corrected.includes(field));
  return (
    <>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.key}>
            {part.fields.length === 0 ? (
              <span className={styles.part}>{part.text}</span>
            ) : (
              <button
                type="button"
                ref={(button) => {
                  if (button) buttons.current.set(part.key, button);
                }}
                className={mergeClasses(
                  styles.part,
                  styles.button,
                  part.missing && styles.missing,
                  isCorrected(part) && styles.corrected,
                  part.key === open && styles.chosen,
                )}
                aria-expanded={part.key === open}
                aria-label={pane.correct.part(part.text, isCorrected(part))}
                onClick={({ currentTarget }) => {
                  panel.current = currentTarget.closest<HTMLElement>('[role=tabpanel]');
                  setOpen(part.key === open ? null : part.key);
                }}
              >
                {part.text}
                {isCorrected(part) ? <EditRegular aria-hidden title={pane.correct.corrected} /> : null}
              </button>
            )}
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
