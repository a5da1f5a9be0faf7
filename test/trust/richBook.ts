import { contentTypes, relationships, styles, workbook, type Parts } from '../workbook/buildXlsx';

/*
 * A goal workbook as Excel writes it, small, with much that Målkoll does not know: comments, a chart, links, rules,
 * a chart sheet, an order of calculation, extensions. For being damaged, and for being written to.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STRINGS = [
  'Mål och indikatorer 2023',
  'Mål',
  'Indikator',
  'Utfall 2022',
  'T2 2023',
  'Utfall 2023',
  'Kommentar',
  'God vård',
  'Andelen nöjda brukare ska öka från 80 % (2022) till minst 90 % 2023',
  'Väntetiden ska vara högst 14 dagar',
  'Trygg arbetsplats',
  'Sjukfrånvaron ska minska till 6 % 2023',
  'Se bilaga & <2>',
];

const text = (cell: string, index: number, style = 0): string =>
  `<c r="${cell}"${style > 0 ? ` s="${style}"` : ''} t="s"><v>${index}</v></c>`;
const number = (cell: string, value: number, style = 0): string => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;

const ROWS = [
  `<row r="1" spans="1:6" ht="21" customHeight="1">${text('A1', 0, 2)}</row>`,
  `<row r="3" spans="1:6">${[1, 2, 3, 4, 5, 6].map((index, n) => text(`${'ABCDEF'[n] ?? ''}3`, index, 2)).join('')}</row>`,
  `<row r="4" spans="1:6">${text('A4', 7)}${text('B4', 8)}${number('C4', 0.8, 1)}${number('D4', 0.85, 1)}<c r="E4" s="1"/>${text('F4', 12)}</row>`,
  `<row r="5" spans="1:6"><c r="A5"/>${text('B5', 9)}${number('C5', 16)}${number('D5', 13)}<c r="E5"><f>D5+1</f><v>14</v></c></row>`,
  `<row r="6" spans="1:6" hidden="1">${text('A6', 10)}${text('B6', 11)}${number('C6', 0.075, 1)}<c r="D6" t="str"><f>"ej mätt"</f><v>ej mätt</v></c>` +
    '<c r="E6" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F6" t="inlineStr"><is><r><t>rik </t></r><r><rPr><b/></rPr><t>text</t></r></is></c></row>',
].join('');

const GOALS =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:F6"/>` +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="9" width="30" style="1" customWidth="1"/></cols>' +
  `<sheetData>${ROWS}</sheetData><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A4:A5"/></mergeCells>` +
  '<conditionalFormatting sqref="C4:D6"><cfRule type="expression" dxfId="0" priority="1"><formula>C4&gt;0.5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="F4"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="F4" r:id="rId1"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>' +
  '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<extLst><ext uri="{x}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst></worksheet>';

const OTHER =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><dimension ref="A1:B3"/><sheetData>` +
  `<row r="1">${text('A1', 1)}${text('B1', 3)}</row><row r="2">${text('A2', 7)}${number('B2', 1)}</row><row r="3">${text('A3', 10)}${number('B3', 2)}</row>` +
  '</sheetData><autoFilter ref="A1:B3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const TABLE =
  `${HEAD}<table xmlns="${MAIN}" id="1" name="Tabell1" displayName="Tabell1" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>` +
  '<tableColumns count="2"><tableColumn id="1" name="Mål"/><tableColumn id="2" name="Utfall 2022"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>';

const DRAWING =
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  '<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">' +
  '<xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic>' +
  `<a:graphicData uri="u"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${DOCUMENT}" r:id="rId1"/></a:graphicData>` +
  '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const BOOK =
  '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>' +
  '<sheet name="Mål 2023" sheetId="1" r:id="rId1"/><sheet name="Diagram" sheetId="4" r:id="rId3"/><sheet name="Andra \'mål\'" sheetId="7" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Mål 2023\'!$3:$3</definedName><definedName name="Utfall">\'Mål 2023\'!$D$4:$D$6</definedName></definedNames>' +
  '<calcPr calcId="145621"/>';

const types = (): string =>
  contentTypes([
    'worksheets/sheet1.xml',
    'worksheets/sheet2.xml',
    'tables/table1.xml',
    'styles.xml',
    'sharedStrings.xml',
  ]).replace(
    '</Types>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/octet-stream"/></Types>',
  );

/** The parts of the workbook. */
export function richBook(): Parts {
  return {
    '[Content_Types].xml': types(),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(BOOK),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
    ]),
    'xl/worksheets/sheet1.xml': GOALS,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'hyperlink', 'https://example.org/" TargetMode="External'],
      ['rId2', 'drawing', '../drawings/drawing1.xml'],
      ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId4', 'comments', '../comments1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': OTHER,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': TABLE,
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}"/>`,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="D4" authorId="0"><text><t>Preliminärt</t></text></comment></commentList></comments>`,
    'xl/styles.xml': styles(['0.0%', '@'], '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="20" uniqueCount="${STRINGS.length}">${STRINGS.map((string) => `<si><t>${string.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E5" i="1"/><c r="E6"/></calcChain>`,
    'customXml/item1.bin': Uint8Array.from([0, 1, 2, 255]),
  };
}
