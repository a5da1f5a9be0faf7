import { comparatorsBefore } from '../../lexicon/comparators';
import { directionVerbs } from '../../lexicon/directions';
import { labelsBefore } from '../../lexicon/measureNumbers';
import { rhythmWords } from '../../lexicon/methodWords';
import { missingPhrases } from '../../lexicon/missingWords';
import { polarityRows } from '../../lexicon/polarity';
import { referenceBodies } from '../../lexicon/references';
import { statusWords } from '../../lexicon/statusWords';
import { timeCues } from '../../lexicon/timeWords';
import { perWords, unitRows } from '../../lexicon/units';

/** A misreading, the row that mends it, and how to see that it is mended. */
interface Mending {
  readonly text: string;
  readonly add: () => void;
  readonly read: () => Promise<unknown>;
  readonly mended: unknown;
}

/** Adds rows to a table as an editor would, before the readers are loaded. */
function extend<T>(rows: readonly T[] | undefined, ...added: readonly T[]): void {
  (rows as T[]).push(...added);
}

const target = async (text: string, context?: string): Promise<Record<string, unknown>> => {
  const { readTarget } = await import('./readTarget');
  return { ...readTarget(text, context) };
};

/** The rows of docs/reading.md. */
const MENDINGS: readonly Mending[] = [
  {
    text: 'Sjukfrånvaron ska understigas av 5 %',
    add: () => {
      extend(comparatorsBefore.lessThan, 'understigas av');
    },
    read: async () => (await target('Sjukfrånvaron ska understigas av 5 %'))['comparator'],
    mended: 'lessThan',
  },
  {
    text: 'Andelen ska tvina',
    add: () => {
      extend(directionVerbs.decrease, 'tvina');
    },
    read: async () => (await target('Andelen ska tvina'))['comparator'],
    mended: 'decrease',
  },
  {
    text: 'Minst 40 kilotimmar',
    add: () => {
      extend(unitRows, { unit: 'kilotimmar', family: 'time', factor: 1000 / 24, forms: ['kilotimmar'] });
    },
    read: async () => (await target('Minst 40 kilotimmar'))['unit'],
    mended: 'kilotimmar',
  },
  {
    text: 'Högst 45 gram per tallrik',
    add: () => {
      extend(perWords['portion'], 'tallrik');
    },
    read: async () => (await target('Högst 45 gram per tallrik'))['unit'],
    mended: 'gram per portion',
  },
  {
    text: 'Minst 80 % lagom till 2026',
    add: () => {
      extend(timeCues.deadline, 'lagom till');
    },
    read: async () => (await target('Minst 80 % lagom till 2026'))['deadlineText'],
    mended: 'lagom till 2026',
  },
  {
    text: 'Minska med 20 % med startår 2019',
    add: () => {
      extend(timeCues.baseline, 'med startår');
    },
    read: async () => (await target('Minska med 20 % med startår 2019'))['baselineYear'],
    mended: 2019,
  },
  {
    text: 'Minst grannkommunernas nivå',
    add: () => {
      extend(referenceBodies.other, 'grannkommun*');
    },
    read: async () => (await target('Minst grannkommunernas nivå'))['comparator'],
    mended: 'atLeast',
  },
  {
    text: 'Antal barn i spår 3',
    add: () => {
      extend(labelsBefore, 'spår');
    },
    read: async () => (await target('Antal barn i spår 3'))['measurable'],
    mended: false,
  },
  {
    text: 'Fåfängan bland chefer',
    add: () => {
      extend(polarityRows.find((row) => row.better === 'lower')?.stems, 'fåfänga');
    },
    read: async () => (await target('5,0', 'Fåfängan bland chefer'))['impliedComparator'],
    mended: 'atMost',
  },
  {
    text: 'Siffror dröjer',
    add: () => {
      extend(missingPhrases.find(([reason]) => reason === 'pending')?.[1], 'siffror dröjer');
    },
    read: async () => (await import('../value/readValue')).readValue({ value: 'Siffror dröjer' }),
    mended: { kind: 'missing', reason: 'pending', text: 'Siffror dröjer', ambiguous: false },
  },
  {
    text: 'Hemma i hamn',
    add: () => {
      extend(statusWords.met, 'hemma i hamn');
    },
    read: async () => (await import('../value/readStatusWord')).readStatusWord('Hemma i hamn'),
    mended: { status: 'met' },
  },
  {
    text: 'Uppföljning varje mandatår',
    add: () => {
      extend(rhythmWords.year, 'varje mandatår');
    },
    read: async () => (await import('./measure/readMethod')).readMethod('Uppföljning varje mandatår').rhythm?.value,
    mended: 'year',
  },
];

/** What is read by tables as they stand: modules that are loaded apart do not see the added rows. */
async function asItStands(read: Mending['read']): Promise<unknown> {
  let reading: unknown;
  await jest.isolateModulesAsync(async () => {
    reading = await read();
  });
  return reading;
}

test('rows added to the tables mend misreadings, and nothing else has to change', async () => {
  // The readers build their look-ups when they are loaded, so the rows are added first.
  for (const { add } of MENDINGS) add();
  for (const { text, read, mended } of MENDINGS) {
    expect({ text, read: await asItStands(read) }).not.toEqual({ text, read: mended });
    expect({ text, read: await read() }).toEqual({ text, read: mended });
  }
});
