import type { ChartSeries, Recolouring } from '../../../model/plan';
import { DRAWING } from '../xml/namespaces';
import { withAttributes, type Splice } from '../xml/splice';
import { attributeOf, childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/xmlTree';
import { readableOn } from './shapes';

/** The number by which a series, a point or a point's label is known. */
export function indexOf(element: XmlElement): number {
  const index = childOf(element, 'idx');
  return Number(index && attributeOf(index, 'val'));
}

/** Gives the fills of a series and its points the colours of the spec where they are still what they were made in. */
export function recolouredFills(
  text: string,
  series: XmlElement,
  shown: ChartSeries,
  fills: readonly Recolouring[],
): Splice[] {
  return fills.flatMap(({ point, from }) => {
    const to = point === null ? shown.color : shown.pointColors?.[point];
    const place = point === null ? series : childrenOf(series, 'dPt').find((one) => indexOf(one) === point);
    const shape = place && childOf(place, 'spPr');
    const fill = shape?.children.find(({ name }) => name === 'solidFill' || name === 'pattFill');
    if (!fill || to === undefined) return [];
    const changed = changedColour(text, fill, from, to);
    return changed.length === 0 ? [] : [...changed, ...labelInk(text, series, point, from, to)];
  });
}

/** The figures on a fill stay readable on the new one. */
function labelInk(text: string, series: XmlElement, point: number | null, from: string, to: string): Splice[] {
  const labels = childOf(series, 'dLbls');
  const label = labels && point !== null ? childrenOf(labels, 'dLbl').find((one) => indexOf(one) === point) : labels;
  const look = label && childOf(label, 'txPr');
  return look ? changedColour(text, look, readableOn(from), readableOn(to)) : [];
}

/** The first colour below an element, when it is `from`. */
function changedColour(text: string, element: XmlElement, from: string, to: string): Splice[] {
  const color = descendantsOf(element, DRAWING, 'srgbClr')[0];
  if (!color || `#${attributeOf(color, 'val')?.toUpperCase() ?? ''}` !== from.toUpperCase()) return [];
  return withAttributes(text, color, { val: to.replace('#', '').toUpperCase() });
}
