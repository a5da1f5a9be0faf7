import * as v from 'valibot';
import { Fault } from '../model/faults';

/** One text to explain, with what is known about it. */
export interface Input {
  readonly id: string | number | null;
  readonly text: string;
  /** Column header, name of the indicator, period. */
  readonly context: string | null;
  readonly kind: 'target' | 'measurement';
  readonly numberFormat: string | null;
  /** The value as the workbook stores it; null when only its text is known. */
  readonly value: string | number | boolean | null;
}

const schema = v.pipe(
  v.object({
    id: v.optional(v.nullable(v.union([v.string(), v.number()])), null),
    text: v.optional(v.nullable(v.string()), null),
    context: v.optional(v.nullable(v.string())),
    kind: v.optional(v.picklist(['target', 'measurement'])),
    numberFormat: v.optional(v.nullable(v.string()), null),
    value: v.optional(v.nullable(v.union([v.string(), v.number(), v.boolean()])), null),
  }),
  v.check(({ text, value }) => text !== null || value !== null),
);

/**
 * A line of standard input: a JSON object when it begins with "{", else a text. What the object leaves out is taken
 * from `otherwise`. Throws `input.line` for an object that cannot be read; `number` is the line's, from 1.
 */
export function readInput(line: string, number: number, otherwise: Omit<Input, 'text'>): Input {
  if (!line.trimStart().startsWith('{')) return { ...otherwise, text: line };
  const result = v.safeParse(schema, parsed(line));
  if (!result.success) throw new Fault('input.line', { line: number });
  const { id, text, context, kind, numberFormat, value } = result.output;
  return {
    id,
    text: text ?? String(value),
    context: context === undefined ? otherwise.context : context,
    kind: kind ?? otherwise.kind,
    numberFormat,
    value,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
