import { indexNames, measureEndings, measureUnits } from '../../../lexicon/measureUnits';
import { groupBy } from '../../../model/groupBy';
import { PhraseTable } from '../../text/phrases';
import { articles, numberWords } from '../../../lexicon/numberWords';
import { unitsOf } from '../../../lexicon/units';
import { PER } from '../../../lexicon/particles';
import { preceding, type Token } from '../../text/tokens';
import { withoutDots } from '../../text/normalise';
import { unitAfter, type UnitAt } from '../amounts/unitsAt';

const nouns = new PhraseTable(measureUnits);
/** Letters by which an ending is looked up; every ending has more. */
const LAST = 4;
const endings = groupBy(
  measureEndings.flatMap(([ending, unit]) =>
    [...new Set([ending, withoutDots(ending)])].map((written) => [written, unit] as const),
  ),
  ([written]) => written.slice(-LAST),
);

/**
 * The unit that a measure's own name carries: "andelen …" → %, "antalet …" → antal; the first that does. An index
 * anywhere in the name wins: "Andel nöjda, HME-index".
 */
export function measureUnitOf(tokens: readonly Token[]): string | null {
  const bracketed = bracketedUnit(tokens);
  if (bracketed !== null) return bracketed;
  if (tokens.some(namesIndex)) return 'index';
  for (let at = 0; at < tokens.length; at++) {
    // "Kostnaden per betygspoäng" is no score.
    if (PER.has(preceding(tokens, at)?.key ?? '')) continue;
    const noun = nouns.at(tokens, at);
    if (noun) return noun.meaning;
    const key = tokens[at]?.kind === 'word' ? (tokens[at]?.key ?? '') : '';
    const ending = endings
      .get(key.slice(-LAST))
      ?.find(([written]) => key.length > written.length && key.endsWith(written));
    if (ending) return ending[1];
  }
  return null;
}

/** "NKI", "NKI-värdet", "HME-index". */
function namesIndex({ key }: Token): boolean {
  if (INDEX_NAMES.has(key)) return true;
  return key.includes('-') && key.split('-').some((part) => part === 'index' || INDEX_NAMES.has(part));
}

const INDEX_NAMES: ReadonlySet<string> = new Set(indexNames);

/** "Årets resultat (mnkr)", "Andel (%)", "Kostnad (kr/inv)". */
function bracketedUnit(tokens: readonly Token[]): string | null {
  for (let at = 1; at < tokens.length; at++) {
    const found = preceding(tokens, at)?.key === '(' ? namedUnit(tokens, at) : null;
    if (found && tokens[found.end]?.key === ')' && !isOfMen(tokens, at)) return found.unit;
  }
  return null;
}

/** "Kr/inv"; "% per år" is a unit of its own kind, and no per cent. */
function namedUnit(tokens: readonly Token[], at: number): UnitAt | null {
  const found = unitAfter(tokens, at);
  return found?.perPeriod === null ? found : null;
}

/** "80 (k), 78 (m)": no metres. */
function isOfMen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'm' && tokens.some(({ key }) => key === 'k' || key === 'kv');
}

/**
 * The unit that a heading states: in parentheses, after a comma at the end, after "enhet", or alone: "Andel (%)",
 * "Kostnad per elev, kr". What nothing but amounts are counted in needs no comma at the end: "Elanvändning MWh".
 */
export function statedUnit(tokens: readonly Token[]): string | null {
  if (isShareInPercent(tokens)) return '%';
  for (let at = 0; at < tokens.length; at++) {
    const before = preceding(tokens, at)?.key ?? '';
    // "Beläggningsprogram, mkr per år".
    const found = before === ',' ? unitAfter(tokens, at) : namedUnit(tokens, at);
    if (!found) continue;
    const after = tokens[found.end]?.key ?? '';
    const isAlone = at === 0 && found.end === tokens.length;
    // "Nöjda vårdnadshavare, % (vårens enkät)".
    const closes =
      after === ')' || after === '' || after === ',' || (before === ',' && (after === '(' || isAmount(found.unit)));
    if (
      isAlone ||
      (found.end === tokens.length && endsName(tokens, at, found.unit)) ||
      ((before === '(' || before === ',' || before === ':' || before === 'enhet' || before === 'i') && closes)
    )
      return found.unit;
  }
  return null;
}

/** "Andel legitimerade lärare (heltidstjänster, %)": of the units in its parentheses a share is in per cent. */
function isShareInPercent(tokens: readonly Token[]): boolean {
  if (tokens[0]?.key !== 'andel' && tokens[0]?.key !== 'andelen') return false;
  return tokens.some(({ key }, at) => key === '%' && preceding(tokens, at)?.key === ',' && tokens[at + 1]?.key === ')');
}

/** "Nettokostnad kr/inv"; not "resor över 5 km", and not a letter that may name a class. */
function endsName(tokens: readonly Token[], at: number, unit: string): boolean {
  const before = preceding(tokens, at);
  const key = tokens[at]?.key ?? '';
  const isCounted = before?.kind !== 'word' || numberWords.has(before.key) || articles.has(before.key);
  return !isCounted && key.length > 1 && isAmount(unit);
}

/** "kWh/m2" is of energy. */
function isAmount(unit: string): boolean {
  return AMOUNTS_ALONE.has(unit) || AMOUNTS_ALONE.has(/^[^/]+/.exec(unit)?.[0] ?? unit);
}

const AMOUNTS_ALONE: ReadonlySet<string> = new Set(
  (['money', 'weight', 'energy', 'power', 'bandwidth', 'speed', 'sound', 'concentration', 'radioactivity'] as const)
    .map(unitsOf)
    .flatMap((units) => [...units]),
);
