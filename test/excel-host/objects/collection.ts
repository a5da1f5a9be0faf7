import { NULL, excelErrors } from '../protocol/errors';
import { HostCollection } from '../protocol/hostObject';
import type { HostObject } from '../protocol/hostObject';

/** Things with a name and an id. Documented: getItem takes either; names are compared without case. */
export abstract class NamedCollection<T extends HostObject> extends HostCollection {
  abstract override items(): readonly T[];

  /** What identifies an item: its id and its name. */
  protected abstract keysOf(item: T): readonly string[];

  GetItem(key: unknown): T {
    const found = this.find(key);
    if (!found) throw excelErrors.itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): T | typeof NULL {
    return this.find(key) ?? NULL;
  }

  GetItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw excelErrors.itemNotFound();
    return item;
  }

  private find(key: unknown): T | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => this.keysOf(item).some((one) => one.toLowerCase() === wanted));
  }
}
