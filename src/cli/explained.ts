import { assumptionText } from '../i18n/messages';
import type { Language } from '../model/policy';
import type { GroupValue, MissingReason, NumberReading, ValueReading } from '../model/measurement';
import type { Message, TargetReport } from '../model/report';
import { readTarget } from '../read/target/readTarget';
import { readValue } from '../read/value/readValue';
import type { Input } from './explainInput';

export type ExplainedTarget = { readonly id: Input['id'] } & TargetReport & {
    readonly sure: boolean;
    readonly assumptions: readonly Message[];
  };

/** A measurement, flat: every kind has its own further keys. */
export interface ExplainedMeasurement {
  readonly id: Input['id'];
  readonly text: string;
  readonly kind: ValueReading['kind'];
  readonly cmp?: NumberReading['bound'];
  readonly value?: number;
  readonly high?: number;
  readonly values?: readonly number[];
  readonly unit?: string | null;
  readonly year?: number | null;
  readonly reason?: MissingReason;
  readonly [key: string]: unknown;
}

export type Explained = ExplainedTarget | ExplainedMeasurement;

/** How a text is understood, as `explain --json` prints it. */
export function explain(input: Input, language: Language): Explained {
  return input.kind === 'target' ? explainTarget(input, language) : explainMeasurement(input);
}

function explainTarget({ id, text, context }: Input, language: Language): ExplainedTarget {
  const { assumptions, ...reading } = readTarget(text, context);
  const messages = assumptions.map((assumption) => ({
    code: assumption.code,
    message: assumptionText(assumption, language),
  }));
  return { id, ...reading, assumptions: messages };
}

function explainMeasurement({ id, text, context, value, numberFormat }: Input): ExplainedMeasurement {
  const reading = readValue({ value: value ?? text, numberFormat: numberFormat ?? undefined }, context);
  if (reading.kind === 'number') return { id, ...numberKeys(reading) };
  return reading.kind === 'multi' ? { id, ...reading, ...multiKeys(reading.values) } : { id, ...reading };
}

/** A number with the comparison before it, its whole, the number of answers and so on under their short names. */
function numberKeys({ bound, of, alternative, answers, approximate, group, ...rest }: NumberReading) {
  const own = group === undefined ? {} : { group: SHORT_GROUPS[group] ?? group };
  return { ...rest, cmp: bound, den: of, altValue: alternative, n: answers, approx: approximate, ...own };
}

const SHORT_GROUPS: Readonly<Record<string, string>> = { women: 'K', men: 'M' };

function multiKeys(values: readonly GroupValue[]) {
  return {
    values: values.map(({ value }) => value),
    groups: values.map(({ group }) => (group === null ? null : (SHORT_GROUPS[group] ?? group))),
    ...(values.some(({ year }) => year !== undefined) ? { years: values.map(({ year }) => year ?? null) } : {}),
  };
}
