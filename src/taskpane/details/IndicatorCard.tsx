import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useState, type ReactElement } from 'react';
import type { PlacedIndicator } from '../../model/distinct';
import { StatusSign } from '../result/StatusSign';
import { useSession, useStatusNames } from '../shell/context';
import { Unbroken } from '../shell/Unbroken';
import { statusColour } from '../theme/brand';
import { statusLook } from '../theme/statusLook';
import { IndicatorDetails } from './IndicatorDetails';

const useStyles = makeStyles({
  card: {
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: 'grid',
    gridTemplateColumns: '18px 1fr 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { display: 'block' },
  clamped: {
    display: '-webkit-box',
    // The only way that browsers have to cut a text after so many lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  under: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  chevron: { paddingTop: '3px', color: tokens.colorNeutralForeground2 },
  open: { transform: 'rotate(180deg)', paddingTop: 0, paddingBottom: '3px' },
});

/** One indicator with its status; opened it tells how it was read and why, and the workbook shows its cell. */
export function IndicatorCard({ indicator }: { readonly indicator: PlacedIndicator }): ReactElement {
  const styles = useStyles();
  const statuses = useStatusNames();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const details = useId('details');
  const { status, text, area, sheet, cell } = indicator;
  const toggle = (): void => {
    if (!open) void session.goTo({ sheet, cell });
    setOpen(!open);
  };
  return (
    <li className={styles.card}>
      <button type="button" className={styles.header} aria-expanded={open} aria-controls={details} onClick={toggle}>
        <StatusSign status={status} />
        <span>
          <span className={mergeClasses(styles.text, !open && styles.clamped)}>
            <Unbroken text={text} />
          </span>
          <span className={styles.under} style={{ color: statusColour(statusLook[status].hue, 'text') }}>
            {statuses[status]}
            <span className={styles.aside}>{area === null ? ` · ${cell}` : ` · ${area} · ${cell}`}</span>
          </span>
        </span>
        <ChevronDownRegular className={mergeClasses(styles.chevron, open && styles.open)} />
      </button>
      <div id={details}>{open ? <IndicatorDetails indicator={indicator} /> : null}</div>
    </li>
  );
}
