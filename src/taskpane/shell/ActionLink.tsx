import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  // Without colours of its own a link would be plain text.
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface ActionLinkProps {
  readonly onClick: (link: HTMLElement) => void;
  /** What it says to those who hear it alone, where that is more than what is seen. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A small action that looks like a link: "Gå till C6". */
export function ActionLink({ onClick, label, disabled = false, children }: ActionLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      {...(label !== undefined && { 'aria-label': label })}
      disabledFocusable={disabled}
      onClick={({ currentTarget }) => {
        onClick(currentTarget);
      }}
    >
      {children}
    </Link>
  );
}
