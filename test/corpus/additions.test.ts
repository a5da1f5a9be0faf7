import { readTarget } from '../../src/read/target/readTarget';
import { rowsOf, type TargetCase } from './corpus';

const behind =
  (words: string) =>
  (text: string): string =>
    text.replace(/\.$/, '') + words;
const beforeModal =
  (words: string) =>
  (text: string): string =>
    text.replace(/(?<!\binte)(?= ska )/, words);

/** What documents write around a goal without changing it. */
const ADDITIONS: readonly (readonly [string, (text: string) => string])[] = [
  ['a source', behind(' (Källa: SCB, 2023)')],
  ['a study and its year', behind(' (SKR, Öppna jämförelser 2023)')],
  ['an indicator of Kolada', behind(' (Kolada N15428)')],
  ['a plan and its years', behind(' (Mål och budget 2024–2026)')],
  ['a decision and its day', behind(' enligt beslut i KF 2023-11-27 § 145')],
  ['a page', behind(', se sidan 14')],
  ['a report', behind(' (följs upp i tertialrapport 2)')],
  ['who and how often', behind('. Ansvarig: socialnämnden. Mäts två gånger per år.')],
  ['how it is followed', behind('. Uppföljning sker i delårsrapport 2 och årsredovisning.')],
  ['a plan in a sentence', behind('. Detta följer målet i planen för 2022–2026.')],
  ['when work began', behind('. Arbetet påbörjades 2021.')],
  ['what others have', behind(', jämfört med 65 % i riket')],
  ['what must not follow', behind(' utan att kostnaderna ökar')],
  ['what is left out', behind(', exklusive intäkter på 3 mnkr')],
  ['where', behind(' i samtliga 8 kommundelar')],
  ['how', behind(' genom 3 nya arbetssätt')],
  ['a line break', (text) => text.replace(/ (?=\S+$)/, '\n')],
  ['a number in a list', (text) => `3. ${text}`],
  ['a bullet', (text) => `• ${text}`],
  ['a class', beforeModal(' (åk 9)')],
  ['an age', beforeModal(' (18–64 år)')],
  ['a definition', beforeModal(' (definition se bilaga 2)')],
  ['places', beforeModal(' i kommunens 14 förskolor')],
];

const KEYS = ['comparator', 'target', 'targetHigh', 'baseline', 'baselineYear', 'unit', 'deadlineYear'] as const;

/** Sentences that set a number, and a few cells with a verb: what is added to a bare "85 %" may make it a sentence. */
const goals = rowsOf<TargetCase>('targets.jsonl').filter(({ text, context }) => {
  const { sure, measurable, comparator } = readTarget(text, context);
  return sure && measurable === true && comparator !== null && / (?:ska|skall|bör) /.test(text);
});

test.each(ADDITIONS)('%s beside a goal changes nothing that the reader is sure of', (_, add) => {
  const misread = goals.flatMap(({ text, context }) => {
    const before = readTarget(text, context);
    const after = readTarget(add(text), context);
    const changed = after.sure && after.measurable === true && KEYS.some((key) => after[key] !== before[key]);
    return changed ? [add(text)] : [];
  });
  expect(misread).toEqual([]);
});

test.each(ADDITIONS)('%s beside a goal hardly ever makes the reader ask', (_, add) => {
  const asked = goals.filter(({ text, context }) => !readTarget(add(text), context).sure);
  expect(asked.length / goals.length).toBeLessThan(0.1);
});
