import type { WrittenStatus } from '../../model/measurement';
import {
  activityParts,
  AFTER_REACHED,
  ASSESSED,
  BEFORE_STATUS_TIMES,
  colourlessSigns,
  GOAL_HEAD,
  hedges,
  STATUS_LABELS,
  STATUS_SUBJECTS,
  STATUS_TIMES,
  STATUS_VERBS,
  statusParts,
  statusWords,
  TO_REACH,
} from '../../lexicon/statusWords';
import { normalise, withoutDots } from '../text/normalise';
import { partPatterns } from '../text/wordParts';

const exact = new Map<string, WrittenStatus>();
for (const status of Object.keys(statusWords) as WrittenStatus[]) {
  for (const word of statusWords[status]) {
    exact.set(word, status);
    if (!exact.has(withoutDots(word))) exact.set(withoutDots(word), status);
  }
}

/** Longer texts are comments, not status cells. */
const LONGEST = 120;
/** Words of a cell that says how far an activity has come; more is a comment, unless it begins by saying so. */
const FEW_WORDS = 5;
const MOST_WORDS = 9;
/** "Status: ", "Åtgärden är ", "Målet har ": what the word after is said of. */
const SUBJECT = new RegExp(
  `^(?:(?:${STATUS_LABELS})\\s*[:=-]\\s*|(?:${STATUS_SUBJECTS})\\p{L}*\\s+(?:${STATUS_VERBS})\\s+)`,
  'u',
);
/** What parts a status from what is said of it: "Grön – målet uppnått", "🟢 Uppfyllt", "Gul (delvis)". */
const BETWEEN =
  /\s*(?:[:;,()/–|]|\s-\s|\.\s)\s*|(?<=\p{Extended_Pictographic}\uFE0F?)\s*(?=\p{L})|\s+(?=\p{Extended_Pictographic}|[↑↓→↗↘])/u;

const WHEN = new RegExp(` \\(?(?:${BEFORE_STATUS_TIMES}) (?:${STATUS_TIMES})\\)?$`, 'u');

/** A status that a cell writes; `status` is null for a mark whose colour is lost ("●"). */
export interface StatusWord {
  readonly status: WrittenStatus | null;
}

/**
 * Reads a status or activity cell as people write it: "Uppfyllt", "Grön", "😊", "Målet bedöms inte kunna uppnås",
 * "Ej påbörjad", "Påbörjad men försenad". Null when the text is no status.
 */
export function readStatusWord(text: string): StatusWord | null {
  if (text.length > LONGEST * 2) return null;
  const plain = normalise(text)
    .toLowerCase()
    .replace(WHEN, '')
    .replace(/\(?\d[\d./-]*\)?$/, '')
    .replace(/[.!;: ]+$/, '')
    .trim();
  if (plain === '' || plain.length > LONGEST) return null;
  if (colourlessSigns.has(plain)) return { status: null };
  const word = exact.get(plain) ?? exact.get(plain.replace(SUBJECT, ''));
  const status =
    word ??
    goalStatus(plain.replace(ASSESSED, '').replace(AFTER_REACHED, '')) ??
    activityStatus(plain.replace(SUBJECT, '')) ??
    firstOf(plain);
  return status && { status };
}

/** The status in the words before a comma that speak of the goal: "Målet ej uppnått, lägre än 80 procent måluppfyllelse". */
export function statusOfGoalBefore(text: string): StatusWord | null {
  const head = GOAL_HEAD.exec(text.toLowerCase())?.[1];
  return head === undefined || /\d/.test(head) ? null : readStatusWord(head);
}

const goal = partPatterns(statusParts);
const ASSESSING = ['good', 'poor', 'partly', 'mostly', 'denied', 'doubtful'] as const;

/** A sentence about reaching a goal: what is denied, partly, in the future or in doubt decides. */
function goalStatus(plain: string): WrittenStatus | null {
  const has = (part: keyof typeof statusParts): boolean => goal[part].test(plain);
  if (has('unassessable')) return 'notAssessed';
  if (!has('reaching') || /\d/.test(plain)) return null;
  const isNamed = has('noun') && !goal.reaching.test(plain.replace(goal.noun, ''));
  if (isNamed && !ASSESSING.some(has)) return null;
  if (has('denied') && !has('partly') && has('improving')) return 'notMetImproving';
  if (TO_REACH.test(plain)) return 'onTrack';
  if (has('future')) {
    if (has('doubtful') || has('partly')) return 'atRisk';
    return has('denied') ? 'offTrack' : 'onTrack';
  }
  if (has('doubtful')) return 'atRisk';
  if (has('partly')) return 'partlyMet';
  if (has('denied') || has('poor')) return 'notMet';
  if (has('mostly')) return 'mostlyMet';
  return isSaidWhole(plain) ? 'met' : null;
}

/** "Nja uppfyllt": in a cell of a few words each of them must be known, for one that is not may take it back. */
function isSaidWhole(plain: string): boolean {
  const words = plain.split(' ');
  return words.length > FEWEST_SAID || words.every((word) => KNOWN.some((part) => goal[part].test(word)));
}

const KNOWN = ['reaching', 'good', 'noun', 'around'] as const;
const FEWEST_SAID = 3;

const activity = partPatterns(activityParts);

/** A few words about an activity: what stops it outranks how far it has come. */
function activityStatus(plain: string): WrittenStatus | null {
  const words = plain.split(' ');
  if (words.length > MOST_WORDS) return null;
  const begins = Object.values(activity).some((pattern) => pattern.test(words.slice(0, 2).join(' ')));
  if (words.length > FEW_WORDS && !begins) return null;
  const has = (part: keyof typeof activityParts): boolean => activity[part].test(plain);
  if (has('cancelled')) return 'cancelled';
  if (has('delayed')) return 'delayed';
  if (has('denied') || has('planned')) return has('begun') || has('ahead') ? 'notStarted' : null;
  if (has('ongoing')) return 'ongoing';
  return has('done') ? 'done' : null;
}

/** "Nej, [men positiv utveckling]", but not "Nej, men inte förbättrat". */
const IMPROVING = new RegExp(`^men (?!.*(?:${statusParts.denied.join('|')})(?!\\p{L})).*${goal.improving.source}`, 'u');

/** The first part of a cell that is a status word by itself; "Ja, delvis" is partly, "Nej, men på väg" is on its way. */
function firstOf(plain: string): WrittenStatus | null {
  const parts = plain.split(BETWEEN);
  if (parts.length < 2 || hedges.has(parts[0]?.trim() ?? '')) return null;
  const found = parts.flatMap((part) => exact.get(part.trim().replace(/^men /, '')) ?? []);
  const [first] = found;
  if (first === 'met' && found.includes('partlyMet')) return 'partlyMet';
  const isImproving = found.includes('onTrack') || parts.slice(1).some((part) => IMPROVING.test(part));
  return first === 'notMet' && isImproving ? 'notMetImproving' : (first ?? null);
}
