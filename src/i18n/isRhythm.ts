import type { Rhythm } from '../model/goalTable';

const RHYTHMS: readonly string[] = ['month', 'quarter', 'tertial', 'half', 'year', 'biennial', 'triennial'];

/** Tells a rhythm's code from a text that already says it in words. */
export function isRhythm(text: string): text is Rhythm {
  return RHYTHMS.includes(text);
}
