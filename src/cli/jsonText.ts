import { UNPRINTABLE } from './printable';

/**
 * A value as JSON in pieces, one item per line for `depth` levels of arrays and objects: a report on a hundred thousand
 * indicators is longer than the longest string that Node can hold, and a line per indicator can be searched.
 */
export function* jsonText(value: unknown, depth: number, indent = ''): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield printableJson(value);
  } else if (Array.isArray(value)) {
    yield* enclosed('[', ']', value.entries(), ([, item]) => jsonText(item, depth - 1, `${indent}  `), indent);
  } else {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    yield* enclosed('{', '}', entries, ([key, item]) => keyed(key, jsonText(item, depth - 1, `${indent}  `)), indent);
  }
}

function* enclosed<T>(
  open: string,
  close: string,
  items: Iterable<T>,
  write: (item: T) => Generator<string>,
  indent: string,
): Generator<string> {
  let separator = open;
  for (const item of items) {
    yield `${separator}\n${indent}  `;
    yield* write(item);
    separator = ',';
  }
  yield separator === open ? open + close : `\n${indent}${close}`;
}

function* keyed(key: string, value: Generator<string>): Generator<string> {
  yield `${printableJson(key)}: `;
  yield* value;
}

/** JSON that means the same, with what `printable` takes out of texts escaped; JSON itself leaves some of it. */
function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(UNPRINTABLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
