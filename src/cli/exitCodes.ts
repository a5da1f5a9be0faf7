import type { FaultCode } from '../model/faults';

/** What the shell is told. */
export const EXIT = { done: 0, internal: 1, words: 2, noGoals: 3, refused: 4, notWritten: 5 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_CODE: Readonly<Partial<Record<FaultCode, ExitCode>>> = {
  'book.noGoals': EXIT.noGoals,
  'book.noSuchSheet': EXIT.words,
  'book.changed': EXIT.notWritten,
  internal: EXIT.internal,
};

const BY_KIND: Readonly<Record<string, ExitCode>> = {
  option: EXIT.words,
  input: EXIT.words,
  file: EXIT.refused,
  book: EXIT.refused,
  output: EXIT.notWritten,
};

/** The exit code of a fault, by its code or else by what it is about ("file.empty" is about the file). */
export function exitCodeOf(code: FaultCode): ExitCode {
  return BY_CODE[code] ?? BY_KIND[code.split('.')[0] ?? ''] ?? EXIT.internal;
}
