/**
 * What kept a file from being written: no room on the disk, no permission, another program that holds the file, a disk
 * that took only a part and said nothing, no such folder, a folder or device in its place, or something else.
 */
export type WriteFailure = 'diskFull' | 'noPermission' | 'inUse' | 'cutShort' | 'noFolder' | 'noFile' | 'other';

/**
 * Why a job was not done, with what the sentence about it needs. Each ends in one sentence for the user and
 * leaves the workbook as it was. The sentences stand in `i18n`.
 */
export interface FaultParams {
  'file.notFound': { readonly file: string };
  'file.isDirectory': { readonly file: string };
  /** A device, a pipe or a socket. */
  'file.noFile': { readonly file: string };
  'file.empty': { readonly file: string };
  'file.unreadable': { readonly file: string };
  'file.notAWorkbook': Readonly<Record<string, never>>;
  'file.oldFormat': Readonly<Record<string, never>>;
  'file.encrypted': Readonly<Record<string, never>>;
  'file.signed': Readonly<Record<string, never>>;
  'file.strict': Readonly<Record<string, never>>;
  'file.binary': Readonly<Record<string, never>>;
  'file.broken': { readonly part: string };
  /** What would be unpacked, and the most that is. */
  'file.tooLarge': { readonly megabytes: number; readonly most: number };
  'output.exists': { readonly file: string };
  /** `detail` is the system's name for it, "EIO"; empty where it has none. */
  'output.failed': { readonly file: string; readonly reason: WriteFailure; readonly detail: string };
  /** What is printed has nowhere to go: the disk is full, the device is gone. */
  'output.notPrinted': { readonly reason: string };
  /** `at`: where goals stand without a header, if any do. */
  'book.noGoals': { readonly at: string | null };
  'book.noSuchSheet': { readonly sheet: string };
  'book.protectedSheet': { readonly sheet: string };
  'book.protectedStructure': Readonly<Record<string, never>>;
  'book.readOnly': Readonly<Record<string, never>>;
  'book.filteredTable': { readonly sheet: string; readonly table: string };
  'book.changed': Readonly<Record<string, never>>;
  'book.noRoom': { readonly sheet: string };
  /** The user edits a cell, and Excel does nothing else meanwhile. */
  'excel.editing': Readonly<Record<string, never>>;
  /** Excel did not do what was asked; the workbook is as it was. `reason` is what Excel said. */
  'excel.failed': { readonly reason: string };
  /** Neither finished nor wholly undone: `what` names Målkoll's own things that are in between. No user cell is. */
  'excel.inBetween': { readonly what: string; readonly reason: string };
  /** Rows or columns were moved since, so that nobody knows where what was written stands now. */
  'restore.moved': Readonly<Record<string, never>>;
  /** A correction that says nothing which can be read; what was read stays. */
  'correction.unreadable': { readonly text: string };
  /** The row or the cell where a correction is kept is not there. */
  'correction.noPlace': Readonly<Record<string, never>>;
  'option.asOf': { readonly text: string };
  /** `takesNoValue`: the option is there, but "--json=1" gives it a value. */
  'option.unknown': { readonly text: string; readonly takesNoValue?: true };
  'option.noCommand': Readonly<Record<string, never>>;
  'option.missing': { readonly text: string };
  /** A report is written in Word, so its file has to end in ".docx". */
  'option.notDocx': { readonly text: string };
  'option.conflict': { readonly first: string; readonly second: string };
  /** A line of standard input that begins as a JSON object and is none that can be used. */
  'input.line': { readonly line: number };
  internal: { readonly detail: string };
}

export type FaultCode = keyof FaultParams;

/** Thrown where a job cannot go on. Doors turn it into a sentence; nothing else is thrown on purpose. */
export class Fault<C extends FaultCode = FaultCode> extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: C,
    readonly params: FaultParams[C],
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
