import type { Figures } from '../explanationTexts';
import type { Texts } from '../topics';

/** " by 2023-12-31"; nothing for a standing target. */
const by = ({ deadline }: Figures): string => (deadline === '' ? '' : ` by${deadline}`);

export const explanations: Texts['explanations'] = {
  dayUnknown: 'the value before',
  againstEarlier: {
    atLeast: 'is to be at least as high',
    atMost: 'is to be at most as high',
    greaterThan: 'is to be higher',
    lessThan: 'is to be lower',
  },
  frames: {
    pace: (f) => `${f.m} against ${f.expected} expected: from ${f.baseline} (${f.since}) towards ${f.level}${by(f)}`,
    paceWithinTolerance: (f) =>
      `${f.m} against ${f.expected} expected, within the tolerance of ${f.tolerance}: from ${f.baseline} (${f.since}) towards ${f.level}${by(f)}`,
    paceOfWholes: (f) =>
      `${f.m} against ${f.expectedInFull} expected, counted as ${f.expectedWhole} whole: from ${f.baseline} (${f.since}) towards ${f.level}${by(f)}`,
    paceKept: (f) =>
      `${f.m} against ${f.expected} expected, ${f.ratio} of the pace needed: from ${f.baseline} (${f.since}) towards ${f.level}${by(f)}`,
    wrongWay: (f) =>
      `${f.m} against ${f.expected} expected, the wrong way: from ${f.baseline} (${f.since}) towards ${f.level}${by(f)}`,
    levelReached: (f) =>
      `target level reached, ${f.m} against the target ${f.target}${f.deadline === '' ? '' : `, to be kept until${f.deadline}`}`,
    withoutBaseline: (f) => `${f.m} against the target ${f.target}${by(f)}, with no baseline to count the pace from`,
    worseThanBefore: (f) =>
      `${f.m} against the target ${f.target}${by(f)}, worse than ${f.previous} (${f.previousDay})`,
    maintain: (f) =>
      `${f.m} against the target ${f.target}, to be kept${f.deadline === '' ? '' : ` until${f.deadline}`}`,
    direction: (f) => `${f.m} against ${f.previous} (${f.previousDay}), ${f.verb}`,
    range: (f) => `${f.m} against the target ${f.target}${by(f)}`,
    sum: (f) => `${f.m} so far against ${f.expected} expected: ${f.target}${by(f)}`,
    sumReached: (f) => `${f.m} so far already reaches the target ${f.target}${by(f)}`,
    ceilingPassed: (f) => `${f.m} so far has already passed the target ${f.target}${by(f)}`,
    step: (f) => `${f.m} against the target ${f.target} for the period`,
    reference: (f) => `${f.m} against ${f.level} for ${f.reference}`,
    referenceShifted: (f) => `${f.m} against the target of ${f.target}, counted from the value for ${f.reference}`,
    forecast: (f) => `the forecast ${f.forecast} against the target ${f.target}${by(f)}; the outcome is ${f.m}`,
    attainment: (f) => `${f.m} against the target ${f.target}${by(f)}: attainment is ${f.ratio}`,
    previous: (f) => `${f.m} against ${f.previous} at the previous measurement (${f.previousDay})`,
    finalMet: (f) => `${f.m} reaches the target ${f.target}${by(f)}`,
    finalMissed: (f) => `${f.m} does not reach the target ${f.target}${by(f)}`,
    finalOutside: (f) => `${f.m} lies outside the target ${f.target}${by(f)}`,
    finalOnTheWay: (f) =>
      `${f.m} does not reach the target ${f.target}${by(f)}: ${f.way} of the way from ${f.baseline} (${f.since})`,
    finalWrongWay: (f) =>
      `${f.m} does not reach the target ${f.target}${by(f)}: the wrong way from ${f.baseline} (${f.since})`,
    measured: (f) => `the outcome is ${f.m}`,
  },
  questions: {
    noDirection: (f) =>
      `is higher or lower better? ${f.level === '' ? 'The outcome is' : `The target is ${f.level} and the outcome`} ${f.m}; give the direction`,
    unitMismatch: (f) =>
      `which unit holds? The outcome${f.text === '' ? '' : ` “${f.text}”`} cannot be held against the target${f.targetInFull}; give the unit or correct the value`,
    otherUnit: (f) =>
      `which unit holds? The baseline and the target${f.targetInFull} are in different units; correct one of them`,
    fraction: (f) => `which unit holds? ${f.doubted} has no unit beside ${f.m}; write it in per cent`,
    percentOrPoints: () => 'per cent or percentage points? Give the unit of the change',
    contradiction: () => 'which holds? The words of the target contradict its numbers; correct the target',
    levelOrDevelopment: (f) =>
      `is the value to be better than for ${f.reference}, or to develop better? Write for instance “at least ${f.reference}”`,
    deadlineBeforeBaseline: (f) =>
      `by when is the target to be met? The deadline${f.deadline} is not after the baseline${f.since === '' ? '' : ` (${f.since})`}; give the deadline`,
    stockOrFlow: () =>
      'is the outcome a sum so far or a value per period? The answer decides the status; give the kind',
    refusedByPreset: () =>
      'which rule is to hold? Outcome in relation to target cannot be counted where a value is zero or negative',
  },
  notMeasurable: {
    noNumber: () => 'the target has no number or direction to measure against; give a level',
    quantifier: () =>
      'the words “all” and “none” without a number cannot be measured here; give a number or a share in per cent',
    noReference: (f) => `the target compares with ${f.reference}, which is not in the table; add a column for it`,
    noBase: () => 'the target is a change, but there is no earlier value to compare with; give a baseline',
  },
  awaiting: {
    reference: (f) => `the value for ${f.reference} is not there yet for ${f.period}`,
    next: (f) => `the next measurement is expected ${f.next}`,
    first: () => 'no new measurement has been made yet',
    pending: (f) => `the result is not ready${f.next === '' ? '' : ` and is expected ${f.next}`}`,
  },
  notMeasured: (reason) => `no value: ${reason}`,
  stale: (f) => `a newer measurement should be there${f.next === '' ? '' : ` since ${f.next}`}`,
  additions: {
    lastKnown: (f, status) =>
      `the last known value is ${f.m} (${f.period})${status === null ? '' : `, then “${status.toLowerCase()}”`}`,
    hiddenByTotal: (parts) => `the total hides groups that do not reach the target: ${parts}`,
    gap: (gap) => `the difference between the groups is ${gap}`,
    withinTolerance: (f) => `the deviation is within the tolerance of ${f.tolerance}`,
    kept: (f) => `${f.ratio} of the pace needed`,
    rounded: () => 'rounded as the target is, it is the same number',
    margin: (margin) => `the margin of error is ±${margin}`,
    statedForecast: (forecast, meets) =>
      `the table’s forecast is ${forecast}${meets === null ? '' : meets ? ', which meets the target' : ', which misses the target'}`,
    own: (status, motivation) => `own assessment: “${status}”${motivation === null ? '' : ` (${motivation})`}`,
    unsure: 'the target can be read in more than one way, so check how it was read',
    onlyPart: (group) => `the value is only for ${group}`,
    worstPart: (group) => `the worst subgroup (${group}) decides`,
    outsideScale: (low, high) => `the target lies outside the scale ${low}–${high}`,
    wish: { met: 'the improvement wished for shows', notMet: 'the improvement wished for does not show' },
  },
};
