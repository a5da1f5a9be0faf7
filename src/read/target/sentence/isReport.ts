import {
  behindToldChange,
  changesSoFar,
  comparedWithNow,
  definingVerbs,
  definiteEnds,
  foreseeing,
  foreseeingVerbs,
  givenFrames,
  givingVerbs,
  levelTellingVerbs,
  limitingWords,
  nowWords,
  ofEach,
  pastPassiveEnds,
  pastVerbs,
  preterites,
  showingChange,
  showingVerbs,
  statingVerbs,
  tellingVerbs,
  toldChanges,
  toldMeasures,
} from '../../../lexicon/reportWords';
import { DEFINITE, FROM, THAN } from '../../../lexicon/particles';
import { PhraseTable } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';
import { isDirection } from './directionTables';
import type { Sentence } from './sentence';

const now = new PhraseTable(nowWords.map((phrase) => [phrase, true] as const));

/**
 * Whether a text tells what was or is, and so sets no target: "andelen ökade från 71 till 74 procent", "under 2023
 * genomfördes 43 tillsynsbesök", "60 % av fastigheterna har fiber idag". A text with "ska" or "mål" sets one.
 */
export function isReport(sentence: Sentence): boolean {
  const { tokens, cues, aside } = sentence;
  if (cues.some((cue) => cue.kind === 'modal')) return false;
  if (isToldFirst(tokens) || isForeseen(tokens) || isGiven(sentence) || isDefined(tokens)) return true;
  if (tokens.some(namesTarget)) return false;
  const beside = tokens.findIndex(({ key }) => key === 'vilket');
  const isCompared = cues.some(({ kind, start }) => kind === 'comparator' && (beside < 0 || start < beside));
  return tokens.some(
    (token, at) =>
      aside[at] !== true &&
      (isToldChange(tokens, at) ||
        isToldAfterTime(sentence, at) ||
        isToldSince(sentence, at) ||
        isToldOfCount(sentence, at) ||
        isShownChange(tokens, at) ||
        (!isCompared &&
          (isPreterite(token) || isToldLevel(sentence, at) || isToldState(tokens, at) || isOfNow(sentence, at)))),
  );
}

/**
 * "Ska [redovisa antalet] ärenden som är äldre än ett år", "[redovisa avvikelser större än] 500 tkr": what is wanted is the
 * figure, whatever it is.
 */
export function asksForFigure({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ key }, at) =>
      tellingVerbs.has(key) &&
      (toldMeasures.has(tokens[at + 1]?.key ?? '') ||
        (tokens[at + 1]?.kind === 'word' && THAN.has(tokens[at + 3]?.key ?? ''))),
  );
}

function namesTarget({ key }: Token): boolean {
  // "En måluppfyllelse på 90 procent" is what came of targets, and "måltiden" is a meal or the time that is kept.
  return (key.startsWith('mål') && !/^mål(?:uppfyll|tid)/.test(key)) || key.startsWith('target');
}

/** "[Ökade] cirka två procentenheter, i nivå med målet". */
function isToldFirst([first, next]: readonly Token[]): boolean {
  return toldChanges.has(first?.key ?? '') && behindToldChange.has(next?.key ?? '');
}

/** "Enligt [prognosen] kommer antalet att öka med 45 %": what will be, whatever is wanted. */
function isForeseen(tokens: readonly Token[]): boolean {
  if (tokens.some(({ key }, at) => foreseeingVerbs.has(key) && isDirection(tokens, at + 1))) return true;
  const will = tokens.findIndex(({ key }) => key === 'kommer');
  const isTold = will >= 0 && tokens.slice(will).some(({ key }) => key === 'att');
  return isTold && tokens.some(({ key }) => foreseeing.some((end) => key.endsWith(end)));
}

/** "Nämndens [budgetram] för 2026 uppgår till 412 mnkr", "för åtgärderna [avsätts] 2,5 mnkr", "projektets [budget är] 12 mnkr". */
function isGiven({ tokens, cues }: Sentence): boolean {
  const isBudget = tokens.some(({ key }, at) => key.endsWith('budget') && tokens[at + 1]?.key === 'är');
  // "[Minst] 1 % av kostnaden avsätts till konst" is what is wanted.
  const isLimited = cues[0]?.kind === 'comparator' && cues[0].start === 0;
  if (isBudget || (!isLimited && tokens.some(({ key }) => givingVerbs.has(key)))) return true;
  return tokens.slice(0, FEW).some(({ key }) => {
    const word = ` ${key}`;
    return givenFrames.some((end) => word.endsWith(end));
  });
}

/** "Med barnfamiljer [avses] hushåll med minst ett barn", "resultatet [redovisas endast] för enheter med minst fem svar". */
function isDefined(tokens: readonly Token[]): boolean {
  const defines = tokens.findIndex(({ key }) => definingVerbs.has(key));
  if (defines >= 0 && (tokens[0]?.key === 'med' || tokens[defines + 1]?.key === 'som')) return true;
  return tokens.some(({ key }, at) => showingVerbs.has(key) && limitingWords.has(tokens[at + 1]?.key ?? ''));
}

