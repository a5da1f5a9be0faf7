import type { CellFormat } from '../../../model/plan';
import { escapeAttribute } from '../xml/entities';
import { childOf, type XmlElement } from '../xml/xmlTree';

type Attributes = Readonly<Record<string, string>>;

/** A cell format (`xf`) taken apart: what can be changed, and the rest as written. */
export interface FormatItem {
  readonly attributes: Attributes;
  readonly alignment: Attributes;
  /** Protection and extensions. */
  readonly rest: string;
}

/** A font, fill or border: its children by name, as written. */
export type PartsItem = Readonly<Record<string, string>>;

/** Children of `font` and of `border` in the order that Excel keeps. */
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'].concat([
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]);
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** Takes an `xf` apart. */
export function readFormatItem(source: string): (element: XmlElement) => FormatItem {
  return (element) => {
    const alignment = childOf(element, 'alignment');
    return {
      attributes: attributesOf(element),
      alignment: alignment ? attributesOf(alignment) : {},
      rest: element.children
        .filter((child) => child !== alignment)
        .map((child) => source.slice(child.start, child.end))
        .join(''),
    };
  };
}

/** The XML of an `xf`. */
export function writeFormatItem(prefix: string): (item: FormatItem) => string {
  return ({ attributes, alignment, rest }) => {
    const inner = Object.keys(alignment).length > 0 ? `<${prefix}alignment${xmlOf(alignment)}/>` : '';
    const start = `<${prefix}xf${xmlOf(attributes)}`;
    return inner + rest === '' ? `${start}/>` : `${start}>${inner}${rest}</${prefix}xf>`;
  };
}

/** Takes a font, fill or border apart. */
export function readPartsItem(source: string): (element: XmlElement) => PartsItem {
  return (element) => ({
    '': element.attributes.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join(''),
    ...Object.fromEntries(element.children.map((child) => [child.name, source.slice(child.start, child.end)])),
  });
}

/** The XML of a font, fill or border. */
export function writePartsItem(tag: string, prefix: string): (item: PartsItem) => string {
  const order = tag === 'font' ? FONT_ORDER : BORDER_ORDER;
  return ({ '': attributes = '', ...children }) => {
    const names = Object.keys(children).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return `<${prefix}${tag}${attributes}>${names.map((name) => children[name]).join('')}</${prefix}${tag}>`;
  };
}

/** A font with what a format says of it laid over. */
export function fontWith(font: PartsItem, format: CellFormat, prefix: string): PartsItem {
  const { b, i, ...rest } = font;
  return {
    ...(format.bold === undefined ? b && { b } : format.bold && { b: `<${prefix}b/>` }),
    ...(format.italic === undefined ? i && { i } : format.italic && { i: `<${prefix}i/>` }),
    ...rest,
    ...(format.size !== undefined && { sz: `<${prefix}sz val="${format.size}"/>` }),
    ...(format.color && { color: `<${prefix}color rgb="${argb(format.color)}"/>` }),
  };
}

/** A fill of one colour. */
export function solidFill(color: string, prefix: string): PartsItem {
  const colors = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
  return { patternFill: `<${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill>` };
}

/** No fill at all. */
export function noFill(prefix: string): PartsItem {
  return { patternFill: `<${prefix}patternFill patternType="none"/>` };
}

/** Borders with a thin line below. */
export function borderWithBottom(border: PartsItem, color: string, prefix: string): PartsItem {
  return {
    ...border,
    bottom: `<${prefix}bottom style="thin"><${prefix}color rgb="${argb(color)}"/></${prefix}bottom>`,
  };
}

/** "#1F3864" as files write it: opaque, "FF1F3864". */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function attributesOf(element: XmlElement): Attributes {
  return Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));
}

function xmlOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}
