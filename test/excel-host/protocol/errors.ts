/** What methods such as getItemOrNullObject answer; everything on and below it is a no-op that answers null. */
export const NULL = Symbol('null object');

/** An error that Excel itself would report. The client throws it from `sync()`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Something that real Excel has and this host has not. Never looks like an error of Excel's. */
export class HostGap extends Error {}

/*
 * The codes are Excel.ErrorCodes; the sentences are those of Microsoft's documentation
 * (docs/testing/application-specific-api-error-handling.md).
 */
export const excelErrors = {
  invalidArgument: (detail = '') =>
    new ExcelError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format.${detail === '' ? '' : ` (${detail})`}`,
    ),
  itemNotFound: () => new ExcelError('ItemNotFound', "The requested resource doesn't exist."),
  itemAlreadyExists: () =>
    new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.'),
  invalidOperation: () => new ExcelError('InvalidOperation', 'The operation attempted is invalid on the object.'),
  accessDenied: () => new ExcelError('AccessDenied', 'You cannot perform the requested operation.'),
  invalidReference: () => new ExcelError('InvalidReference', 'This reference is not valid for the current operation.'),
  insertDeleteConflict: () =>
    new ExcelError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.'),
  apiNotFound: (set: string) =>
    new ExcelError(
      'ApiNotFound',
      `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${set})`,
    ),
} as const;
