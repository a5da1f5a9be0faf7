import type { CellFormat, ConditionalFormat } from '../../../model/plan';
import { broken } from '../broken';
import { largest } from '../largest';
import { escapeAttribute } from '../xml/entities';
import { attributeOf, parseXml, type XmlElement } from '../xml/xmlTree';
import { BUILT_IN_FORMATS } from './builtInFormats';
import {
  argb,
  borderWithBottom,
  fontWith,
  noFill,
  readFormatItem,
  readPartsItem,
  solidFill,
  writeFormatItem,
  writePartsItem,
  type FormatItem,
  type PartsItem,
} from './styleItems';
import { itemsOf, StyleList } from './styleList';

const STANDARD = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' };
/** Numbers below belong to the formats that every workbook has. */
const FIRST_OWN_CODE = 164;
/** Excel takes no more of anything in a style sheet; see its specifications and limits. */
const MOST_ITEMS = 65_536;

/**
 * The formats of a workbook. New ones are appended and none that is there is changed, so that every index in the
 * sheets stays right.
 */
export class Stylesheet {
  /** Number format code of each cell format; undefined for General. */
  readonly numberFormats: readonly (string | undefined)[];
  private readonly prefix: string;
  private readonly codes: Map<number, string>;
  /** Numbers of codes that formats refer to, also of codes that are missing. */
  private readonly codesInUse: ReadonlySet<number>;
  private readonly codeList: StyleList<string>;
  private readonly fonts: StyleList<PartsItem>;
  private readonly fills: StyleList<PartsItem>;
  private readonly borders: StyleList<PartsItem>;
  private readonly formats: StyleList<FormatItem>;
  /** The format of a cell that says none; it refers to a named style where the workbook has any. */
  private readonly standard: FormatItem;
  private readonly dxfs: StyleList<string>;
  private readonly derived = new Map<CellFormat, Map<number, number>>();

  /** `highest` is the highest cell format that a cell of the workbook refers to. */
  constructor(
    private readonly source: string,
    private readonly part: string,
    highest = 0,
  ) {
    const root = parseXml(source, part);
    if (root.children.some((list) => list.children.length > MOST_ITEMS)) throw broken(part);
    const { prefix } = root;
    const asWritten = (element: XmlElement): string => source.slice(element.start, element.end);
    const same = (xml: string): string => xml;
    const parts = (list: string, tag: string): StyleList<PartsItem> =>
      new StyleList(list, itemsOf(root, list), readPartsItem(source), writePartsItem(tag, prefix));
    this.prefix = prefix;
    this.codeList = new StyleList('numFmts', itemsOf(root, 'numFmts'), asWritten, same);
    this.fonts = parts('fonts', 'font');
    this.fills = parts('fills', 'fill');
    this.borders = parts('borders', 'border');
    this.dxfs = new StyleList('dxfs', itemsOf(root, 'dxfs'), asWritten, same);
    const formats = itemsOf(root, 'cellXfs');
    this.formats = new StyleList('cellXfs', formats, readFormatItem(source), writeFormatItem(prefix));
    const named = itemsOf(root, 'cellStyleXfs');
    this.standard = { attributes: named.length > 0 ? { ...STANDARD, xfId: '0' } : STANDARD, alignment: {}, rest: '' };
    const allFormats = [...formats, ...named];
    this.codesInUse = new Set(allFormats.map((format) => Number(attributeOf(format, 'numFmtId'))));
    this.reserve(allFormats, highest);
    this.codes = new Map(
      itemsOf(root, 'numFmts').map((code) => [
        Number(attributeOf(code, 'numFmtId')),
        attributeOf(code, 'formatCode') ?? '',
      ]),
    );
    this.numberFormats = formats.map((format) => this.codeOf(Number(attributeOf(format, 'numFmtId') ?? 0)));
  }

  /** The cell format that comes of another when `format` is laid over it. */
  withFormat(base: number, format: CellFormat): number {
    let known = this.derived.get(format);
    if (!known) this.derived.set(format, (known = new Map<number, number>()));
    let index = known.get(base);
    if (index === undefined) {
      index = this.formats.indexOf(this.laidOver(this.formats.at(base) ?? this.standard, format));
      known.set(base, index);
    }
    return index;
  }

