import { hedgeIn, isBareMeasure, joinsMeasures, namesMeasure, subjectOf, vagueWordIn } from '../../lexicon/smartWords';
import { activityIn, doubleNegationIn } from '../../lexicon/wordingFaults';
import type { Finding, Proposal } from '../../model/findings';
import { measuredUnit } from '../aims/aim';
import { finding, type Reviewed } from './context';

/** S: the text says what is measured, of one thing and without escape, and the level has its unit. */
export function specific(reviewed: Reviewed): readonly Finding[] {
  return [...wording(reviewed), ...unit(reviewed)];
}

/** What the words themselves leave open; the gravest alone where one makes the others idle. */
function wording({ verdict, proposal }: Reviewed): readonly Finding[] {
  const { target, text } = verdict.indicator;
  const hasLevel = target.target !== null;
  const open = (): Proposal => ({ ...proposal(), target: null });
  const hedge = hedgeIn(text);
  const negations = doubleNegationIn(text);
  const activity = activityIn(text);
  const found: Finding[] = [];
  if (negations !== null) found.push(finding('specific.doubleNegation', { words: negations }, 'warning', open()));
  // What is counted of an activity can be judged, though not what it led to.
  if (activity !== null) {
    found.push(
      finding('specific.activity', { word: activity }, hasLevel ? 'hint' : 'warning', { ...open(), subject: null }),
    );
  }
  if (holdsSeveral(verdict)) found.push(finding('specific.severalTargets', {}, 'warning', proposal()));
  if (hasLevel && hedge !== null) {
    found.push(
      finding('specific.nonBinding', { word: hedge }, 'warning', hedge.endsWith('möjligt') ? open() : proposal()),
    );
  }
  if (found.length > 0) return found;
  const vague = hasLevel ? null : target.measurable === false ? vagueWordIn(predicateOf(text)) : hedge;
  if (vague !== null) return [finding('specific.vague', { word: vague }, 'warning', open())];
  return isNamed(verdict) ? [] : [finding('specific.noMeasure', {}, 'warning', { ...proposal(), subject: null })];
}

/** What is said of a measure: "Andelen trygga" is one, "ska ligga på en hög nivå" leaves it open. */
function predicateOf(text: string): string {
  const measure = subjectOf(text) ?? text;
  return namesMeasure(measure) && text.startsWith(measure) ? text.slice(measure.length) : text;
}

/** Several targets in one text, other than those for later years and for groups. */
function holdsSeveral({ indicator: { target, text } }: Reviewed['verdict']): boolean {
  const others = target.alsoTargets.filter(({ deadlineYear, group }) => deadlineYear === null && group === undefined);
  return others.some((also) => also.target !== null) || (target.target !== null && joinsMeasures(text));
}

/** The level has a unit: its own, the measure's, or, as a hint, only that of the outcome. */
function unit({ verdict: { indicator }, proposal }: Reviewed): readonly Finding[] {
  const { target } = indicator;
  if (target.target === null || target.unit !== null || target.scale !== null || target.reference !== null) return [];
  const measured = measuredUnit(indicator);
  if (measured === '%') return [];
  return [finding('specific.noUnit', { target: target.target }, measured === null ? 'warning' : 'hint', proposal())];
}

/** Something says what is counted: a noun of measure, a unit, or a known better direction. */
function isNamed({ indicator: { text, target, polarity }, level }: Reviewed['verdict']): boolean {
  const isShare = target.quantifier !== null && level !== null;
  return (
    isShare ||
    (target.unit !== null && !isBareMeasure(text)) ||
    target.scale !== null ||
    polarity?.source === 'measure' ||
    target.kpiIds.length > 0 ||
    namesMeasure(text)
  );
}
