import { Fault } from '../../../model/faults';
import type { KnownLooks } from '../../knownLooks';
import { readBook, type Book, type BookSheet } from '../book/book';
import { forgetCalculation, recalculateOnOpen } from '../book/editCalculation';
import { drawCharts, type WantedChart } from '../drawings/editCharts';
import { addContentType } from '../package/contentTypes';
import { freeName } from '../package/freeName';
import { addRelationship, readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { EMPTY_STYLESHEET } from '../styles/emptyStylesheet';
import { largest } from '../largest';
import type { Stylesheet } from '../styles/stylesheet';
import { stylesheetOf, type XlsxState } from '../xlsxState';
import { SheetDraft } from './sheetDraft';

const USUAL_STYLES = 'xl/styles.xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A workbook while a plan is carried out on it: a copy, which becomes the workbook when all has gone well. */
export class Draft {
  readonly source: XlsxPackage;
  readonly stylesheet: Stylesheet;
  book: Book;
  /** The sheets of the book by their ids: a plan can have a dozen actions for each of thousands of sheets. */
  private listed: ReadonlyMap<string, BookSheet>;
  /** Ids by which plans call the sheets that they added. */
  readonly aliases: Map<string, string>;
  private readonly sheets = new Map<string, SheetDraft>();
  /** Charts show cells that may be written after them in the plan. */
  private readonly charts = new Map<SheetDraft, (() => WantedChart)[]>();

  constructor(
    readonly state: XlsxState,
    aliases: ReadonlyMap<string, string>,
    readonly looks: KnownLooks<XlsxState> | null,
  ) {
    this.source = state.source.fork();
    this.book = state.book;
    this.listed = byId(state.book);
    const highest = largest([...state.sheets.values()].map(({ rows }) => rows.highestStyle));
    this.stylesheet = stylesheetOf(state.source, state.book, highest);
    this.aliases = new Map(aliases);
  }

  /** The sheet as the workbook lists it, by its id or by the id that a plan gave it. */
  bookSheet(id: string): BookSheet {
    const sheet = this.listed.get(this.aliases.get(id) ?? id);
    if (!sheet) throw new Fault('internal', { detail: `no sheet ${id}` });
    return sheet;
  }

  sheet(id: string): SheetDraft {
    const listed = this.bookSheet(id);
    let sheet = this.sheets.get(listed.id);
    if (!sheet) {
      sheet = new SheetDraft(listed, this.state, this.source);
      this.sheets.set(listed.id, sheet);
    }
    return sheet;
  }

  /** Reads the workbook part anew, after sheets or names have changed. */
  refreshBook(): void {
    this.book = readBook(this.source);
    this.listed = byId(this.book);
  }

  forgetSheet(id: string): void {
    this.sheets.delete(id);
  }

  /** Draws a chart when all cells are known. */
  drawLater(sheet: SheetDraft, chart: () => WantedChart): void {
    const others = this.charts.get(sheet);
    if (others) others.push(chart);
    else this.charts.set(sheet, [chart]);
  }

  /** Writes everything that was gathered into the package. */
  finish(): XlsxPackage {
    for (const [sheet, charts] of this.charts) {
      drawCharts(
        this.source,
        sheet,
        charts.map((chart) => chart()),
      );
    }
    const written = [...this.sheets.values()].map((sheet) => sheet.finish(this.stylesheet));
    this.writeStyles();
    const hadFormulas = [...this.state.sheets.values()].some((sheet) => sheet.rows.hasFormulas);
    const formulasChanged = written.some((sheet) => sheet.formulasChanged);
    if (formulasChanged) forgetCalculation(this.source, this.book.part);
    if (formulasChanged || (hadFormulas && written.some((sheet) => sheet.cellsChanged))) {
      recalculateOnOpen(this.source, this.book.part);
    }
    return this.source;
  }

  private writeStyles(): void {
    const text = this.stylesheet.text();
    const { styles, part } = this.book;
    if (styles !== null) {
      if (text !== this.source.text(styles)) this.source.write(styles, text);
    } else if (text !== EMPTY_STYLESHEET) {
      const promised = readRelationships(this.source, part).find(({ kind }) => kind === 'styles')?.target;
      // A part that nothing leads to may stand where styles usually do.
      const usual = this.source.has(USUAL_STYLES) ? freeName(this.source, 'xl/styles', '.xml') : USUAL_STYLES;
      const name = promised ?? usual;
      this.source.write(name, text);
      addContentType(this.source, [name], STYLES_TYPE);
      if (!promised) addRelationship(this.source, part, 'styles', name);
    }
  }
}

function byId({ sheets }: Book): ReadonlyMap<string, BookSheet> {
  return new Map(sheets.map((sheet) => [sheet.id, sheet]));
}
