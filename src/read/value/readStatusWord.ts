import type { WrittenStatus } from '../../model/measurement';
import { colourlessSigns, statusParts, statusWords } from '../../lexicon/statusWords';
import { normalise, withoutDots } from '../text/normalise';

const exact = new Map<string, WrittenStatus>();
for (const status of Object.keys(statusWords) as WrittenStatus[]) {
  for (const word of statusWords[status]) {
    exact.set(word, status);
    if (!exact.has(withoutDots(word))) exact.set(withoutDots(word), status);
  }
}

/** Longer texts are comments, not status cells. */
const LONGEST = 120;

/** A status that a cell writes; `status` is null for a mark whose colour is lost ("●"). */
export interface StatusWord {
  readonly status: WrittenStatus | null;
}

/**
 * Reads a status or activity cell as people write it: "Uppfyllt", "Grön", "😊", "Målet bedöms inte kunna uppnås",
 * "Ej påbörjad". Null when the text is no status.
 */
export function readStatusWord(text: string): StatusWord | null {
  if (text.length > LONGEST * 2) return null;
  const plain = normalise(text)
    .toLowerCase()
    .replace(/\(?\d[\d./-]*\)?$/, '')
    .replace(/[.!;: ]+$/, '')
    .trim();
  if (plain === '' || plain.length > LONGEST) return null;
  if (colourlessSigns.has(plain)) return { status: null };
  const word = exact.get(plain) ?? exact.get(plain.replace(/^(?:status|bedömning|läge)\s*:?\s*/, ''));
  if (word) return { status: word };
  const status = sentenceStatus(plain);
  return status && { status };
}

type Part = keyof typeof statusParts;

/** A sentence about reaching a goal: what is denied, partly, in the future or in doubt decides. */
function sentenceStatus(plain: string): WrittenStatus | null {
  const has = (part: Part): boolean => statusParts[part].some((stem) => begins(plain, stem));
  if (has('unassessable')) return 'notAssessed';
  if (!has('reaching') || /\d/.test(plain)) return null;
  if (has('denied') && !has('partly') && has('improving')) return 'notMetImproving';
  if (has('future')) {
    if (has('doubtful') || has('partly')) return 'atRisk';
    return has('denied') ? 'offTrack' : 'onTrack';
  }
  if (has('partly')) return 'partlyMet';
  if (has('denied')) return 'notMet';
  return has('mostly') ? 'mostlyMet' : 'met';
}

/** Whether a word of the text begins with the stem. */
function begins(plain: string, stem: string): boolean {
  return plain.startsWith(stem) || plain.includes(` ${stem}`);
}
