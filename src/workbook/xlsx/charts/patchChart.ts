import type { ChartSpec } from '../../../model/plan';
import { CHART } from '../xml/namespaces';
import { insertedInOrder, spliced, withAttributes, type Splice } from '../xml/splice';
import { attributeOf, childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from '../xml/xmlTree';
import { literalNumbers, middles, numberReference, sizeOf, textReference, type ChartCells } from './chartData';

/**
 * Lets a chart's part show other cells, or the same cells with other values: the references of its series and what is
 * cached of them change, every other byte stays, for how a chart looks is the user's. A series that the user took away
 * stays away, and so does a name that she typed over.
 *
 * @param rescale the ends of the value axis are to be those of the spec, because values lie beyond them
 */
export function patchedChart(text: string, part: string, spec: ChartSpec, cells: ChartCells, rescale: boolean): string {
  const root = parseXml(text, part);
  const patch = new ChartPatch(text, root.prefix);
  for (const series of descendantsOf(root, CHART, 'ser')) patch.series(series, spec, cells);
  const [along, rows] = axesOf(root, ['scatterChart']);
  if (rows) patch.axis(rows, { max: sizeOf(spec.categories) });
  const [, values] = axesOf(root, ['barChart', 'lineChart']);
  for (const axis of rescale ? [values, along] : []) if (axis) patch.axis(axis, spec.valueAxis);
  return spliced(text, patch.splices);
}

/** The order of what stands in `scaling` (ECMA-376 part 1, 21.2.2.160). */
const SCALING = ['logBase', 'orientation', 'max', 'min', 'extLst'];

class ChartPatch {
  readonly splices: Splice[] = [];

  constructor(
    private readonly text: string,
    private readonly prefix: string,
  ) {}

  /** Series are known by `idx`, which is their place in the spec. */
  series(series: XmlElement, spec: ChartSpec, cells: ChartCells): void {
    const index = childOf(series, 'idx');
    const shown = spec.series[Number(index && attributeOf(index, 'val'))];
    if (!shown) return;
    const name = childOf(series, 'tx');
    if (name && childOf(name, 'strRef')) this.content(name, textReference(cells, shown.name));
    this.content(childOf(series, 'cat'), textReference(cells, spec.categories));
    const values = childOf(series, 'val') ?? childOf(series, 'xVal');
    if (values)
      this.content(values, numberReference(cells, shown.values, formatOf(values) ?? spec.valueAxis.numberFormat));
    this.content(childOf(series, 'yVal'), literalNumbers(middles(shown.values)));
  }

  axis(axis: XmlElement, { min, max }: Pick<ChartSpec['valueAxis'], 'min' | 'max'>): void {
    const scaling = childOf(axis, 'scaling');
    if (!scaling) return;
    for (const [name, value] of Object.entries({ max, min })) {
      if (value === undefined) continue;
      const known = childOf(scaling, name);
      const xml = `<${this.prefix}${name} val="${value}"/>`;
      this.splices.push(
        ...(known
          ? withAttributes(this.text, known, { val: String(value) })
          : [insertedInOrder(this.text, scaling, name, SCALING, xml)]),
      );
    }
  }

  private content(element: XmlElement | undefined, xml: string): void {
    if (!element || element.contentEnd === element.end) return;
    const text = xml.replace(/<(\/?)c:/g, `<$1${this.prefix}`);
    this.splices.push({ start: element.contentStart, end: element.contentEnd, text });
  }
}

/** The number format in which values are cached, which may be the user's. */
function formatOf(values: XmlElement): string | undefined {
  return descendantsOf(values, CHART, 'formatCode')[0]?.text;
}

/** The two axes of the first plot of certain kinds; undefined for one that is not an axis of values. */
function axesOf(root: XmlElement, kinds: readonly string[]): (XmlElement | undefined)[] {
  const plot = kinds.flatMap((kind) => descendantsOf(root, CHART, kind))[0];
  const idOf = (element: XmlElement | undefined): string | undefined => element && attributeOf(element, 'val');
  const axes = descendantsOf(root, CHART, 'valAx');
  return (plot ? childrenOf(plot, 'axId') : []).map((id) =>
    axes.find((axis) => idOf(childOf(axis, 'axId')) === idOf(id)),
  );
}
