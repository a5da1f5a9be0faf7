import { formatNumber } from '../formatNumber';
import type { Texts } from '../topics';
import { rhythms, rules } from './words';
import { isRhythm } from '../isRhythm';

const number = (value: number): string => formatNumber(value, 'sv', 6);
const rhythm = (text: string): string => (isRhythm(text) ? rhythms[text] : text);

export const assumptions: Texts['assumptions'] = {
  'polarity.fromMeasure': ({ term, polarity }) => `För ”${term}” antas att ${rules.polarity[polarity]}.`,
  'polarity.fromBaseline': ({ polarity }) =>
    `Målet ligger ${polarity === 'higher' ? 'över' : 'under'} utgångsvärdet; det antas att ${rules.polarity[polarity]}.`,
  'comparator.orBetter': ({ polarity }) =>
    `Nivån läses som ”${polarity === 'higher' ? 'minst' : 'högst'}”, det vill säga så eller bättre.`,
  'target.fromQuantifier': ({ target }) => `Utan tal i texten antas målet vara ${number(target)} %.`,
  'unit.ofTarget': ({ unit }) => `Utfallet saknar enhet och antas vara i målets: ${unit}.`,
  'unit.fromMeasure': ({ unit }) => `Enheten antas vara ${unit}, av det som mäts.`,
  'number.thousandsDot': ({ text, value }) => `”${text}” läses som ${number(value)}: punkten skiljer tusental.`,
  'deadline.planYear': ({ date }) => `Inget måldatum anges; planårets sista dag ${date} antas.`,
  'deadline.endOfYear': ({ date }) => `Året läses som dess sista dag, ${date}.`,
  'deadline.standing': () => 'Inget år anges någonstans; målet antas gälla tills vidare.',
  'baseline.fromOutcome': ({ value, date, cell }) =>
    `Inget utgångsvärde anges; utfallet ${number(value)} (${date}, ${cell}) antas.`,
  'baseline.dateFromOutcome': ({ date, cell }) =>
    `Utgångsvärdet saknar år; det är lika med utfallet i ${cell} och antas gälla ${date}.`,
  'baseline.dateBeforePlanYear': ({ date }) => `Utgångsvärdet saknar år; dagen före planåret antas, ${date}.`,
  'rhythm.fromValues': ({ rhythm: value }) => `Mäts ${rhythm(value)}, av avståndet mellan värdena.`,
  'rhythm.fromReports': ({ rhythm: value }) => `Mäts ${rhythm(value)}: alla värden är från delårsrapporter.`,
  'rhythm.fromMethod': ({ rhythm: value, text }) => `Mäts ${rhythm(value)}, av ”${text}”.`,
  'rhythm.fromSource': ({ rhythm: value, source }) => `Mäts ${rhythm(value)}, som ${source} brukar.`,
  'rhythm.fromBook': ({ rhythm: value }) => `Mäts ${rhythm(value)}, som arbetsbokens perioder.`,
  'kind.accumulating': ({ word }) => `Värdet antas växa under året, av ordet ”${word}”.`,
  'kind.flow': ({ word }) => `Varje period antas räknas för sig, av ordet ”${word}”.`,
  'kind.stock': () => 'Värdena ligger kvar från period till period; steget räknas från föregående periods slutvärde.',
  'target.outsideScale': ({ target, low, high }) =>
    `Målet ${number(target)} ligger utanför skalan ${number(low)}–${number(high)} och bedöms som det är skrivet.`,
  'target.inUnit': ({ unit }) => `Målet i utfallets enhet, ${unit}, bedöms; övriga mål redovisas bredvid.`,
  'unit.monthLength': ({ days }) =>
    `En månad räknas som 365/12 dagar; med ${number(days)} dagar blir utfallet ett annat.`,
  'parts.summed': ({ count }) => `Summan av ${count} delperioder.`,
  'period.asOf': ({ date }) => `Utfallskolumnen saknar period; värdet antas gälla ${date}.`,
  'reading.ambiguous': ({ text }) => `”${text}” kan läsas på flera sätt.`,
};
