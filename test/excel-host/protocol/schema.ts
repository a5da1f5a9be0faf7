/** The shape of one type of the Excel API, as the real client shows it. */
export interface TypeSchema {
  readonly collection: boolean;
  /** By wire name. */
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly navigations: Readonly<Record<string, Navigation>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** Wire name by the client's name in lower case, for `load`. */
  readonly wireNames: Readonly<Record<string, string>>;
}

export interface Scalar {
  readonly writable: boolean;
  /** The requirement set that the client itself asks for: "ExcelApi 1.9". */
  readonly set: string | undefined;
}

export interface Navigation {
  readonly type: string;
  readonly collection: boolean;
  readonly set: string | undefined;
}

export interface Method {
  readonly set: string | undefined;
}

export type Schema = ReadonlyMap<string, TypeSchema>;

/** The internals of the client that the probe touches. */
export interface ClientWindow {
  readonly Excel: Readonly<Record<string, unknown>> & { readonly RequestContext: new () => ProbeContext };
  readonly OfficeExtension: {
    readonly ClientObject: { readonly prototype: object };
    readonly BatchApiHelper: {
      createObjectFromReferenceId(type: unknown, context: ProbeContext, id: string): ProbeObject;
    };
    readonly CommonUtility: { isSetSupported: unknown; _doApiNotSupportedCheck: boolean };
    readonly Utility: { s_suppressPropertyNotLoadedException: boolean };
  };
}

interface ProbeContext {
  readonly workbook: { getSelectedRange(): unknown };
  readonly _pendingRequest: { readonly _actions: readonly { readonly actionInfo: ActionInfo }[] };
}

interface ActionInfo {
  readonly ActionType: number;
  readonly Name: string;
}

interface ProbeObject {
  readonly context: ProbeContext;
  readonly _className?: string;
  readonly _isCollection?: boolean;
  readonly _objectPath: { readonly objectPathInfo: { readonly ObjectPathType: number; readonly Name: string } };
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  [member: string]: unknown;
}

const NOT_MEMBERS = new Set(
  'constructor load retrieve toJSON set update ensureUnchanged setMockData track untrack'.split(' '),
);

/**
 * Derives the schema from the real client: every proxy class is made once and every member touched once; what it
 * queued is what it would send. Nothing is written by hand, so nothing can be simulated that Excel has not.
 * The window is spoilt by it: use one that is thrown away.
 */
