import { formatNumber } from '../formatNumber';
import { isRhythm } from '../isRhythm';
import type { Texts } from '../topics';
import { rhythms, rules } from './words';

const number = (value: number): string => formatNumber(value, 'en', 6);
const rhythm = (text: string): string => (isRhythm(text) ? rhythms[text] : text);

export const assumptions: Texts['assumptions'] = {
  'polarity.fromMeasure': ({ term, polarity }) => `For “${term}” it is assumed that ${rules.polarity[polarity]}.`,
  'polarity.fromBaseline': ({ polarity }) =>
    `The target is ${polarity === 'higher' ? 'above' : 'below'} the baseline; it is assumed that ${rules.polarity[polarity]}.`,
  'comparator.orBetter': ({ polarity }) =>
    `The level is read as “${polarity === 'higher' ? 'at least' : 'at most'}”: that or better.`,
  'target.fromQuantifier': ({ target }) => `With no number in the text the target is assumed to be ${number(target)}%.`,
  'unit.ofTarget': ({ unit }) => `The outcome has no unit and is assumed to be in the target's: ${unit}.`,
  'unit.fromMeasure': ({ unit }) => `The unit is assumed to be ${unit}, from what is measured.`,
  'number.thousandsDot': ({ text, value }) => `“${text}” is read as ${number(value)}: the dot separates thousands.`,
  'deadline.planYear': ({ date }) => `No deadline is given; the last day of the plan year is assumed, ${date}.`,
  'deadline.endOfYear': ({ date }) => `The year is read as its last day, ${date}.`,
  'deadline.standing': () => 'No year is given anywhere; the target is assumed to be a standing one.',
  'baseline.fromOutcome': ({ value, date, cell }) =>
    `No baseline is given; the outcome ${number(value)} (${date}, ${cell}) is assumed.`,
  'baseline.dateFromOutcome': ({ date, cell }) =>
    `The baseline has no year; it equals the outcome in ${cell} and is dated ${date}.`,
  'baseline.dateBeforePlanYear': ({ date }) =>
    `The baseline has no year; the day before the plan year is assumed, ${date}.`,
  'rhythm.fromValues': ({ rhythm: value }) => `Measured ${rhythm(value)}, from the spacing of the values.`,
  'rhythm.fromReports': ({ rhythm: value }) => `Measured ${rhythm(value)}: all values are from interim reports.`,
  'rhythm.fromMethod': ({ rhythm: value, text }) => `Measured ${rhythm(value)}, from “${text}”.`,
  'rhythm.fromSource': ({ rhythm: value, source }) => `Measured ${rhythm(value)}, as ${source} usually is.`,
  'rhythm.fromBook': ({ rhythm: value }) => `Measured ${rhythm(value)}, as the workbook's periods.`,
  'kind.accumulating': ({ word }) => `The value is assumed to grow through the year, from the word “${word}”.`,
  'kind.flow': ({ word }) => `Each period is assumed to count for itself, from the word “${word}”.`,
  'kind.stock': () => 'The values stay from period to period; the step counts from the closing value before.',
  'target.outsideScale': ({ target, low, high }) =>
    `The target ${number(target)} lies outside the scale ${number(low)}–${number(high)} and is judged as written.`,
  'target.inUnit': ({ unit }) => `The target in the measurement's unit, ${unit}, is judged; the others are listed.`,
  'unit.monthLength': ({ days }) => `A month counts as 365/12 days; with ${number(days)} days the status would differ.`,
  'parts.summed': ({ count }) => `The sum of ${count} parts of the year.`,
  'period.asOf': ({ date }) => `The outcome column has no period; the value is assumed to hold for ${date}.`,
  'reading.ambiguous': ({ text }) => `“${text}” can be read in several ways.`,
};
