import { strToU8, zipSync } from 'fflate';
import { cellAddress, rangeAddress } from '../../src/model/address';
import { isError, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/model/snapshot';

/** Parts of a package by name; text is stored as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** A zip of the parts. */
export function zipOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/** The parts of a workbook with one sheet, whose part is given; others can be added or replaced. */
export function oneSheet(sheet: string, others: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes(['worksheets/sheet1.xml']),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook('<sheets><sheet name="Mål" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
}

export function workbook(inner: string): string {
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${inner}</workbook>`;
}

/** A worksheet with rows and what stands after them. */
export function worksheet(rows: string, after = '', before = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = list.map(([id, kind, to]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${to}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

/** Content types for a workbook with these parts below `xl/`. */
export function contentTypes(parts: readonly string[], mainType = 'sheet.main+xml'): string {
  const kinds: Readonly<Record<string, string>> = { worksheets: 'worksheet+xml', tables: 'table+xml' };
  const overrides = parts.map((part) => {
    const type = kinds[part.split('/')[0] ?? ''] ?? `${part.replace('.xml', '')}+xml`;
    return `<Override PartName="/xl/${part}" ContentType="${TYPES}${type}"/>`;
  });
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}${mainType}"/>${overrides.join('')}</Types>`
  );
}

/** A style sheet whose cell formats have these number format codes; the first is General. */
export function styles(codes: readonly string[], inner = ''): string {
  const numFmts = codes.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${escape(code)}"/>`);
  const xfs = codes.map((_, n) => `<xf numFmtId="${164 + n}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    (codes.length > 0 ? `<numFmts count="${codes.length}">${numFmts.join('')}</numFmts>` : '') +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>` +
    `${inner}</styleSheet>`
  );
}

/** A workbook file that reads as a snapshot does; charts are left out. */
export function xlsxOf(book: Snapshot): Uint8Array {
  const codes = [...new Set(book.sheets.flatMap(({ rows }) => rows.flatMap(({ formats }) => formats ?? [])))].filter(
    (code) => code !== undefined,
  );
  const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes([
      'styles.xml',
      ...book.sheets.map((_, n) => `worksheets/sheet${n + 1}.xml`),
      ...tables.map((_, n) => `tables/table${n + 1}.xml`),
    ]),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(bookXml(book)),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rStyles', 'styles', 'styles.xml'],
      ...book.sheets.map((_, n) => [`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`] as const),
    ]),
    'xl/styles.xml': styles(codes),
  };
  book.sheets.forEach((sheet, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] = sheetXml(sheet, codes);
    const own = tables.flatMap((entry, at) =>
      entry.sheet === sheet ? [[`rT${at + 1}`, 'table', `../tables/table${at + 1}.xml`] as const] : [],
    );
    if (own.length > 0) parts[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] = relationships(own);
  });
  tables.forEach(({ table }, n) => {
    const ref = rangeAddress(table.range);
    const columns = table.columns.map((name, id) => `<tableColumn id="${id + 1}" name="${escape(name)}"/>`);
    const filter = table.filtered ? '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>' : '';
    parts[`xl/tables/table${n + 1}.xml`] =
      `${HEAD}<table xmlns="${MAIN}" id="${n + 1}" name="${table.name}" displayName="${table.name}" ref="${ref}"` +
      `${table.totalsRow ? ' totalsRowCount="1"' : ''}><autoFilter ref="${ref}">${filter}</autoFilter>` +
      `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;
  });
  return zipOf(parts);
}

function bookXml({ sheets, names, structureProtected, date1904 }: Snapshot): string {
  const entries = sheets.map(
    ({ name, id, visible }, n) =>
      `<sheet name="${escape(name)}" sheetId="${id}"${visible ? '' : ' state="hidden"'} r:id="rId${n + 1}"/>`,
  );
  const defined = names.map(({ name, sheetId, refersTo }) => {
    const scope = sheetId === null ? '' : ` localSheetId="${sheets.findIndex(({ id }) => id === sheetId)}"`;
    return `<definedName name="${name}"${scope}>${escape(refersTo)}</definedName>`;
  });
  return (
    `<workbookPr${date1904 ? ' date1904="1"' : ''}/>${structureProtected ? '<workbookProtection lockStructure="1"/>' : ''}` +
    `<bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets>` +
    (defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '')
  );
}

function sheetXml(sheet: SheetSnapshot, codes: readonly string[]): string {
  const rows = sheet.rows.map(({ index, hidden, values, formats, formulas }) => {
    const width = Math.max(values.length, formulas?.length ?? 0);
    const cells = Array.from({ length: width }, (_, column) =>
      cellXml(
        cellAddress(index, column),
        values[column] ?? null,
        formulas?.[column],
        codes.indexOf(formats?.[column] ?? '') + 1,
      ),
    );
    return `<row r="${index + 1}" spans="1:${width}"${hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  const rules = sheet.conditionalFormats.map(
    (formula, n) =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${n + 1}"><formula>${escape(formula)}</formula></cfRule></conditionalFormatting>`,
  );
  const parts = sheet.tables.map((_, n) => `<tablePart r:id="rT${n + 1}"/>`);
  return worksheet(
    rows.join(''),
    (sheet.protected ? '<sheetProtection sheet="1"/>' : '') +
      (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
      rules.join('') +
      (parts.length > 0 ? `<tableParts count="${parts.length}">${parts.join('')}</tableParts>` : ''),
    '<dimension ref="A1"/>',
  );
}

function cellXml(address: string, value: CellValue, formula: string | undefined, style: number): string {
  if (value === null && formula === undefined) return '';
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ''}`;
  const f = formula === undefined ? '' : `<f>${escape(formula)}</f>`;
  if (value === null) return `${start}>${f}</c>`;
  if (isError(value)) return `${start} t="e">${f}<v>${value.error}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (formula !== undefined) return `${start} t="str">${f}<v>${escape(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
