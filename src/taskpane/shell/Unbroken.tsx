import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });

/** A date, or a number with its per cent. */
const WHOLE = /(\d{4}-\d\d-\d\d|\d+(?:[,.]\d+)?\s%)/;

/** A text in which what belongs together stays on one line: browsers break a date at its hyphens. */
export function Unbroken({ text }: { readonly text: string }): ReactElement {
  const { whole } = useStyles();
  const parts = text.split(WHOLE);
  return (
    <>
      {parts.map((part, n) =>
        n % 2 === 0 ? (
          part
        ) : (
          <span key={n} className={whole}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
