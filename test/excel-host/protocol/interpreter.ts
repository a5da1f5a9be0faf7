import { ExcelError, HostGap, NULL, excelErrors } from './errors';
import { HostObject, isKeepable, isSettable, memberOf } from './hostObject';
import type { Keepable } from './hostObject';
import { Query, read } from './query';
import type { Schema } from './schema';
import { ActionType, PathType } from './wire';
import type { ArgumentInfo, WireAction, WireError, WirePath, WireReply, WireRequest } from './wire';

type Resolved = HostObject | typeof NULL;

/** Called before each action with its place in the batch; throws to make that action fail. */
export type BeforeAction = (action: WireAction, index: number) => void;

/**
 * Interprets batches of the real client against host objects. It knows nothing of Excel but the protocol.
 * Documented: actions run in order, and those before a failing one stay applied.
 */
export class Interpreter {
  /** Members that the client asked for and that are not simulated, and mistakes of the host itself. Tests assert none. */
  readonly gaps: string[] = [];
  readonly references = new Map<string, Keepable>();
  /** The events that the client has asked for: "Worksheet.DataChangedEvent". */
  readonly registrations = new Set<string>();
  private nextReference = 1;
  private readonly query: Query;

  constructor(
    private readonly root: HostObject,
    private readonly schema: Schema,
    /** Whether this version of Excel has a requirement set: ('ExcelApi', '1.13'). */
    private readonly supports: (set: string, version: string) => boolean,
  ) {
    this.query = new Query(
      schema,
      (set) => {
        this.gate(set);
      },
      (id) => this.references.has(id),
    );
  }

