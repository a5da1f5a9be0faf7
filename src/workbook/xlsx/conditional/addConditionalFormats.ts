import { rangeAddress } from '../../../model/address';
import type { AddConditionalFormats, ConditionalFormat } from '../../../model/plan';
import { largest } from '../largest';
import { insertIntoShell } from '../sheet/editShell';
import { argb } from '../styles/styleItems';
import type { Stylesheet } from '../styles/stylesheet';
import { escapeAttribute, escapeText } from '../xml/entities';
import { EXCEL_MAIN, X14 } from '../xml/namespaces';
import { appended, spliced } from '../xml/splice';
import { attributeOf, childOf, childrenOf, descendantsOf, parseXml } from '../xml/xmlTree';
import { CONDITIONAL_FORMATS_URI, newGuid } from './extension';

type DataBar = Extract<ConditionalFormat, { kind: 'dataBar' }>;

/** Adds rules to a sheet's shell, after those that are there: the user's own go before. */
export function addConditionalFormats(
  shell: string,
  part: string,
  { range, mark, rules }: Pick<AddConditionalFormats, 'range' | 'mark' | 'rules'>,
  stylesheet: Stylesheet,
): string {
  const root = parseXml(shell, part);
  const existing = childrenOf(root, 'conditionalFormatting').flatMap((format) => childrenOf(format, 'cfRule'));
  const first = largest(existing.map((rule) => Number(attributeOf(rule, 'priority') ?? 0))) + 1;
  const p = root.prefix;
  const sqref = rangeAddress(range);
  const bars: string[] = [];
  const xml = rules.map((rule, n) => {
    const priority = first + n;
    if (rule.kind === 'expression') {
      const formula = `<${p}formula>${escapeText(rule.formula)}</${p}formula>`;
      return `<${p}cfRule type="expression" dxfId="${stylesheet.dxf(rule)}" priority="${priority}">${formula}</${p}cfRule>`;
    }
    const id = newGuid(`${part} ${sqref} ${mark} ${priority}`);
    bars.push(extendedBarXml(rule, mark, id, sqref));
    return barXml(rule, mark, id, priority, p);
  });
  const whole = (): string => `<${p}conditionalFormatting sqref="${sqref}">${xml.join('')}</${p}conditionalFormatting>`;
  const grown = insertIntoShell(shell, part, 'conditionalFormatting', whole);
  return bars.length === 0 ? grown : withExtension(grown, part, bars.join(''));
}

/** The mark is in the formulas of the bar's ends, where it counts as nothing: N of a text is 0. */
function end(mark: string, value: number): string {
  return `N("${mark}")+${value}`;
}

/** The bar as Excel 2007 knows it, and a reference to what later versions know of it. */
function barXml({ color, min, max }: DataBar, mark: string, id: string, priority: number, p: string): string {
  const ends = [min, max].map((value) => `<${p}cfvo type="formula" val="${escapeAttribute(end(mark, value))}"/>`);
  const bar = `<${p}dataBar>${ends.join('')}<${p}color rgb="${argb(color)}"/></${p}dataBar>`;
  const reference =
    `<${p}extLst><${p}ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
    `<x14:id>${id}</x14:id></${p}ext></${p}extLst>`;
  return `<${p}cfRule type="dataBar" priority="${priority}">${bar}${reference}</${p}cfRule>`;
}

/** Only the extension lets a bar be as long as its value: 0 % nothing, 100 % the whole cell, in one plain colour. */
function extendedBarXml({ color, min, max }: DataBar, mark: string, id: string, sqref: string): string {
  const ends = [min, max].map(
    (value) => `<x14:cfvo type="formula"><xm:f>${escapeText(end(mark, value))}</xm:f></x14:cfvo>`,
  );
  const colors = `<x14:negativeFillColor rgb="${argb(color)}"/><x14:axisColor rgb="FF000000"/>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${EXCEL_MAIN}"><x14:cfRule type="dataBar" id="${id}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${ends.join('')}${colors}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`
  );
}

function withExtension(shell: string, part: string, formats: string): string {
  const root = parseXml(shell, part);
  const list = childOf(root, 'extLst');
  const known = list && descendantsOf(list, X14, 'conditionalFormattings')[0];
  if (known) {
    const declared = formats.replaceAll(
      '<x14:conditionalFormatting ',
      `<x14:conditionalFormatting xmlns:x14="${X14}" `,
    );
    return spliced(shell, [appended(shell, known, declared)]);
  }
  const inner = `<x14:conditionalFormattings>${formats}</x14:conditionalFormattings>`;
  const ext = (p: string): string => `<${p}ext xmlns:x14="${X14}" uri="${CONDITIONAL_FORMATS_URI}">${inner}</${p}ext>`;
  return list
    ? spliced(shell, [appended(shell, list, ext(list.prefix))])
    : insertIntoShell(shell, part, 'extLst', (p) => `<${p}extLst>${ext(p)}</${p}extLst>`);
}
