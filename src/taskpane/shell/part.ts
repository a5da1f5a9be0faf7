import { createElement, lazy, type ComponentType, type ReactElement } from 'react';

/** A part whose code could not be fetched. It stays so until it is forgotten; the next time it is shown it is fetched anew. */
export class Unfetched extends Error {
  override readonly name = 'Unfetched';

  constructor(
    readonly forget: () => void,
    options: ErrorOptions,
  ) {
    super('a part of the pane could not be fetched', options);
  }
}

/** A component whose code is fetched when it is first shown, inside a `Fetched`, which gets an `Unfetched` if it fails. */
export function part<P extends object>(fetch: () => Promise<ComponentType<P>>): (props: P) => ReactElement {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await fetch() };
      } catch (cause) {
        throw new Unfetched(
          () => {
            current = fresh();
          },
          { cause },
        );
      }
    });
  let current = fresh();
  return function Part(props) {
    return createElement<P>(current, props);
  };
}
