import { cellAddress } from '../../../model/address';
import type { AddSheet, PrintSetup } from '../../../model/plan';
import { escapeText } from '../xml/entities';
import { MAIN, RELATIONSHIPS } from '../xml/namespaces';

/** The part of an empty sheet. */
export function newSheetXml({ freeze, gridlines, print }: AddSheet): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    (print?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    '<dimension ref="A1"/>' +
    `<sheetViews><sheetView${gridlines ? '' : ' showGridLines="0"'} workbookViewId="0">${paneXml(freeze)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    (print ? printXml(print) : '') +
    '</worksheet>'
  );
}

function paneXml({ rows, columns }: AddSheet['freeze']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = cellAddress(rows, columns);
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Paper size 9 is A4. */
function printXml({ landscape, fitToWidth, header, footer }: PrintSetup): string {
  const orientation = landscape ? 'landscape' : 'portrait';
  const texts =
    (header === '' ? '' : `<oddHeader>${escapeText(header)}</oddHeader>`) +
    (footer === '' ? '' : `<oddFooter>${escapeText(footer)}</oddFooter>`);
  return (
    `<pageSetup paperSize="9" orientation="${orientation}"${fitToWidth ? ' fitToHeight="0"' : ''}/>` +
    (texts === '' ? '' : `<headerFooter>${texts}</headerFooter>`)
  );
}
