import { parseCell } from '../../src/model/address';
import type { Snapshot } from '../../src/model/snapshot';
import type { Book } from './book/book';
import type { Scalar } from './book/cell';
import { layBook } from './book/layBook';
import { stateOf } from './book/state';
import type { TypeSchema } from './protocol/schema';
import { Container } from './transport/container';
import type { ContainerOptions } from './transport/container';

/*
 * The simulated Excel as a script for a browser page: bundled by `hostScript.ts`, run before office.js. It leaves
 * `window.excel`, through which a test looks into the workbook and edits it as its user.
 */

export interface BrowserHostOptions extends ContainerOptions {
  /** What the workbook holds. */
  readonly book: Omit<Snapshot, 'version'>;
  readonly name?: string;
  /** The client's schema, as `[...clientSchema()]`. */
  readonly schema: readonly (readonly [string, TypeSchema])[];
  /** The value of every formula; there is no calculation. */
  readonly formulaValue?: Scalar;
  /** What the formulas come to that a test foresees; the others come to `formulaValue`. */
  readonly formulaValues?: readonly (readonly [formula: string, value: Scalar])[];
}

/** The Excel around the page, from the outside. */
export class BrowserExcel {
  readonly book: Book;
  readonly container: Container;

  constructor(options: BrowserHostOptions) {
    this.book = layBook(options.book, options.name);
    if (options.formulaValue !== undefined) this.book.otherwise = options.formulaValue;
    for (const [formula, value] of options.formulaValues ?? []) this.book.results.set(formula, value);
    this.container = new Container(this.book, new Map(options.schema), options);
  }

  /** What a cell holds: `value('Mål 2023', 'L5')`. */
  value(sheet: string, cell: string): Scalar | null {
    const at = parseCell(cell);
    return (at && this.book.sheetNamed(sheet)?.grid.get(at.row, at.column)?.value) ?? null;
  }

  /** A cell is edited by the user, or by someone else ("Remote"). */
  edit(sheet: string, cell: string, input: string | number | boolean, source: 'Local' | 'Remote' = 'Local'): void {
    const at = parseCell(cell);
    const edited = this.book.sheetNamed(sheet);
    if (!at || !edited) throw new Error(`no cell ${sheet}!${cell}`);
    this.book.edit(edited, at.row, at.column, input, source);
  }

  /** The cell that is selected, "Mål 2023!C6"; null when nothing was selected yet. */
  selected(): { readonly sheet: string; readonly row: number; readonly column: number } | null {
    const { selection } = this.book;
    return selection && { sheet: selection.sheet.name, row: selection.area.top, column: selection.area.left };
  }

  /** Everything a user can see of the workbook, as plain data. */
  state(): unknown {
    return stateOf(this.book);
  }

  /** What was asked of the host that it could not do. Tests assert that it is empty. */
  missing(): readonly string[] {
    return [...this.container.gaps, ...this.container.unknown];
  }

  /** Requests so far, as "read read write". */
  roundTrips(): string {
    return this.container.asked.map(({ kind }) => kind).join(' ');
  }
}

interface HostedWindow extends Window {
  excel?: BrowserExcel;
  webkit?: unknown;
  readonly OSF?: { readonly ScriptMessaging: Readonly<Record<string, (id: number, payload: unknown) => void>> };
}

/** Puts an Excel around the page. To be called before office.js is loaded. */
export function startExcel(options: BrowserHostOptions): void {
  const page = window as HostedWindow;
  const excel = new BrowserExcel(options);
  excel.container.answer = (name, id, payload) => {
    setTimeout(() => page.OSF?.ScriptMessaging[name]?.(id, JSON.parse(JSON.stringify(payload))), 0);
  };
  const postMessage = (json: string): void => {
    excel.container.receive(json);
  };
  page.webkit = { messageHandlers: { Agave: { postMessage } } };
  page.excel = excel;
}
