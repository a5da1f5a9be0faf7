import { looksOf } from '../../compose/sheets/statusColours';
import type { Colour } from '../../model/verdict';
import type { Colours, Language } from '../../model/policy';

/** The styles of the document by what they are for: the ids that paragraphs, runs and tables name. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  lead: 'Lead',
  body: 'BodyText',
  intro: 'Intro',
  quiet: 'Quiet',
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  chart: 'Chart',
  cell: 'TableText',
  cellEnd: 'TableNumber',
  cellHeader: 'TableHeader',
  cellHeaderEnd: 'TableHeaderNumber',
  label: 'Label',
  symbol: 'Symbol',
  table: 'MalkollTable',
} as const;

/** The style of a status in a cell, and of the line under a goal's heading. */
export function statusStyle(tone: Colour | null, place: 'cell' | 'goal'): string {
  return `${place === 'cell' ? 'Status' : 'GoalStatus'}${TONE_NAMES[tone ?? 'none']}`;
}

const TONE_NAMES = { green: 'Green', yellow: 'Yellow', red: 'Red', none: 'None' } as const;
const TONES = Object.keys(TONE_NAMES) as (keyof typeof TONE_NAMES)[];
const NO_COLOUR = { color: '#404040', fill: '#E9ECF0' };

const LANGUAGES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
/** On every Windows and Mac; elsewhere fonts of the same measures take its place. */
export const FONT = 'Arial';
/** Has the marks of the statuses; without it Word may draw some of them as pictures. */
const SYMBOLS = 'Segoe UI Symbol';
const INK = '#1F3864';
const QUIET = '#595959';
const LINE = '#A6B1C2';

interface ParagraphLook {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Half points. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Twentieths of a point before and after. */
  readonly space?: readonly [before: number, after: number];
  readonly align?: 'right';
  readonly level?: 0 | 1 | 2;
  readonly keepNext?: boolean;
  readonly indent?: number;
  /** Shown among the styles that a user is offered. */
  readonly offered?: boolean;
}

const PARAGRAPHS: readonly ParagraphLook[] = [
  { id: 'Title', name: 'Title', next: 'Subtitle', size: 48, color: INK, bold: true, space: [0, 40], offered: true },
  { id: 'Subtitle', name: 'Subtitle', next: 'BodyText', size: 28, color: INK, space: [0, 60], offered: true },
  heading(1, 32, [480, 140]),
  heading(2, 26, [360, 100]),
  heading(3, 22, [280, 80]),
  { id: 'BodyText', name: 'Body Text', space: [0, 140], offered: true },
  { id: 'Intro', name: 'Intro', basedOn: 'BodyText', keepNext: true },
  { id: 'Lead', name: 'Lead', next: 'BodyText', size: 24, space: [60, 220], offered: true },
  { id: 'Quiet', name: 'Quiet', size: 18, color: QUIET, space: [40, 120] },
  { id: 'Caption', name: 'caption', size: 18, color: QUIET, space: [160, 80], keepNext: true, offered: true },
  { id: 'ListParagraph', name: 'List Paragraph', space: [0, 60], indent: 720, offered: true },
  { id: 'Chart', name: 'Chart', space: [80, 80] },
  { id: 'Header', name: 'header', size: 17, color: QUIET },
  { id: 'Footer', name: 'footer', size: 17, color: QUIET },
  { id: 'TableText', name: 'Table Text', size: 17, space: [20, 20] },
  { id: 'TableNumber', name: 'Table Number', basedOn: 'TableText', align: 'right' },
  { id: 'TableHeader', name: 'Table Header', basedOn: 'TableText', bold: true, color: '#FFFFFF', keepNext: true },
  { id: 'TableHeaderNumber', name: 'Table Header Number', basedOn: 'TableHeader', align: 'right' },
];

/** A style for each colour of a status, in a cell and under a goal's heading. */
function statusLooks(colours: Colours): ParagraphLook[] {
  return TONES.flatMap((tone): ParagraphLook[] => {
    const { color, fill } = tone === 'none' ? NO_COLOUR : looksOf(tone, colours);
    const look = { color, fill, bold: true };
    const name = TONE_NAMES[tone];
    return [
      { id: `Status${name}`, name: `Status ${name}`, basedOn: 'TableText', ...look },
      { id: `GoalStatus${name}`, name: `Goal Status ${name}`, ...look, space: [40, 100], keepNext: true },
    ];
  });
}

function heading(level: 1 | 2 | 3, size: number, space: readonly [number, number]): ParagraphLook {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    size,
    color: INK,
    bold: true,
    space,
    level: (level - 1) as 0 | 1 | 2,
    keepNext: true,
    offered: true,
  };
}

/** The part `word/styles.xml`: language, fonts and every style, so that no paragraph carries looks of its own. */
export function stylesXml(language: Language, colours: Colours): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults(language),
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="character" w:customStyle="1" w:styleId="Label"><w:name w:val="Label"/><w:rPr><w:b/></w:rPr></w:style>',
    `<w:style w:type="character" w:customStyle="1" w:styleId="Symbol"><w:name w:val="Symbol"/><w:rPr>${fontXml(SYMBOLS)}</w:rPr></w:style>`,
    ...[...PARAGRAPHS, ...statusLooks(colours)].map(paragraphXml),
    tableXml(),
    '</w:styles>',
  ].join('');
}

function defaults(language: Language): string {
  return (
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    fontXml(FONT) +
    '<w:sz w:val="20"/><w:szCs w:val="20"/>' +
    `<w:lang w:val="${LANGUAGES[language]}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
  );
}

const BUILT_IN = /^(Title|Subtitle|Body Text|caption|List Paragraph|header|footer|heading \d)$/;

function fontXml(font: string): string {
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
}

function paragraphXml(look: ParagraphLook): string {
  const custom = BUILT_IN.test(look.name) ? '' : ' w:customStyle="1"';
  const paragraph =
    (look.keepNext ? '<w:keepNext/><w:keepLines/>' : '') +
    (look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(look.fill)}"/>` : '') +
    (look.space ? `<w:spacing w:before="${look.space[0]}" w:after="${look.space[1]}"/>` : '') +
    (look.indent === undefined ? '' : `<w:ind w:left="${look.indent}"/>`) +
    (look.align ? `<w:jc w:val="${look.align}"/>` : '') +
    (look.level === undefined ? '' : `<w:outlineLvl w:val="${look.level}"/>`);
  const run =
    (look.bold ? '<w:b/>' : '') +
    (look.color ? `<w:color w:val="${hex(look.color)}"/>` : '') +
    (look.size ? `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>` : '');
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${look.id}"><w:name w:val="${look.name}"/>` +
    `<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>` +
    (look.next ? `<w:next w:val="${look.next}"/>` : '') +
    (look.offered ? '<w:qFormat/>' : '') +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

/** Thin lines between rows; the header row is dark. */
function tableXml(): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(LINE)}"/>`;
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Målkoll Table"/>` +
    `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map(line).join('')}</w:tblBorders>` +
    `<w:tblCellMar>${margin('top', 40)}${margin('left', 100)}${margin('bottom', 40)}${margin('right', 100)}</w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(INK)}"/></w:tcPr></w:tblStylePr></w:style>`
  );
}

function hex(color: string): string {
  return color.replace('#', '');
}
