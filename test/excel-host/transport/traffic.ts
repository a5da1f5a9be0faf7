import { ActionType, PathType } from '../protocol/wire';
import type { WireRequest } from '../protocol/wire';

/** One request of the client, as it went over the wire. */
export interface Exchange {
  /**
   * "client" is what the client sends by itself: the handshake after boot, services of the add-in's page such as its
   * visibility, and references given back after `Excel.run`.
   */
  readonly kind: 'read' | 'write' | 'client';
  readonly actions: number;
  readonly requestBytes: number;
  replyBytes: number;
  /** Asked to wait while the user edits a cell, rather than to fail. */
  readonly delayForCellEdit: boolean;
}

const WRITE_FLAG = 1;
const DELAY_FLAG = 64;

/** Reads off a request what it is. Recorded: the client marks requests that write. */
export function exchangeOf(request: WireRequest, body: string, flags: number): Exchange {
  return {
    kind: isClients(request) ? 'client' : (flags & WRITE_FLAG) !== 0 ? 'write' : 'read',
    actions: request.Actions.length,
    requestBytes: body.length,
    replyBytes: 0,
    delayForCellEdit: (flags & DELAY_FLAG) !== 0,
  };
}

function isClients({ Actions, ObjectPaths }: WireRequest): boolean {
  return Actions.every(({ Name, ActionType: type, ObjectPathId }) => {
    const path = ObjectPaths[String(ObjectPathId)]?.ObjectPathType;
    const isRoot = type === ActionType.Instantiate && path === PathType.Global;
    const isMarker = type === ActionType.Trace;
    return Name === '_RemoveReference' || path === PathType.New || isRoot || isMarker;
  });
}

/** What is to go wrong with a request. Requests are counted from 0, without the client's own. */
export type Mishap =
  /** Excel does nothing of it and says so. */
  | { readonly kind: 'refused' }
  /** Excel carries it out, but the answer does not come back. */
  | { readonly kind: 'lost' }
  /** The n-th action fails, from 0; those before it stay applied. */
  | { readonly kind: 'action'; readonly index: number };

export type Mishaps = (request: number, exchange: Exchange) => Mishap | null;
