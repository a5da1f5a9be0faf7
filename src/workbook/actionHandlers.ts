import type { Action } from '../model/plan';

/** What a host does for each kind of action, with what it works on. */
export type ActionHandlers<Target, Done = void> = {
  readonly [Kind in Action['do']]: (target: Target, action: Extract<Action, { readonly do: Kind }>) => Done;
};

/** Hands an action to the handler of its kind. */
export function handle<Target, Done>(handlers: ActionHandlers<Target, Done>, target: Target, action: Action): Done {
  const handler = handlers[action.do] as (target: Target, action: Action) => Done;
  return handler(target, action);
}
