import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ date: { whiteSpace: 'nowrap' } });

/** A text whose dates are not broken over two lines, as browsers do at a hyphen. */
export function WholeDates({ text }: { readonly text: string }): ReactElement {
  const { date } = useStyles();
  const parts = text.split(/(\d{4}-\d\d-\d\d)/);
  return (
    <>
      {parts.map((part, n) =>
        n % 2 === 0 ? (
          part
        ) : (
          <span key={n} className={date}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
