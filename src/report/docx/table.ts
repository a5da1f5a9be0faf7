import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Cell, Line, TableBlock, TableColumn } from '../reportDocument';
import { printable } from './printable';
import { runsOf } from './runs';
import { STYLE, statusStyle } from './styles';

/**
 * A table with a header row that is repeated on every page and marked as one, and rows that no page break divides.
 * @param width of the whole table, in twentieths of a point
 */
export function tableOf({ columns, rows }: TableBlock, width: number): Table {
  const widths = columns.map((column) => Math.round(column.width * width));
  return new Table({
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, i) => cell([headerParagraph(column)], widths[i])),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, i) => cell(paragraphs(row[i] ?? [], column), widths[i])),
          }),
      ),
    ],
  });
}

function cell(children: readonly Paragraph[], width = 0): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

function headerParagraph({ header, align }: TableColumn): Paragraph {
  return new Paragraph({ text: printable(header), style: align === 'end' ? STYLE.cellHeaderEnd : STYLE.cellHeader });
}

/** A cell must hold a paragraph, be it an empty one. */
function paragraphs(lines: Cell, { align }: TableColumn): Paragraph[] {
  const plain = align === 'end' ? STYLE.cellEnd : STYLE.cell;
  if (lines.length === 0) return [new Paragraph({ style: plain })];
  return lines.map((line) => new Paragraph({ style: styleOf(line, plain), children: lineRuns(line) }));
}

function styleOf({ tone }: Line, plain: string): string {
  return tone === undefined ? plain : statusStyle(tone, 'cell');
}

function lineRuns({ label, text, strong }: Line): TextRun[] {
  const said = runsOf(text, strong ? STYLE.label : undefined);
  return label === undefined ? said : [new TextRun({ text: `${printable(label)}: `, style: STYLE.label }), ...said];
}
