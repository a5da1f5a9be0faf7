import { Stylesheet } from './stylesheet';

const HEAD = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const XFS =
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment horizontal="left" indent="1"/><protection locked="0"/></xf></cellXfs>';
const LISTS =
  '<fonts count="1"><font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';

function open(text = `${HEAD}${LISTS}${XFS}</styleSheet>`): Stylesheet {
  return new Stylesheet(text, 'styles');
}

it('is written as it was when nothing is added', () => {
  const text = `${HEAD}${LISTS}${XFS}<dxfs/></styleSheet>`;
  expect(open(text).text()).toBe(text);
});

it('lays a format over another and keeps what the format does not say', () => {
  const styles = open();
  const index = styles.withFormat(1, { wrap: true, color: '#1F3864', numberFormat: '0.0 %' });
  expect(index).toBe(2);
  const text = styles.text();
  expect(text).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 %"/></numFmts>');
  expect(text).toContain('<fonts count="2">');
  expect(text).toContain('<font><b/><sz val="11"/><color rgb="FF1F3864"/><name val="Calibri"/></font>');
  expect(text).toContain(
    '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" applyAlignment="1" applyFont="1" applyNumberFormat="1">' +
      '<alignment horizontal="left" indent="1" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(new Stylesheet(text, 'styles').numberFormats).toEqual([undefined, '0%', '0.0 %']);
});

it('makes each format once, and finds again what an earlier run made', () => {
  const styles = open();
  const format = { bold: false, fill: '#DDEBF7', borderBottom: '#808080' };
  const first = styles.withFormat(0, format);
  expect(styles.withFormat(0, format)).toBe(first);
  expect(styles.withFormat(0, { ...format })).toBe(first);
  const again = open(styles.text());
  expect(again.withFormat(0, format)).toBe(first);
  expect(again.text()).toBe(styles.text());
});

it('marks a format as one for text, and takes the mark away', () => {
  const styles = open();
  const quoted = styles.withQuotePrefix(1, true);
  expect(quoted).toBe(2);
  expect(styles.withQuotePrefix(quoted, true)).toBe(quoted);
  expect(styles.withQuotePrefix(quoted, false)).toBe(1);
  expect(styles.withQuotePrefix(0, false)).toBe(0);
});

it('adds differential formats to an empty list and to none', () => {
  const rule = { kind: 'expression', formula: '', color: '#006100', fill: '#C6EFCE', bold: true } as const;
  for (const list of ['<dxfs/>', '<dxfs count="0"></dxfs>', '']) {
    const styles = open(`${HEAD}${LISTS}${XFS}<cellStyles/>${list}<tableStyles/></styleSheet>`);
    expect([styles.dxf(rule), styles.dxf(rule)]).toEqual([0, 0]);
    expect(styles.text()).toContain(
      '<cellStyles/><dxfs count="1"><dxf><font><b/><color rgb="FF006100"/></font>' +
        '<fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs><tableStyles/>',
    );
  }
});

it('writes with the prefix of the style sheet', () => {
  const text = `${HEAD}${LISTS}${XFS}</styleSheet>`.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)/g, '<$1x:');
  const styles = open(text);
  styles.withFormat(0, { bold: true, italic: true, numberFormat: '0.00 "kr"' });
  const written = new Stylesheet(styles.text(), 'styles');
  expect(written.numberFormats).toEqual([undefined, '0%', '0.00 "kr"']);
});

describe('where cells or formats refer to what is not there', () => {
  it('adds formats behind those that cells refer to, so that no cell gets the looks of another', () => {
    const styles = new Stylesheet(`${HEAD}${LISTS}${XFS}</styleSheet>`, 'styles', 4);
    expect(styles.withFormat(1, { wrap: true })).toBe(5);
    expect(new Stylesheet(styles.text(), 'styles').numberFormats).toEqual(
      ['', '0%', '', '', '', '0%'].map((c) => c || undefined),
    );
  });

  it('leaves the first format plain where there are none', () => {
    const styles = open(`${HEAD}</styleSheet>`);
    expect(styles.withFormat(0, { bold: true, fill: '#DDEBF7', borderBottom: '#808080' })).toBe(1);
    const text = styles.text();
    expect(text).toContain('<fonts count="2"><font></font><font><b/></font></fonts>');
    expect(text).toContain('<fills count="3"><fill><patternFill patternType="none"/></fill>');
    expect(text).toContain('<borders count="2"><border></border>');
  });

  it('does not make up a million formats for a number that someone wrote', () => {
    const styles = new Stylesheet(`${HEAD}${LISTS}${XFS}</styleSheet>`, 'styles', 4_000_000_000);
    expect(styles.withFormat(1, { wrap: true })).toBe(2);
  });
});

it('refers to a named style only where the workbook has any', () => {
  const named = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  const added = (inside: string): string => {
    const styles = open(`${HEAD}${LISTS}${inside}</styleSheet>`);
    styles.withFormat(0, { bold: true });
    return styles.text();
  };
  expect(added('')).not.toContain('xfId');
  expect(added(named)).toContain('xfId="0"');
});
