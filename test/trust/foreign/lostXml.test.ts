import { lostXml } from './lostXml';

const SHEET =
  '<?xml version="1.0"?><worksheet xmlns="m"><dimension ref="A1:B2"/><cols><col min="1" max="3" width="9"/></cols>' +
  '<sheetData><row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="B2"><f>A1</f><v>7</v></c></row>' +
  '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
const RELATIONS = '<Relationships xmlns="p"><Relationship Id="a"/><Relationship Id="b"/></Relationships>';
const lost = (before: string, after: string) => lostXml(Buffer.from(before), Buffer.from(after));

it.each<[string, (xml: string) => string]>([
  ['is as it was', (xml) => xml],
  ['has a further cell', (xml) => xml.replace('</row>', '<c r="C1"/></row>')],
  [
    'has a further merged range, and counts it',
    (xml) => xml.replace('count="1">', 'count="2"><mergeCell ref="C1:C2"/>'),
  ],
  ['says that it uses more cells', (xml) => xml.replace('A1:B2', 'A1:C9').replace(' spans="1:2"', '')],
  ['has a width for one of its columns', (xml) => xml.replace('max="3"', 'max="2"')],
  [
    'has an element with a tag for its end',
    (xml) => xml.replace('<dimension ref="A1:B2"/>', '<dimension></dimension>'),
  ],
])('nothing is lost when a sheet %s', (_, change) => {
  expect(lost(SHEET, change(SHEET))).toBeNull();
});

it.each<[string, (xml: string) => string, string]>([
  ['a cell', (xml) => xml.replace('<c r="A1" t="s"><v>0</v></c>', ''), '<c r="A1" t="s"'],
  ['a value', (xml) => xml.replace('<v>7</v>', '<v>8</v>'), '7'],
  ['a formula', (xml) => xml.replace('<f>A1</f>', ''), '<f'],
  ['the kind of a cell', (xml) => xml.replace(' t="s"', ''), '<c r="A1" t="s"'],
  ['the order of its rows', (xml) => xml.replace(/(<row.*?<\/row>)(<row.*?<\/row>)/, '$2$1'), '<row r="2"'],
  ['a merged range', (xml) => xml.replace('<mergeCell ref="A1:B1"/>', ''), '<mergeCell ref="A1:B1"'],
  ['its end', (xml) => xml.slice(0, -60), '<mergeCells'],
  ['the width of many columns', (xml) => xml.replace('width="9"', 'width="5"'), '300 columns with [["width","9"]]'],
])('sees that a sheet has lost %s', (_, change, expected) => {
  const wide = SHEET.replace('max="3"', 'max="300"');
  expect(lost(wide, change(wide))).toBe(expected);
});

it('does not care for the order of relationships, but misses those that are gone', () => {
  expect(lost(RELATIONS, RELATIONS.replace(/(<R\w+ Id="a"\/>)(<R\w+ Id="b"\/>)/, '$2$1'))).toBeNull();
  expect(lost(RELATIONS, RELATIONS.replace('<Relationship Id="a"/>', ''))).toBe('<Relationship Id="a"');
});