/** "Andelen ökade från 71", but "ökade intäkter" begins with an adjective. */
function isToldChange(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)?.kind;
  if (!toldChanges.has(tokens[at]?.key ?? '') || (before !== 'word' && before !== 'number')) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || behindToldChange.has(next.key);
}

/** "Under 2023 [minskade] sjukfrånvaron", "[minskade] sjukfrånvaron från …", but "under 2023 minskade kostnader". */
function isToldAfterTime({ tokens, timeAt }: Sentence, at: number): boolean {
  // "I mars [besvarades] 44 procent inom nio minuter": a limit beside it changes nothing.
  if (preceding(timeAt, at)?.start === 0 && tokens[at] && isPreterite(tokens[at])) return true;
  if (!toldChanges.has(tokens[at]?.key ?? '') || (at > 0 && preceding(timeAt, at) === undefined)) return false;
  const next = tokens[at + 1]?.key ?? '';
  return DEFINITE.has(next) || definiteEnds.test(next);
}

/**
 * "Andelen har [minskat] med 2,9 procentenheter sedan 2014", "har [ökat] från 83 % 2021 till 86 % 2023", but "har minskat
 * med 60 % till 2030 …" is how it is to be.
 */
function isToldSince(sentence: Sentence, at: number): boolean {
  const { tokens, times } = sentence;
  if (!changesSoFar.has(tokens[at]?.key ?? '') || !tokens.slice(0, at).some(({ key }) => key === 'har')) return false;
  if (FROM.has(tokens[at + 1]?.key ?? '') && areBothDated(sentence)) return true;
  return tokens.some(({ key }) => key === 'sedan') && times.every(({ cue }) => cue === 'baseline');
}

/** "Fyra indikatorer har [förbättrats]", "5 av 8 nyckeltal har [ökat]"; by a day they are yet to. */
function isToldOfCount({ tokens, amounts, times }: Sentence, at: number): boolean {
  if (!changesSoFar.has(tokens[at]?.key ?? '') || preceding(tokens, at)?.key !== 'har') return false;
  const [counted] = amounts;
  return counted?.start === 0 && counted.end < at && times.every(({ cue }) => cue !== 'deadline');
}

/** Right behind each of the two amounts stands its year. */
function areBothDated({ amounts, timeAt }: Sentence): boolean {
  return (
    amounts.length === 2 &&
    amounts.every(({ end }) => (timeAt[end]?.years.length ?? 0) > 0 && timeAt[end]?.core === end)
  );
}

/** "Siffrorna [visar] en minskning från 6,9 % till 6,6 %". */
function isShownChange(tokens: readonly Token[], at: number): boolean {
  if (!showingChange.has(tokens[at]?.key ?? '')) return false;
  // "Uppföljningen visar att 4 indikatorer …".
  if (tokens[at + 1]?.key === 'att') return true;
  return tokens.slice(at + 1, at + FEW).some((_, i) => isDirection(tokens, at + 1 + i));
}

const FEW = 5;

/** "Genomfördes", "bildades", "hade": past, and no participle. */
function isPreterite({ kind, key }: Token): boolean {
  return kind === 'word' && (preterites.has(key) || (key.length > SHORTEST_PASSIVE && pastPassiveEnds.test(key)));
}

const SHORTEST_PASSIVE = 5;

/** "Svarsfrekvensen (2024) [var] 54 %", "rapportering till nämnden [sker] två gånger per år". */
function isToldLevel({ tokens, amounts, inParentheses, timeAt }: Sentence, at: number): boolean {
  if (!levelTellingVerbs.has(tokens[at]?.key ?? '') || inParentheses[at] === true) return false;
  if (preceding(tokens, at)?.kind !== 'word' && preceding(timeAt, at) === undefined) return false;
  return amounts.some(({ start }) => start === at + 1);
}

/**
 * "88 procent av eleverna [var] behöriga 2021", "72 % är nöjda, [men] skillnader finns"; but "[var] tredje elev", "öka till
 * 80 %, men behåll kostnaden".
 */
function isToldState(tokens: readonly Token[], at: number): boolean {
  const { key = '' } = tokens[at] ?? {};
  if (key === 'men' && preceding(tokens, at)?.key === ',')
    return tokens.slice(0, at).some((token) => statingVerbs.has(token.key));
  const next = tokens[at + 1];
  return pastVerbs.has(key) && at > 0 && next?.kind === 'word' && !ofEach.test(next.key);
}

/** "… har fiber [idag]" beside the only number, but "fler än idag", "öka från 60 % idag" and "75 % (idag 70 %)". */
function isOfNow({ tokens, amounts, inParentheses }: Sentence, at: number): boolean {
  if (!now.at(tokens, at) || amounts.length !== 1 || inParentheses[at] === true || isDirection(tokens, 0)) return false;
  return amounts[0]?.change === null && !comparedWithNow.has(preceding(tokens, at)?.key ?? '');
}
