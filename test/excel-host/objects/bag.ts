import { HostGap } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import type { Schema } from '../protocol/schema';

/** What is known of one property-only type of Excel's: values of a fresh one, its parts, its few methods. */
export interface BagType {
  /** What a property reads as before it was set. A property without one here is a gap when it is read. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Navigations that exist, by wire name. */
  readonly parts?: readonly string[];
  readonly methods?: Readonly<Record<string, (bag: Bag, ...args: readonly unknown[]) => unknown>>;
  /** Checks a value before it is kept; throws an error of Excel's. */
  readonly check?: (name: string, value: unknown) => void;
}

export type BagTypes = Readonly<Record<string, BagType>>;

export type Store = Record<string, unknown>;

/**
 * One of the many types of Excel's that only hold properties (titles, axes, fonts of a conditional format).
 * Its members come from the real client's schema; what was set is kept in a store by place: 'title.font.bold'.
 */
export class Bag extends HostObject {
  private readonly made = new Map<string, Bag>();

  constructor(
    private readonly schema: Schema,
    readonly wireType: string,
    private readonly types: BagTypes,
    readonly store: Store,
    private readonly place = '',
    private readonly guard: () => void = () => undefined,
  ) {
    super();
    const type = types[wireType] ?? {};
    const shape = schema.get(wireType);
    if (!shape) throw new HostGap(`${wireType} is not a type of the real client`);
    for (const [name, scalar] of Object.entries(shape.scalars)) {
      if (name === '_ReferenceId') continue;
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => this.read(name, type),
        ...(scalar.writable
          ? {
              set: (value: unknown) => {
                this.write(name, value, type);
              },
            }
          : {}),
      });
    }
    for (const part of type.parts ?? []) {
      const navigation = shape.navigations[part];
      if (!navigation) throw new HostGap(`${wireType}.${part} is no part of the real client's type`);
      Object.defineProperty(this, part, { enumerable: true, get: () => this.part(part, navigation.type) });
    }
    for (const [name, method] of Object.entries(type.methods ?? {})) {
      Object.defineProperty(this, name, {
        value: (...args: readonly unknown[]) => {
          this.guard();
          return method(this, ...args);
        },
      });
    }
  }

  /** Where a property of this object stands in the store. */
  key(name: string): string {
    const client = name.slice(0, 1).toLowerCase() + name.slice(1);
    return this.place === '' ? client : `${this.place}.${client}`;
  }

  private read(name: string, type: BagType): unknown {
    const key = this.key(name);
    if (key in this.store) return this.store[key];
    if (type.defaults && name in type.defaults) return type.defaults[name];
    throw new HostGap(`${this.wireType}.${name} has no simulated default`);
  }

  private write(name: string, value: unknown, type: BagType): void {
    this.guard();
    type.check?.(name, value);
    this.store[this.key(name)] = value;
  }

  /** A part of this object, kept in the store under its name. */
  part(name: string, wireType: string): Bag {
    let part = this.made.get(name);
    if (!part) {
      part = new Bag(this.schema, wireType, this.types, this.store, this.key(name), this.guard);
      this.made.set(name, part);
    }
    return part;
  }
}
