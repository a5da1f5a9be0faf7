import { bands, cellCount } from './regions';
import type { Part } from './tighten';

/** A part with the number of characters that its answer is expected to take. */
export interface Weighed extends Part {
  readonly weight: number;
}

/** Parts cut so that none is expected to answer with more than the limit. */
export function cut<T extends Weighed>(parts: readonly T[], limit: number): T[] {
  return parts.flatMap((part) => {
    if (part.weight <= limit) return [part];
    const perCell = part.weight / cellCount(part.range);
    return bands(part.range, Math.ceil(part.weight / limit)).map((range) => ({
      ...part,
      range,
      weight: perCell * cellCount(range),
    }));
  });
}

/** Things in order, in as few groups as the limit allows; one alone may be heavier. */
export function grouped<T extends { readonly weight: number }>(things: readonly T[], limit: number): T[][] {
  const groups: T[][] = [];
  let weight = Infinity;
  for (const thing of things) {
    if (weight + thing.weight > limit) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(thing);
    weight += thing.weight;
  }
  return groups;
}
