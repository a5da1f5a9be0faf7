import { Stylesheet } from '../styles/stylesheet';
import { EMPTY_STYLESHEET } from '../styles/emptyStylesheet';
import { addConditionalFormats } from './addConditionalFormats';
import { removeConditionalFormats } from './removeConditionalFormats';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const shell = (inner: string): string => `<worksheet xmlns="${MAIN}"><sheetData/>${inner}</worksheet>`;
const OWN_FORMAT =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="4"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
const MARGINS = '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
const OTHER_EXTENSION =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="' +
  X14 +
  '"><x14:sparklineGroups/></ext></extLst>';
const BAR_EXTENSION =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"/><xm:sqref>B1</xm:sqref></x14:conditionalFormatting>' +
  '</x14:conditionalFormattings></ext></extLst>';

it.each([
  ['a plain sheet', ''],
  ["a sheet with the user's rules", OWN_FORMAT + MARGINS],
  ['a sheet with another extension', MARGINS + OTHER_EXTENSION],
  ["a sheet with the user's data bar", OWN_FORMAT + MARGINS + BAR_EXTENSION],
])('takes back from %s exactly what was added to it', (_, inner) => {
  const before = shell(inner);
  const after = addConditionalFormats(
    before,
    'sheet',
    {
      range: { top: 1, left: 2, bottom: 9, right: 2 },
      mark: 'Malkoll.bar.1',
      rules: [
        { kind: 'expression', formula: '"Malkoll.bar.1"=""', color: '#000000', fill: '#FFFFFF', bold: false },
        { kind: 'dataBar', color: '#638EC6', min: 0, max: 1 },
      ],
    },
    new Stylesheet(EMPTY_STYLESHEET, 'styles'),
  );
  expect(after).toContain(
    `<conditionalFormatting sqref="C2:C10"><cfRule type="expression" dxfId="0" priority="${inner.includes('priority') ? 5 : 1}">`,
  );
  expect(after).toContain('<cfvo type="formula" val="N(&quot;Malkoll.bar.1&quot;)+0"/>');
  expect(after).toContain('<x14:dataBar minLength="0" maxLength="100" gradient="0">');
  expect(removeConditionalFormats(after, 'sheet', 'Malkoll.bar.1')).toBe(before);
});

it('takes a rule out of a format that holds others', () => {
  const two = OWN_FORMAT.replace(
    '</cfRule>',
    '</cfRule><cfRule type="expression" priority="5"><formula>"Malkoll.x"=""</formula></cfRule>',
  );
  expect(removeConditionalFormats(shell(two), 'sheet', 'Malkoll.x')).toBe(shell(OWN_FORMAT));
});
