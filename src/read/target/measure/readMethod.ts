import { namedSurveys, rhythmWords } from '../../../lexicon/methodWords';
import type { Rhythm } from '../../../model/goalTable';
import { normalise } from '../../text/normalise';
import { entriesOf, PhraseTable, type PhraseMatch } from '../../text/phrases';
import { tokenise, type Token } from '../../text/tokens';
import { takeMeasureNumbers } from '../amounts/measureNumbers';

/** What a cell about follow-up says: how often, by which measures of Kolada, by which survey. */
export interface MethodReading {
  /** How often, with the words that say it: "1g/år". */
  readonly rhythm: { readonly value: Rhythm; readonly text: string } | null;
  readonly kpiIds: readonly string[];
  /** A survey or a statistic that is known by name, with how often it is taken. */
  readonly survey: { readonly value: Rhythm; readonly text: string } | null;
}

const rhythms = new PhraseTable(entriesOf(rhythmWords));
const surveys = new PhraseTable(namedSurveys);
/** Longer cells are no methods. */
const LONGEST = 2000;

/** Reads a follow-up cell: "Nationell brukarenkät hemtjänst 1g/år (U21463)". What it does not say is null. */
export function readMethod(text: string): MethodReading {
  const plain = normalise(text.slice(0, LONGEST));
  const tokens = tokenise(plain);
  const { kpiIds } = takeMeasureNumbers(
    tokens,
    tokens.map(() => false),
  );
  return { rhythm: firstOf(rhythms, plain, tokens), kpiIds, survey: firstOf(surveys, plain, tokens) };
}

function firstOf(table: PhraseTable<Rhythm>, text: string, tokens: readonly Token[]): MethodReading['rhythm'] {
  let found: PhraseMatch<Rhythm> | null = null;
  for (let at = 0; at < tokens.length && !found; at++) found = table.at(tokens, at);
  if (!found) return null;
  return { value: found.meaning, text: text.slice(tokens[found.start]?.start, tokens[found.end - 1]?.end) };
}
