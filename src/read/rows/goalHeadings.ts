import { LETTERS } from '../../model/letters';
import { GOAL_LABELS } from '../../lexicon/goalLabels';
import {
  BOARD_ENDS,
  GOAL_TITLES,
  GOAL_VERBS,
  NOTE_BEGINNINGS,
  TITLE_ENDS,
  TITLE_PARTS,
  TITLE_WORDS,
} from '../../lexicon/titleWords';
import { fold } from '../sheet/cellText';
import { isAreaName } from './areaNames';

/** A goal that stands on a row of its own, above a table or between its rows. */
export interface HeadingGoal {
  readonly text: string;
  readonly cell: string;
  /** How far down in the chain of goals it stands; null where no word says it. */
  readonly rank: number | null;
}

const LABELS = GOAL_LABELS.flatMap(({ rank, words }) => words.map((word) => ({ rank, word })))
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ rank, word }) => {
    const ending = word.startsWith('*') ? word.slice(1) : null;
    const label =
      ending === null ? `(?:(?:gemensamt|vårt|our) )?${word}` : `(?:[${LETTERS}-]+ ){0,4}[${LETTERS}-]*${ending}`;
    return {
      rank,
      named: ending ?? word,
      pattern: new RegExp(
        `^${label}(?:(?:\\s*:|\\s*[–—](?=\\s)|\\s+-(?=\\s))\\s*\\S|\\s+(?!(?:19|20)\\d\\d(?!\\d))(?:\\d+(?:[.:]\\d+)*|[A-EGH](?=\\s|[:.]|$))(?:\\s*[:.–-])?(?:\\s+\\S|$))`,
        'i',
      ),
    };
  });

/** Words of titles and of notes: rows that hold one are no goals. */
const NO_GOAL = new RegExp(`^(?:${NOTE_BEGINNINGS})\\b|\\b${TITLE_WORDS}|${TITLE_PARTS}|${TITLE_ENDS}$`, 'iu');

/** Titles that say whose goals follow, or whose table it is: "Socialnämndens mål", "Kultur- och fritidsnämnden". */
const TITLE = new RegExp(
  `^(?:(?:[${LETTERS}-]+,? ){0,3}[${LETTERS}-]*(?:${GOAL_TITLES})(?: (?:och|samt|för|från|enligt|inom) .{1,40})?|(?:[${LETTERS}-]+,? ){0,4}[${LETTERS}-]*(?:${BOARD_ENDS}))$`,
  'iu',
);
const TELLS = new RegExp(`(?<![${LETTERS}])(?:${GOAL_VERBS})(?![${LETTERS}])`, 'iu');

const LONGEST_HEADING = 200;
const LONG = 160;

/** The rank of a labelled goal, "Verksamhetsmål: …" or "Fokusområde 3 …"; null for any other text. */
export function labelRank(text: string): number | null {
  const plain = text.toLowerCase();
  // To run an expression for the first time takes longer than to look for all of the words.
  return LABELS.find(({ named, pattern }) => plain.includes(named) && pattern.test(text))?.rank ?? null;
}

/** True for a text of several sentences, or one long one: something that is told, not a heading. */
export function isProse(text: string): boolean {
  if (labelRank(text) !== null) return false;
  return /[.!?]\s+\p{Lu}/u.test(text) || (text.length > LONG && /[.!?:]$/.test(text)) || text.length > LONGEST_HEADING;
}

/** True for a row on its own that could be a goal without a label. */
function mayBeGoal(text: string): boolean {
  const hasYear = /\b(?:19|20)\d\d\b/.test(text);
  const isTitle = NO_GOAL.test(text) || (TITLE.test(text) && !TELLS.test(text));
  return !isProse(text) && !hasYear && !isTitle && !isAreaName(text) && /\p{L}{3}/u.test(text);
}

/**
 * The goals in force while a sheet is read downward, from its headings. A group of headings that stand together can
 * hold a chapter without a label above a labelled goal; without any label the last one is the goal.
 */
export class GoalChain {
  private labelled: HeadingGoal[] = [];
  private plain: HeadingGoal[] = [];
  private met: { readonly goal: HeadingGoal; readonly parent: HeadingGoal | null }[] = [];

  /** Takes in headings that stand together, from top to bottom. */
  take(group: readonly { readonly text: string; readonly cell: string }[]): void {
    const headings = group.map(({ text, cell }) => ({ text: fold(text), cell, rank: labelRank(fold(text)) }));
    const firstLabelled = headings.findIndex(({ rank }) => rank !== null);
    const hasLabel = firstLabelled >= 0;
    const above = hasLabel ? headings.slice(0, firstLabelled) : headings;
    const plain = above.filter(({ text }) => mayBeGoal(text));
    const isChapter = hasLabel && plain.length > 0;
    if (isChapter || (plain.length > 0 && this.labelled.length === 0)) {
      this.plain = plain;
      this.labelled = [];
    } else if (hasLabel && this.labelled.length === 0) {
      this.plain = [];
    }
    for (const heading of headings) if (heading.rank !== null) this.push(heading, heading.rank);
  }

  private push(heading: HeadingGoal, rank: number): void {
    this.labelled = [...this.labelled.filter((goal) => (goal.rank ?? 0) < rank), heading];
    this.use();
  }

  /** Notes the goals in force as met, each under the one above it, also those with nothing beneath them. */
  use(): void {
    const { chain } = this;
    // A title in the first row of the sheet stands over everything, and is no goal of its own.
    const from = chain.length > 2 && /^[A-Z]+1$/.test(chain[0]?.cell ?? '') ? 1 : 0;
    for (let at = from; at < chain.length; at++) {
      const goal = chain[at];
      if (goal && goal !== this.met.at(-1)?.goal)
        this.met.push({ goal, parent: at > from ? (chain[at - 1] ?? null) : null });
    }
  }

  /** Goals that were met since the last call. */
  takeMet(): { readonly goal: HeadingGoal; readonly parent: HeadingGoal | null }[] {
    const { met } = this;
    this.met = [];
    return met;
  }

  private get chain(): HeadingGoal[] {
    return [...this.plain, ...this.labelled];
  }

  /** The lowest goal in force. */
  get goal(): HeadingGoal | null {
    return this.chain.at(-1) ?? null;
  }

  /** The goal above it. */
  get parent(): HeadingGoal | null {
    return this.chain.at(-2) ?? null;
  }
}
