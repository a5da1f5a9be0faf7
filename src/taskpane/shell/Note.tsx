import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A small text beside what it explains. */
export function Note({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <p className={styles.note}>{children}</p>;
}
