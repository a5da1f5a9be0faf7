import { NULL, excelErrors, HostGap } from './errors';
import { HostCollection, HostObject, isKeepable, memberOf } from './hostObject';
import type { Schema, TypeSchema } from './schema';
import type { QueryInfo } from './wire';

/** One path of a `load`, split: ['format', 'fill', 'color']; '*' stands for every scalar. */
type Selection = readonly string[];

/** Answers `load`: the asked properties of an object, under their wire names, with what identifies it. */
export class Query {
  constructor(
    private readonly schema: Schema,
    /** Refuses a member that this version of Excel has not. */
    private readonly gate: (set: string | undefined) => void,
    private readonly isKept: (referenceId: string) => boolean,
  ) {}

  /** Documented: nothing selected means every scalar property. */
  answer(object: HostObject, query: QueryInfo): Record<string, unknown> {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
    const selections = paths.length > 0 ? paths.map((path) => path.split('/')) : [['*']];
    return this.shape(object, selections, query);
  }

  /** What the client needs to address the object again in the next batch. */
  identity(object: HostObject): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    const scalars = this.schema.get(object.wireType)?.scalars ?? {};
    for (const name of ['Id', '_Id']) {
      if (!scalars[name]) continue;
      if (!memberOf(object, name)) throw new HostGap(`${object.wireType} must have ${name}`);
      identity[name] = read(object, name);
    }
    if (isKeepable(object) && object.referenceId !== null && this.isKept(object.referenceId)) {
      identity['_ReferenceId'] = object.referenceId;
    }
    return identity;
  }

  private shape(object: HostObject, selections: readonly Selection[], query: QueryInfo = {}): Record<string, unknown> {
    const type = this.typeOf(object);
    if (!(object instanceof HostCollection)) {
      return { ...this.identity(object), ...this.properties(object, type, selections) };
    }
    const isOwn = ([head = '']: Selection): boolean => head !== '*' && type.wireNames[head.toLowerCase()] !== undefined;
    const own = selections.filter(isOwn);
    const ofItems = selections.filter((selection) => !isOwn(selection));
    const shaped = { ...this.identity(object), ...this.properties(object, type, own) };
    if (ofItems.length === 0) return shaped;
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    return { ...shaped, _Items: items.map((item) => this.shape(item, ofItems)) };
  }

  private properties(object: HostObject, type: TypeSchema, selections: readonly Selection[]): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    const deeper = new Map<string, Selection[]>();
    for (const [head = '', ...tail] of selections) {
      if (head === '*') {
        Object.assign(found, this.everyScalar(object, type));
        continue;
      }
      const wire = type.wireNames[head.toLowerCase()];
      if (wire === undefined) throw excelErrors.invalidArgument(`load '${head}' on ${object.wireType}`);
      this.gate((type.scalars[wire] ?? type.navigations[wire])?.set);
      if (type.scalars[wire]) found[wire] = this.member(object, wire);
      else deeper.set(wire, [...(deeper.get(wire) ?? []), tail.length > 0 ? tail : ['*']]);
    }
    for (const [wire, tails] of deeper) {
      const target = this.member(object, wire);
      if (target === NULL || target === null) found[wire] = null;
      else if (target instanceof HostObject) found[wire] = this.shape(target, tails);
      else throw new HostGap(`${object.wireType}.${wire} is no object`);
    }
    return found;
  }

  /** Scalars that are not simulated stay "not loaded" on the client, which throws when one is read. */
  private everyScalar(object: HostObject, type: TypeSchema): Record<string, unknown> {
    const names = Object.keys(type.scalars).filter((name) => name !== '_ReferenceId' && memberOf(object, name));
    return Object.fromEntries(names.map((name) => [name, read(object, name)]));
  }

  private member(object: HostObject, name: string): unknown {
    if (!memberOf(object, name)) throw new HostGap(`${object.wireType}.${name} exists in Excel but is not simulated`);
    return read(object, name);
  }

  private typeOf(object: HostObject): TypeSchema {
    const type = this.schema.get(object.wireType);
    if (!type) throw new HostGap(`${object.wireType} is not a type of the real client`);
    return type;
  }
}

export function read(object: HostObject, name: string): unknown {
  return Reflect.get(object, name, object);
}
