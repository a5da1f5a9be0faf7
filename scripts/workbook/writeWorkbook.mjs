import { strToU8, zipSync } from 'fflate';
import { sheetXml } from './sheet.mjs';
import { styleBook } from './styles.mjs';
import { element, escapeXml } from './xml.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook from plain data, byte for byte the same whenever and wherever it is made: fixed times, no machine's name.
 * `{ title, created, sheets }`; `created` is an ISO time, sheets as `sheetXml` takes them.
 */
export function writeWorkbook({ title, created, sheets }) {
  const styles = styleBook();
  const strings = stringBook();
  const parts = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles, strings);
  });
  const files = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml', OFFICE],
      ['metadata/core-properties', 'docProps/core.xml', `${PACKAGE}/relationships`],
    ]),
    'docProps/core.xml': coreProperties(title, created),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`, OFFICE]),
      ['styles', 'styles.xml', OFFICE],
      ['sharedStrings', 'sharedStrings.xml', OFFICE],
    ]),
    ...parts,
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)]);
  // Zip times are local: the local year, not an instant, makes the same bytes in every time zone.
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date(2023, 0, 1) });
}

function stringBook() {
  const all = new Map();
  let count = 0;
  return {
    indexOf(text) {
      count += 1;
      if (!all.has(text)) all.set(text, all.size);
      return all.get(text);
    },
    xml() {
      const items = [...all.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
      const attributes = { xmlns: CONTENT_NAMESPACE, count, uniqueCount: all.size };
      return element('sst', attributes, items.join(''));
    },
  };
}

const CONTENT_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function contentTypes(sheets) {
  const overrides = [
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`]),
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ['/xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      overrides.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })).join(''),
  );
}

function relationships(targets) {
  const all = targets.map(([type, Target, base], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: `${base}/${type}`, Target }),
  );
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, all.join(''));
}

function workbookXml(sheets) {
  const list = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const titles = sheets.flatMap(({ name, titleRow }, localSheetId) =>
    titleRow === undefined
      ? []
      : [
          element(
            'definedName',
            { name: '_xlnm.Print_Titles', localSheetId },
            escapeXml(`'${name.replaceAll("'", "''")}'!$${titleRow + 1}:$${titleRow + 1}`),
          ),
        ],
  );
  return element(
    'workbook',
    { xmlns: CONTENT_NAMESPACE, 'xmlns:r': OFFICE },
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
      element('sheets', {}, list.join('')) +
      (titles.length > 0 ? element('definedNames', {}, titles.join('')) : ''),
  );
}

function coreProperties(title, created) {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Målkoll</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`
  );
}
