import type { Polarity } from '../../model/target';
export interface PolarityFound {
  readonly value: Polarity;
  readonly term: string;
}
/** placeholder */
export function polarityOf(text: string): PolarityFound | null {
  return text ? null : null;
}