  process(request: WireRequest, beforeAction: BeforeAction = () => undefined): WireReply {
    const batch = new Batch(request.ObjectPaths);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    let error: WireError | undefined;
    for (const [index, action] of request.Actions.entries()) {
      try {
        beforeAction(action, index);
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.act(batch, action) });
      } catch (thrown) {
        error = this.errorOf(thrown, batch.location, index);
        break;
      }
    }
    return {
      Results: results,
      ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}),
      ...(error ? { Error: error } : {}),
    };
  }

  private errorOf(thrown: unknown, location: string, index: number): WireError {
    if (thrown instanceof ExcelError) {
      return { Code: thrown.code, Message: thrown.message, Location: location, ActionIndex: index };
    }
    const message = thrown instanceof HostGap ? thrown.message : `host mistake: ${describe(thrown)}`;
    this.gaps.push(message);
    return { Code: 'SimulatorGap', Message: message, Location: location, ActionIndex: index };
  }

  private act(batch: Batch, action: WireAction): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(batch, action.ObjectPathId);
    if (object === NULL) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.query.identity(object);
      case ActionType.Query:
        return this.query.answer(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.method(batch, object, action);
      case ActionType.SetProperty:
        this.set(batch, object, action.Name, this.argumentsOf(batch, action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [client, value] of Object.entries(action.ObjectState ?? {})) {
          const wire = this.schema.get(object.wireType)?.wireNames[client.toLowerCase()];
          if (wire === undefined) throw new HostGap(`${object.wireType}.${client} is no property of the real client`);
          this.set(batch, object, wire, value);
        }
        return null;
      default:
        throw new HostGap(`action type ${String(action.ActionType)} is not simulated`);
    }
  }

  private method(batch: Batch, object: HostObject, action: WireAction): unknown {
    if (action.Name === '_KeepReference') {
      this.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const result = this.call(batch, object, action.Name, action.ArgumentInfo);
    return result === undefined || result === NULL || result instanceof HostObject ? null : result;
  }

  /** One evaluation per batch: a path such as `Add` must not run twice. */
  private resolve(batch: Batch, id: number): Resolved {
    const known = batch.resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.paths[String(id)];
    if (!path) throw new HostGap(`object path ${String(id)} is missing from the request`);
    const object = this.resolvePath(batch, path);
    batch.resolved.set(id, object);
    return object;
  }

  private resolvePath(batch: Batch, path: WirePath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Null:
        return NULL;
      case PathType.Reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw excelErrors.invalidReference();
        return kept;
      }
      case PathType.New:
        return serviceNamed(path.Name);
      default:
        return this.resolveChild(batch, path);
    }
  }

  private resolveChild(batch: Batch, path: WirePath): Resolved {
    const parent = this.resolve(batch, path.ParentObjectPathId ?? 0);
    if (parent === NULL) return NULL;
    const name = path.ObjectPathType === PathType.Indexer ? 'GetItem' : path.Name;
    if (path.ObjectPathType !== PathType.Property) {
      return asResolved(this.call(batch, parent, name, path.ArgumentInfo), `${parent.wireType}.${name}()`);
    }
    batch.location = location(parent, name);
    this.gate(this.schema.get(parent.wireType)?.navigations[name]?.set);
    if (!memberOf(parent, name)) throw new HostGap(`${parent.wireType}.${name} exists in Excel but is not simulated`);
    return asResolved(read(parent, name), `${parent.wireType}.${name}`);
  }

  private call(batch: Batch, object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    batch.location = location(object, name);
    const method = this.schema.get(object.wireType)?.methods[name];
    if (method && /^_(?:Register|Unregister)\w+Event$/.test(name)) {
      this.registrations[name.startsWith('_R') ? 'add' : 'delete'](
        `${object.wireType}.${name.replace(/^_(Unr|R)egister/, '')}`,
      );
      return null;
    }
    if (!method && !(object instanceof Service)) {
      throw new HostGap(`${object.wireType}.${name}() is no method of the real client`);
    }
    this.gate(method?.set);
    const implementation = memberOf(object, name) ? read(object, name) : undefined;
    if (typeof implementation !== 'function') {
      throw new HostGap(`${object.wireType}.${name}() exists in Excel but is not simulated`);
    }
    return Reflect.apply(implementation, object, this.argumentsOf(batch, info));
  }

  private set(batch: Batch, object: HostObject, name: string, value: unknown): void {
    batch.location = location(object, name);
    this.gate(this.schema.get(object.wireType)?.scalars[name]?.set);
    if (!isSettable(object, name)) throw new HostGap(`${object.wireType}.${name} = … is not simulated`);
    Reflect.set(object, name, value, object);
  }

  /** Documented: a member of a newer requirement set fails. The client as shipped leaves the check to the host. */
  private gate(set: string | undefined): void {
    if (set === undefined) return;
    const [name = '', version = ''] = set.split(' ');
    if (!this.supports(name, version)) throw excelErrors.apiNotFound(set);
  }

  private argumentsOf(batch: Batch, info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(batch, value, info?.ReferencedObjectPathIds?.[index] ?? 0),
    );
  }

  /** Proxies travel as ids of their paths, at any depth. */
  private argument(batch: Batch, value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(batch, reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return value.map((item, index) => this.argument(batch, item, (reference as unknown[])[index] ?? 0));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(batch, Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(batch, item, 0)]));
  }

  private keep(object: HostObject): void {
    if (!isKeepable(object)) throw new HostGap(`${object.wireType} cannot be kept`);
    object.referenceId ??= `ref${String(this.nextReference++)}`;
    this.references.set(object.referenceId, object);
  }
}

/** What one batch has resolved so far, and the member it touched last, which an error names. */
class Batch {
  readonly resolved = new Map<number, Resolved>();
  location = '';

  constructor(readonly paths: Readonly<Record<string, WirePath>>) {}
}

/** What stands beside Excel's own objects: it is no part of their schema. */
abstract class Service extends HostObject {}

/** Recorded: the client tells its host after boot that it is ready for the functions of the ribbon. */
class AddinInternalService extends Service {
  readonly wireType = '#AddinInternalService';

  NotifyActionHandlerReady(): void {
    // Nothing to do: the simulated ribbon calls the page itself.
  }
}

/** Recorded: the client asks for it when the page listens to whether the pane is shown, and when it asks for the pane. */
class AppRuntimeService extends Service {
  readonly wireType = '#AppRuntimeService';

  SetAppRuntimeState(): void {
    // The simulated pane is always shown.
  }
}

const SERVICES: Readonly<Record<string, () => Service>> = {
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
  'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(),
};

function serviceNamed(name: string): Service {
  const service = SERVICES[name];
  if (!service) throw new HostGap(`service ${name} is not simulated`);
  return service();
}

function asResolved(value: unknown, what: string): Resolved {
  if (value === NULL || value === null || value === undefined) return NULL;
  if (value instanceof HostObject) return value;
  throw new HostGap(`${what} is no object`);
}

function location(object: HostObject, name: string): string {
  return `${object.wireType}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