export function probeSchema(window: ClientWindow): Schema {
  const { Excel, OfficeExtension } = window;
  const { ClientObject, BatchApiHelper, CommonUtility, Utility } = OfficeExtension;
  let asked: string | undefined;
  CommonUtility.isSetSupported = (name: string, version: string): boolean => {
    if (name.startsWith('ExcelApi') && name !== 'ExcelApiUndo') asked = `${name} ${version}`;
    return true;
  };
  CommonUtility._doApiNotSupportedCheck = true;
  /** Runs a touch of the client and tells which requirement set it asked for. */
  const touch = <T>(action: () => T): { result: T; set: string | undefined } => {
    asked = undefined;
    const result = action();
    return { result, set: asked };
  };
  const isProxy = (value: unknown): value is ProbeObject =>
    typeof value === 'object' && value !== null && Object.prototype.isPrototypeOf.call(ClientObject.prototype, value);

  const schema = new Map<string, TypeSchema>();
  for (const [name, type] of Object.entries(Excel)) {
    if (typeof type !== 'function') continue;
    const prototype = type.prototype as object | undefined;
    if (!prototype || !Object.prototype.isPrototypeOf.call(ClientObject.prototype, prototype)) continue;
    const fresh = (): ProbeObject =>
      BatchApiHelper.createObjectFromReferenceId(type, new Excel.RequestContext(), 'probe');
    const sample = fresh();
    const clientNames = sample._scalarPropertyNames ?? [];
    const wireNames: Record<string, string> = {};
    schema.set(sample._className ?? name, {
      collection: sample._isCollection === true,
      scalars: probeScalars(sample),
      navigations: probeNavigations(prototype),
      methods: probeMethods(prototype),
      wireNames,
    });

    function probeScalars(object: ProbeObject): Record<string, Scalar> {
      const found: Record<string, Scalar> = {};
      clientNames.forEach((client, index) => {
        const wire = object._scalarPropertyOriginalNames?.[index] ?? client;
        wireNames[client.toLowerCase()] = wire;
        Utility.s_suppressPropertyNotLoadedException = true;
        const { set } = touch(() => object[client]);
        Utility.s_suppressPropertyNotLoadedException = false;
        const writable = object._scalarPropertyUpdateable?.[index] === true;
        found[wire] = { writable, set };
        const writtenAs = writable ? writtenName(client) : null;
        if (writtenAs !== null && writtenAs !== wire) found[writtenAs] = { writable, set };
      });
      return found;
    }

    /** A few properties are written under another wire name than they are read. */
    function writtenName(client: string): string | null {
      const object = fresh();
      try {
        object[client] = null;
      } catch {
        return null;
      }
      return lastAction(object, 0, 4)?.Name ?? null;
    }

    function probeNavigations(prototype: object): Record<string, Navigation> {
      const found: Record<string, Navigation> = {};
      for (const [client, descriptor] of membersOf(prototype, ClientObject.prototype)) {
        if (!descriptor.get || clientNames.includes(client) || /^(_|on[A-Z])|^items$/.test(client)) continue;
        const { result, set } = touch(() => tolerant(() => fresh()[client]));
        if (!isProxy(result)) continue;
        const wire = result._objectPath.objectPathInfo.Name;
        found[wire] = { type: result._className ?? '', collection: result._isCollection === true, set };
        wireNames[client.toLowerCase()] = wire;
      }
      return found;
    }

    function probeMethods(prototype: object): Record<string, Method> {
      const found: Record<string, Method> = {};
      for (const [client, descriptor] of membersOf(prototype, ClientObject.prototype)) {
        const method: unknown = descriptor.value;
        if (typeof method !== 'function' || NOT_MEMBERS.has(client)) continue;
        const arity = method.length;
        const { result: wire, set } = touch(
          () =>
            tolerant(() => calledName(client, arity, () => null)) ?? tolerant(() => calledName(client, arity, aRange)),
        );
        if (wire !== undefined && wire !== null) found[wire] = { set };
      }
      return found;
    }

    function calledName(client: string, arity: number, argument: (context: ProbeContext) => unknown): string | null {
      const object = fresh();
      const value = argument(object.context);
      const before = object.context._pendingRequest._actions.length;
      const method = object[client] as (...all: unknown[]) => unknown;
      const result = method.apply(object, Array<unknown>(arity).fill(value));
      if (!isProxy(result)) return lastAction(object, before, 3)?.Name ?? null;
      const path = result._objectPath.objectPathInfo;
      return path.ObjectPathType === 5 ? 'GetItem' : path.Name;
    }
  }
  return schema;
}

/** Some members check their arguments: they get a range. */
function aRange(context: ProbeContext): unknown {
  return context.workbook.getSelectedRange();
}

function lastAction(object: ProbeObject, from: number, type: number): ActionInfo | undefined {
  return object.context._pendingRequest._actions
    .slice(from)
    .map((action) => action.actionInfo)
    .filter((action) => action.ActionType === type)
    .at(-1);
}

/** A member that cannot be touched without a host is left out, and is a gap if a test ever uses it. */
function tolerant<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function membersOf(prototype: object, stop: object): Map<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  for (let holder: object | null = prototype; holder && holder !== stop; holder = parentOf(holder)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (!members.has(name)) members.set(name, descriptor);
    }
  }
  return members;
}

function parentOf(holder: object): object | null {
  return Object.getPrototypeOf(holder) as object | null;
}
