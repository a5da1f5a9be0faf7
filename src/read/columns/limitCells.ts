import { HEADERS_OF_LIMITS, LIMIT_CELLS, LIMITS_OR_DIRECTIONS } from '../../lexicon/polarityCells';
import type { HeaderReading } from './readHeader';

const limits: ReadonlySet<string> = new Set(LIMIT_CELLS);
const either: ReadonlySet<string> = new Set(LIMITS_OR_DIRECTIONS);

/** "Minst", "≤", "max" and nothing else: on which side of a level beside it values are to lie. */
export function saysLimit(text: string): boolean {
  const plain = plainOf(text);
  return limits.has(plain) || either.has(plain);
}

/** What a cell of a polarity column says of the level beside it; null where it tells which way is better instead. */
export function limitIn({ roles, term }: Pick<HeaderReading, 'roles' | 'term'>, text: string): string | null {
  const plain = plainOf(text);
  const isOfDirections = roles[0] === 'polarity' && !HEADERS_OF_LIMITS.includes(term ?? '');
  return limits.has(plain) || (either.has(plain) && !isOfDirections) ? plain : null;
}

function plainOf(text: string): string {
  return text.trim().toLowerCase().replace(/[.:]$/, '');
}
