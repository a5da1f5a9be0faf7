import { element } from './xml.mjs';

/** Built-in number formats (ECMA-376 part 1, 18.8.30); every other code gets an id from 164 on. */
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
]);

/**
 * Collects the styles that cells ask for and writes them as `styles.xml`.
 * A style is `{ bold, italic, size, color, fill, border, horizontal, vertical, numberFormat }`, every key optional;
 * colours are "1F3864". Equal styles share one index; index 0 is the plain cell.
 */
export function styleBook() {
  const formats = new Map(BUILT_IN);
  const fonts = indexed([fontXml({})]);
  const fills = indexed([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = indexed([borderXml(undefined)]);
  const cells = indexed([cellXml(0, 0, 0, 0, {})]);

  return {
    indexOf(style) {
      const code = style.numberFormat ?? 'General';
      if (!formats.has(code)) formats.set(code, 164 + formats.size - BUILT_IN.size);
      const fill = style.fill ? fills.add(fillXml(style.fill)) : 0;
      return cells.add(
        cellXml(formats.get(code), fonts.add(fontXml(style)), fill, borders.add(borderXml(style.border)), style),
      );
    },
    xml() {
      const own = [...formats].filter(([code]) => !BUILT_IN.has(code));
      const numFmts = own.map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
      return [
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        own.length > 0 ? element('numFmts', { count: own.length }, numFmts.join('')) : '',
        fonts.xml('fonts'),
        fills.xml('fills'),
        borders.xml('borders'),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        cells.xml('cellXfs'),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>',
      ].join('');
    },
  };
}

function indexed(initial) {
  const all = new Map(initial.map((xml, index) => [xml, index]));
  return {
    add(xml) {
      if (!all.has(xml)) all.set(xml, all.size);
      return all.get(xml);
    },
    xml: (name) => element(name, { count: all.size }, [...all.keys()].join('')),
  };
}

function fontXml({ bold, italic, size = 11, color }) {
  const flags = (bold ? '<b/>' : '') + (italic ? '<i/>' : '');
  return `<font>${flags}<sz val="${size}"/><color rgb="FF${color ?? '000000'}"/><name val="Calibri"/><family val="2"/></font>`;
}

function fillXml(color) {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(color) {
  if (!color) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FF${color}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function cellXml(numFmtId, fontId, fillId, borderId, { horizontal, vertical, wrap }) {
  const alignment = element('alignment', { horizontal, vertical, wrapText: wrap ? 1 : undefined });
  return element(
    'xf',
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    },
    alignment,
  );
}
