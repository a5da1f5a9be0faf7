import { judge } from '../../src/judge/judge';
import type { SmartReview } from '../../src/model/verdict';
import { readWorkbook } from '../../src/read/readWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';

/** The reviews of a plan for 2023 with one goal: what each row says, and its outcome of the year. */
export function reviewsOf(rows: readonly (readonly [text: string, outcome: string | null])[]): readonly SmartReview[] {
  const cells = [
    ['Mål', 'Indikator', 'Ansvarig', 'Utfall 2023'],
    ...rows.map(([text, outcome], i) => [i === 0 ? 'Målet' : null, text, 'Chefen', outcome]),
  ];
  const reading = readWorkbook(snapshotOf([{ name: 'Plan 2023', cells }]));
  const { tables } = judge(reading, { asOf: '2023-12-31', today: '2024-01-15' });
  return tables[0]?.verdicts.map(({ smart }) => smart) ?? [];
}

/** What keeps a sentence, alone in a plan, from being specific, measurable, realistic and time-bound; nothing if it is all. */
export function shortOfSmart(sentence: string): readonly string[] {
  const [review] = reviewsOf([[sentence, null]]);
  if (review === undefined) return ['no indicator'];
  const letters = (['specific', 'measurable', 'realistic', 'timeBound'] as const).filter(
    (letter) => review[letter] !== true,
  );
  return [...letters, ...review.findings.flatMap(({ code, severity }) => (severity === 'hint' ? [] : [code]))];
}

/** What a user would write for the placeholders: a start, and a level on the way that the sentence speaks of. */
export function filled(proposal: string): string {
  const isFall = proposal.includes('minska');
  const number = (text: string | undefined): number | null =>
    text === undefined ? null : Number(text.replace(/\s/g, '').replace(',', '.'));
  const written = number(/ (?:minst|högst|högst]) ([\d\s]+(?:,\d+)?)/.exec(proposal)?.[1]);
  const from =
    number(/från ([\d\s]+(?:,\d+)?)/.exec(proposal)?.[1]) ?? (written === null ? 40 : written * (isFall ? 1.2 : 0.8));
  const top = Number(/skala \d+–(\d+)/.exec(proposal)?.[1] ?? 100);
  const level = written ?? (isFall ? from / 2 : from < top ? (from + top) / 2 : from * 1.2);
  const start = Number(/\((\d{4})\)/.exec(proposal)?.[1] ?? 2022);
  const rounded = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');
  const samples: readonly (readonly [placeholder: string, value: string])[] = [
    ['[mått]', 'Andelen nöjda brukare'],
    ['[minst eller högst]', level >= from ? 'minst' : 'högst'],
    ['[enhet]', 'kronor per invånare'],
    ['[utgångsår]', String(start)],
    ['[utgångsvärde]', rounded(from)],
    ['[nivå]', rounded(level)],
    ['[år]', String(Math.max(start + 2, 2024))],
    ['[ansvarig]', 'Chefen'],
  ];
  return samples.reduce((text, [placeholder, value]) => text.replaceAll(placeholder, value), proposal);
}
