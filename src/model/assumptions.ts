/**
 * What was assumed when a text was read or an indicator judged, with what the sentence about it needs.
 * Every assumption is shown to the user. The sentences stand in `i18n`.
 */
export interface AssumptionParams {
  /** The direction of a bare level comes from what is measured. */
  'polarity.fromMeasure': { readonly term: string; readonly polarity: 'higher' | 'lower' };
  /** The direction of a bare level is that from the baseline that is written to it. */
  'polarity.fromBaseline': { readonly polarity: 'higher' | 'lower' };
  /** A level without comparator in a sentence: this or better. */
  'comparator.orBetter': { readonly polarity: 'higher' | 'lower' };
  /** "Alla" or "ingen" without a number, held against a share. */
  'target.fromQuantifier': { readonly target: number };
  'unit.ofTarget': { readonly unit: string };
  'unit.fromMeasure': { readonly unit: string };
  'number.thousandsDot': { readonly text: string; readonly value: number };
  'deadline.planYear': { readonly date: string };
  'deadline.endOfYear': { readonly date: string };
  'deadline.standing': Readonly<Record<string, never>>;
  'baseline.fromOutcome': { readonly value: number; readonly date: string; readonly cell: string };
  'baseline.dateFromOutcome': { readonly date: string; readonly cell: string };
  'baseline.dateBeforePlanYear': { readonly date: string };
  'rhythm.fromValues': { readonly rhythm: string };
  'rhythm.fromReports': { readonly rhythm: string };
  'rhythm.fromMethod': { readonly rhythm: string; readonly text: string };
  'rhythm.fromSource': { readonly rhythm: string; readonly source: string };
  'rhythm.fromBook': { readonly rhythm: string };
  'kind.accumulating': { readonly word: string };
  'kind.flow': { readonly word: string };
  /** The values keep their height from period to period: what is counted stays, and each step is added to it. */
  'kind.stock': Readonly<Record<string, never>>;
  /** A target outside the scale of the measure is judged as it is written. */
  'target.outsideScale': { readonly target: number; readonly low: number; readonly high: number };
  /** The target in the measurement's unit is judged, the others are listed. */
  'target.inUnit': { readonly unit: string };
  /** A month of 30 or of 31 days would give another status than one of 365/12. */
  'unit.monthLength': { readonly days: number };
  'parts.summed': { readonly count: number };
  'period.asOf': { readonly date: string };
  'reading.ambiguous': { readonly text: string };
}

export type AssumptionCode = keyof AssumptionParams;

export type Assumption = {
  readonly [C in AssumptionCode]: { readonly code: C; readonly params: AssumptionParams[C] };
}[AssumptionCode];
