/**
 * An object of the simulated Excel. Its members stand under their names on the wire (PascalCase); the interpreter
 * finds them by name, and asks the schema of the real client which of them exist.
 */
export abstract class HostObject {
  abstract readonly wireType: string;
}

/** A collection: what `load('items/…')` goes through. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}

/** A range: the only kind of object that the client asks the host to keep a reference to. */
export interface Keepable extends HostObject {
  referenceId: string | null;
}

export function isKeepable(object: HostObject): object is Keepable {
  return 'referenceId' in object;
}

/** The accessors or the method of an object by name, looked up along its prototypes; undefined when there is none. */
export function memberOf(object: object, name: string): PropertyDescriptor | undefined {
  for (
    let holder: unknown = object;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** Whether a property can be set from the wire. */
export function isSettable(object: object, name: string): boolean {
  const descriptor = memberOf(object, name);
  if (!descriptor) return false;
  return descriptor.set !== undefined || (descriptor.get === undefined && descriptor.writable === true);
}
