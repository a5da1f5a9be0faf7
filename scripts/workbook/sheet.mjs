import { element } from './xml.mjs';

/** Letters of a zero-based column: 0 is A. */
export function columnLetters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * One worksheet as XML. `sheet` is `{ name, widths, rows, merges, freeze, titleRow }`: widths in characters, rows as
 * arrays of cells, merges as "A4:A9", freeze `{ rows, columns }`. A cell is null, `{ value, style }` with a string, a
 * number or null as its value.
 */
export function sheetXml(sheet, styles, strings) {
  const rows = sheet.rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, columnLetters(column) + String(row + 1), styles, strings),
    );
    const attributes = { r: row + 1, ht: rowHeight(cells, sheet.widths), customHeight: 1 };
    return written.some(Boolean) ? element('row', attributes, written.join('')) : '';
  });
  const merges = (sheet.merges ?? []).map((ref) => element('mergeCell', { ref }));
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element('sheetViews', {}, viewXml(sheet.freeze)),
    '<sheetFormatPr defaultRowHeight="15"/>',
    element('cols', {}, sheet.widths.map(columnXml).join('')),
    element('sheetData', {}, rows.join('')),
    merges.length > 0 ? element('mergeCells', { count: merges.length }, merges.join('')) : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function viewXml(freeze) {
  if (!freeze) return element('sheetView', { workbookViewId: 0 });
  const { rows, columns } = freeze;
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  return element(
    'sheetView',
    { workbookViewId: 0 },
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows,
      topLeftCell: columnLetters(columns) + String(rows + 1),
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane }),
  );
}

function columnXml(width, index) {
  return element('col', { min: index + 1, max: index + 1, width, customWidth: 1 });
}

/** Points that a row needs for its wrapped texts, estimated from their length; Excel allows no more than 409. */
function rowHeight(cells, widths) {
  const lines = cells.map((cell, column) => {
    const style = cell?.style ?? {};
    if (!style.wrap || style.spansRows || typeof cell.value !== 'string') return 1;
    const perLine = widths[column] * (style.bold ? 1 : 1.15);
    return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  const size = Math.max(...cells.map((cell) => cell?.style?.size ?? 11));
  return Math.min(409, Math.max(...lines) * 15 + (size - 11) * 1.5 + 1);
}

function cellXml(cell, r, styles, strings) {
  if (!cell) return '';
  const s = styles.indexOf(cell.style ?? {});
  if (cell.value === null) return element('c', { r, s });
  if (typeof cell.value === 'number') return element('c', { r, s }, `<v>${cell.value}</v>`);
  return element('c', { r, s, t: 's' }, `<v>${strings.indexOf(cell.value)}</v>`);
}
