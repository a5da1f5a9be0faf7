import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap' },
  oneLine: { flexWrap: 'nowrap', overflowX: 'auto' },
  tab: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    // As narrow as Excel makes the pane, all tabs still stand on one line.
    '@media (max-width: 360px)': { padding: `0 ${tokens.spacingHorizontalXS}` },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A border rather than a background, since contrast themes keep borders.
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  // Bold text is wider: the room is kept from the beginning, so that nothing moves when another tab is chosen.
  label: {
    display: 'grid',
    '::after': { content: 'attr(data-label)', height: 0, visibility: 'hidden', fontWeight: tokens.fontWeightSemibold },
  },
  icon: { display: 'flex', fontSize: '20px' },
});

export interface TabItem<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Shown instead of the label. */
  readonly icon?: ReactElement;
}

interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<V>[];
  readonly chosen: V | undefined;
  readonly onChoose: (value: V) => void;
  /** For tabs of which there may be many: they scroll sideways rather than take room. */
  readonly oneLine?: boolean;
  /** The id of the panel that shows what is chosen. */
  readonly panel: string;
}

/**
 * Tabs as the ARIA practices describe them: one stop for Tab, arrow keys between them. Fluent's own leave elements in
 * the page that can be focused and are hidden from screen readers, which WCAG does not allow.
 */
export function Tabs<V extends string>(props: TabsProps<V>): ReactElement {
  const { label, tabs, chosen, onChoose, oneLine = false, panel } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = tabs.findIndex(({ value }) => value === chosen);
    const next = tabs[nextIndex(event.key, from, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onChoose(next.value);
    document.getElementById(tabId(panel, next.value))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.tabs, oneLine && styles.oneLine)}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <Tab
          key={tab.value}
          tab={tab}
          chosen={tab.value === chosen}
          panel={panel}
          onChoose={() => {
            onChoose(tab.value);
          }}
        />
      ))}
    </div>
  );
}

interface TabProps {
  readonly tab: TabItem<string>;
  readonly chosen: boolean;
  readonly panel: string;
  readonly onChoose: () => void;
}

function Tab({ tab: { value, label, icon }, chosen, panel, onChoose }: TabProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="tab"
      id={tabId(panel, value)}
      aria-controls={chosen ? panel : undefined}
      aria-selected={chosen}
      aria-label={icon && label}
      title={icon && label}
      tabIndex={chosen ? 0 : -1}
      className={mergeClasses(styles.tab, chosen && styles.chosen)}
      onClick={onChoose}
    >
      {icon ? (
        <span className={styles.icon}>{icon}</span>
      ) : (
        <span className={styles.label} data-label={label}>
          {label}
        </span>
      )}
    </button>
  );
}

/** The id of a tab, for the panel that it labels. */
export function tabId(panel: string, value: string): string {
  return `${panel}-${value}`;
}

/** Where a key leads from a tab; -1 for a key that leads nowhere. */
function nextIndex(key: string, from: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
