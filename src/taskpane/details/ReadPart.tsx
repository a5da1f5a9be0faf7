import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ReactElement } from 'react';
import { useTexts } from '../shell/context';
import type { ReadingPart } from './readingParts';

const useStyles = makeStyles({
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
});

interface ReadPartProps {
  readonly part: ReadingPart;
  readonly corrected: boolean;
  readonly chosen: boolean;
  readonly onClick: (button: HTMLElement) => void;
}

/** A part of a reading: a button where it can be corrected. */
export function ReadPart({ part, corrected, chosen, onClick }: ReadPartProps): ReactElement {
  const styles = useStyles();
  const { correct } = useTexts();
  const { text, missing, fields } = part;
  if (fields.length === 0) return <span className={styles.part}>{text}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.part,
        styles.button,
        missing && styles.missing,
        corrected && styles.corrected,
        chosen && styles.chosen,
      )}
      aria-expanded={chosen}
      aria-label={correct.part(text, corrected)}
      onClick={({ currentTarget }) => {
        onClick(currentTarget);
      }}
    >
      {text}
      {corrected ? <EditRegular aria-hidden title={correct.corrected} /> : null}
    </button>
  );
}