  /** The same cell format with or without the mark that makes Excel keep a text a text when it is edited. */
  withQuotePrefix(base: number, on: boolean): number {
    const item = this.formats.at(base) ?? this.standard;
    const { quotePrefix, ...attributes } = item.attributes;
    if ((quotePrefix === '1' || quotePrefix === 'true') === on) return base;
    return this.formats.indexOf({ ...item, attributes: on ? { ...attributes, quotePrefix: '1' } : attributes });
  }

  /** The index of the differential format for a rule of a conditional format. */
  dxf({ color, fill, bold }: Extract<ConditionalFormat, { kind: 'expression' }>): number {
    const p = this.prefix;
    const font = `<${p}font>${bold ? `<${p}b/>` : ''}<${p}color rgb="${argb(color)}"/></${p}font>`;
    const pattern = `<${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill>`;
    return this.dxfs.indexOf(`<${p}dxf>${font}<${p}fill>${pattern}</${p}fill></${p}dxf>`);
  }

  /** The text of the part with what was added; the text that was given when nothing was. */
  text(): string {
    const lists = [this.codeList, this.fonts, this.fills, this.borders, this.formats, this.dxfs];
    return lists.reduce((text, list) => list.writtenTo(text, this.part), this.source);
  }

  /** A damaged file may refer to more formats, fonts, fills and borders than it holds. */
  private reserve(formats: readonly XmlElement[], highest: number): void {
    const below = (name: string): number => {
      const indexes = formats.map((format) => Number(attributeOf(format, name) ?? 0));
      return Math.max(1, largest(indexes.filter((index) => index < MOST_ITEMS)) + 1);
    };
    this.formats.reserve(highest < MOST_ITEMS ? highest + 1 : 1, this.standard);
    this.fonts.reserve(below('fontId'), {});
    // The first two fills are Excel's own, whatever stands there.
    this.fills.reserve(Math.max(2, below('fillId')), noFill(this.prefix));
    this.borders.reserve(below('borderId'), {});
  }

  private codeOf(id: number): string | undefined {
    const code = this.codes.get(id) ?? BUILT_IN_FORMATS[id];
    return code === 'General' ? undefined : code;
  }

  private laidOver({ attributes, alignment, rest }: FormatItem, format: CellFormat): FormatItem {
    const p = this.prefix;
    const set: Record<string, string> = {};
    const index = (name: string): number => Number(attributes[name] ?? 0);
    if (format.bold !== undefined || format.italic !== undefined || format.size !== undefined || format.color) {
      const font = fontWith(this.fonts.at(index('fontId')) ?? {}, format, p);
      Object.assign(set, { fontId: String(this.fonts.indexOf(font)), applyFont: '1' });
    }
    if (format.fill) {
      Object.assign(set, { fillId: String(this.fills.indexOf(solidFill(format.fill, p))), applyFill: '1' });
    }
    if (format.borderBottom) {
      const border = borderWithBottom(this.borders.at(index('borderId')) ?? {}, format.borderBottom, p);
      Object.assign(set, { borderId: String(this.borders.indexOf(border)), applyBorder: '1' });
    }
    if (format.numberFormat !== undefined) {
      Object.assign(set, { numFmtId: String(this.codeNumber(format.numberFormat)), applyNumberFormat: '1' });
    }
    const aligned = {
      ...(format.horizontal && { horizontal: format.horizontal }),
      ...(format.vertical && { vertical: format.vertical }),
      ...(format.wrap !== undefined && { wrapText: format.wrap ? '1' : '0' }),
    };
    if (Object.keys(aligned).length > 0) set['applyAlignment'] = '1';
    return { attributes: { ...attributes, ...set }, alignment: { ...alignment, ...aligned }, rest };
  }

  private codeNumber(code: string): number {
    if (code === 'General') return 0;
    for (const [id, known] of this.codes) if (known === code) return id;
    let id = FIRST_OWN_CODE;
    while (this.codes.has(id) || this.codesInUse.has(id)) id++;
    this.codes.set(id, code);
    this.codeList.indexOf(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }
}
