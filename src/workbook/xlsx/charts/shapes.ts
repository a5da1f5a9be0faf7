import type { Pattern } from '../../../model/plan';

/** Text in charts is dark grey: Excel's own default is too pale to read in print. */
const TEXT_COLOR = '404040';
const GRID_COLOR = 'D9D9D9';

const PATTERNS: Readonly<Record<Exclude<Pattern, 'solid'>, string>> = {
  dark: 'dkUpDiag',
  light: 'ltUpDiag',
  dots: 'pct30',
  stripes: 'wdDnDiag',
};

/** Fill of a bar or a piece of a ring: one colour, or a pattern of it on white. */
export function fillXml(color: string, pattern: Pattern | undefined): string {
  if (pattern === undefined || pattern === 'solid') return `<a:solidFill>${colorXml(color)}</a:solidFill>`;
  const colors = `<a:fgClr>${colorXml(color)}</a:fgClr><a:bgClr>${colorXml('#FFFFFF')}</a:bgClr>`;
  return `<a:pattFill prst="${PATTERNS[pattern]}">${colors}</a:pattFill>`;
}

/** A line, 2.25 points wide. */
export function lineXml(color: string, dashed: boolean): string {
  const dash = dashed ? '<a:prstDash val="sysDash"/>' : '';
  return `<a:ln w="28575" cap="rnd"><a:solidFill>${colorXml(color)}</a:solidFill>${dash}<a:round/></a:ln>`;
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** The thin lines of axes and grid. */
export const GRID_LINE = `<a:ln w="9525"><a:solidFill>${colorXml(`#${GRID_COLOR}`)}</a:solidFill></a:ln>`;

/** How text looks, for a whole chart or a part of it; `size` in points. */
export function textXml(size: number, bold: boolean, color = `#${TEXT_COLOR}`, body = '<a:bodyPr/>'): string {
  return (
    `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>` +
    `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill>${colorXml(color)}</a:solidFill></a:defRPr>` +
    '</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

/** The colour of a run of text. */
export function textFillXml(): string {
  return `<a:solidFill>${colorXml(`#${TEXT_COLOR}`)}</a:solidFill>`;
}

/** Black or white, whichever is read more easily on a colour (relative luminance as in WCAG 2.1). */
export function readableOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#FFFFFF';
}

function colorXml(color: string): string {
  return `<a:srgbClr val="${color.replace('#', '').toUpperCase()}"/>`;
}
