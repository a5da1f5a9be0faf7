import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun, type Table } from 'docx';
import type { IsoDate } from '../../model/calendar';
import type { Block, ReportDocument } from '../reportDocument';
import { chartParagraph } from './chart';
import { appXml, coreXml } from './properties';
import { steady } from './steady';
import { STYLE, statusStyle, stylesXml } from './styles';
import { runsOf } from './runs';
import { tableOf } from './table';
import { printable } from './printable';

/** A4, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_247, edge: 624 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/**
 * Writes a document as a `.docx`: the same document and date give the same bytes.
 * @param today the day it is made, for its properties
 */
export async function writeDocx(report: ReportDocument, today: IsoDate): Promise<Uint8Array> {
  const { header, footer, pageOf, language, colours, blocks } = report;
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
              header: PAGE.edge,
              footer: PAGE.edge,
            },
          },
        },
        headers: { default: new Header({ children: [styled(STYLE.header, header)] }) },
        footers: { default: new Footer({ children: [footerLine(footer, pageOf)] }) },
        children: blocks.flatMap(childrenOf),
      },
    ],
  });
  const parts = [
    { path: 'word/styles.xml', data: stylesXml(language, colours) },
    { path: 'docProps/core.xml', data: coreXml(report, today) },
    { path: 'docProps/app.xml', data: appXml() },
  ];
  return steady(new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts)));
}

function childrenOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [styled(STYLE.title, block.text)];
    case 'subtitle':
      return [styled(STYLE.subtitle, block.text)];
    case 'lead':
      return [styled(STYLE.lead, block.text)];
    case 'paragraph':
      return [styled(STYLE.body, block.text)];
    case 'intro':
      return [styled(STYLE.intro, block.text)];
    case 'quiet':
      return [styled(STYLE.quiet, block.text)];
    case 'heading':
      return [styled(STYLE.heading[block.level], block.text)];
    case 'status':
      return [styled(statusStyle(block.tone, 'goal'), block.text)];
    case 'list':
      return block.items.map((item) => new Paragraph({ children: runsOf(item), bullet: { level: 0 } }));
    case 'table':
      return [...(block.caption === null ? [] : [styled(STYLE.caption, block.caption)]), tableOf(block, TEXT_WIDTH)];
    case 'bars':
      return [chartParagraph(block)];
  }
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ children: runsOf(text), style });
}

function footerLine(text: string, { page, of }: ReportDocument['pageOf']): Paragraph {
  return new Paragraph({
    style: STYLE.footer,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun({
        children: [printable(text), new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
