import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const START = 44_561; // 2021-12-31

/**
 * The pace rule as a controller would write it: in each row baseline, its day, target, its day, measurement and its
 * day, then elapsed time, share of the way, pace and status, as formulas or as the values that they come to.
 */
export function formulaWorkbook(rows, withFormulas) {
  const lines = Array.from({ length: rows }, (_, index) => line(index + 1, withFormulas));
  const files = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Takt" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function relationship(kind, target) {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}

function line(row, withFormulas) {
  const [b, target, m] = [40 + (row % 30), 75 + (row % 20), 50 + (row % 37)];
  const [start, deadline, day] = [START, START + 730, START + 365 + (row % 200)];
  const given = [b, start, target, deadline, m, day].map((value, column) => number(row, column, value));
  const elapsed = Math.max(0, Math.min(1, (day - start) / (deadline - start)));
  const progress = (m - b) / (target - b);
  const ratio = progress / elapsed;
  const status = m >= target ? 'met' : ratio >= 0.95 ? 'onTrack' : ratio >= 0.6 ? 'atRisk' : 'offTrack';
  const asked = withFormulas
    ? [
        formula(row, 6, `MAX(0,MIN(1,(F${row}-B${row})/(D${row}-B${row})))`),
        formula(row, 7, `(E${row}-A${row})/(C${row}-A${row})`),
        formula(row, 8, `H${row}/G${row}`),
        formula(
          row,
          9,
          `IF((E${row}-C${row})*SIGN(C${row}-A${row})&gt;=0,"met",IF(I${row}&gt;=0.95,"onTrack",IF(I${row}&gt;=0.6,"atRisk","offTrack")))`,
        ),
      ]
    : [number(row, 6, elapsed), number(row, 7, progress), number(row, 8, ratio), text(row, 9, status)];
  return `<row r="${row}">${[...given, ...asked].join('')}</row>`;
}

const at = (row, column) => `${'ABCDEFGHIJ'[column]}${row}`;
const number = (row, column, value) => `<c r="${at(row, column)}"><v>${value}</v></c>`;
const formula = (row, column, words) => `<c r="${at(row, column)}"><f>${words}</f></c>`;
const text = (row, column, words) => `<c r="${at(row, column)}" t="inlineStr"><is><t>${words}</t></is></c>`;
