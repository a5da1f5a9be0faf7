import { resizedTableXml } from './tableXml';

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="3" name="T" displayName="T" ref="A1:C9" totalsRowCount="1">' +
  '<autoFilter ref="A1:C8"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>' +
  '<filterColumn colId="2"><filters><filter val="y"/></filters></filterColumn></autoFilter>' +
  '<tableColumns count="3"><tableColumn id="7" name="Mål" totalsRowLabel="Summa"/><tableColumn id="2" name="Utfall" dataDxfId="4"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><tableColumn id="5" name="Rad_x000a_två"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleLight1"/></table>';

it('keeps the columns it has, gives new ones ids of their own, and filters all but the totals', () => {
  const range = { top: 0, left: 0, bottom: 8, right: 4 };
  const text = resizedTableXml(TABLE, 'table', range, ['Mål', 'UTFALL', 'Rad\ntvå', 'Mål & "status"', 'Trend']);
  expect(text).toContain('ref="A1:E9" totalsRowCount="1"><autoFilter ref="A1:E8">');
  expect(text).toContain(
    '<tableColumns count="5"><tableColumn id="7" name="Mål" totalsRowLabel="Summa"/>' +
      '<tableColumn id="2" name="Utfall" dataDxfId="4"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>' +
      '<tableColumn id="5" name="Rad_x000a_två"/><tableColumn id="8" name="Mål &amp; &quot;status&quot;"/>' +
      '<tableColumn id="9" name="Trend"/></tableColumns>',
  );
});

it('drops the filters of columns that go', () => {
  const text = resizedTableXml(TABLE, 'table', { top: 0, left: 0, bottom: 8, right: 1 }, ['Mål', 'Utfall']);
  expect(text).toContain('<filterColumn colId="0">');
  expect(text).not.toContain('colId="2"');
  expect(text).toContain('<tableColumns count="2">');
});

it('leaves the text of a list whose columns stay as it was', () => {
  const list =
    '<tableColumns count="2">\n <tableColumn id="1" name="A"/>\n <!-- x -->\n <tableColumn id="2" name="B"/>';
  const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B2">${list}</tableColumns></table>`;
  const range = { top: 0, left: 0, bottom: 1, right: 2 };
  const grown = resizedTableXml(table, 'table', range, ['A', 'B', 'C']);
  expect(grown).toContain(`${list.replace('count="2"', 'count="3"')}<tableColumn id="3" name="C"/></tableColumns>`);
  expect(resizedTableXml(grown, 'table', { ...range, right: 1 }, ['A', 'B'])).toBe(table);
});
