import { useRef, useState } from 'react';

/** The time of one thing on the page, from when it is begun until something else is. */
export interface Turn<S> {
  /** Changes what the page shows, unless the turn is over. */
  readonly show: (change: (before: S) => Partial<S>) => void;
  /** What is to be done when the turn is over. */
  end: () => void;
}

interface Turns<S> {
  readonly state: S;
  /** Ends the turn that is, and begins another. */
  readonly begin: (state: S) => Turn<S>;
  /** The turn that is; null before the first. */
  readonly latest: () => Turn<S> | null;
}

/** A page that shows one thing after the other: what comes late of an earlier one does not show over the next. */
export function useTurns<S>(first: S): Turns<S> {
  const [state, setState] = useState(first);
  const latest = useRef<Turn<S>>(null);
  return {
    state,
    begin: (next) => {
      latest.current?.end();
      const turn: Turn<S> = {
        show: (change) => {
          if (turn === latest.current) setState((before) => ({ ...before, ...change(before) }));
        },
        end: () => undefined,
      };
      latest.current = turn;
      setState(next);
      return turn;
    },
    latest: () => latest.current,
  };
}
