import type { ChartSeries, ChartSpec, UpdateChart, ValueAxis } from '../../../model/plan';
import { CHART } from '../xml/namespaces';
import { insertedInOrder, spliced, withAttributes, type Splice } from '../xml/splice';
import { attributeOf, childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from '../xml/xmlTree';
import { numberReference, textReference, type ChartCells } from './chartData';
import { indexOf, recolouredFills } from './recolour';

/** What changes of a chart beside its cells. */
export type ChartUpdate = Pick<UpdateChart, 'rescale' | 'recolour'>;

/**
 * Lets a chart's part show other cells, or the same cells with other values: the references of its series and what is
 * cached of them change, every other byte stays, for how a chart looks is the user's. A series that the user took away
 * stays away, and so does a name that she typed over. Fills change only where they are still those that the plan knows.
 */
export function patchedChart(
  text: string,
  part: string,
  spec: ChartSpec,
  cells: ChartCells,
  { rescale, recolour = [] }: ChartUpdate,
): string {
  const root = parseXml(text, part);
  const patch = new ChartPatch(text, root.prefix);
  for (const series of descendantsOf(root, CHART, 'ser')) {
    const index = indexOf(series);
    const shown = spec.series[index];
    if (!shown) continue;
    patch.series(series, shown, spec, cells);
    patch.splices.push(
      ...recolouredFills(
        text,
        series,
        shown,
        recolour.filter((fill) => fill.series === index),
      ),
    );
  }
  for (const axis of rescale ? valueAxesOf(root) : []) patch.axis(axis, spec.valueAxis);
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
  series(series: XmlElement, shown: ChartSeries, spec: ChartSpec, cells: ChartCells): void {
    const name = childOf(series, 'tx');
    if (name && childOf(name, 'strRef')) this.content(name, textReference(cells, shown.name));
    this.content(childOf(series, 'cat'), textReference(cells, spec.categories));
    const values = childOf(series, 'val');
    if (values)
      this.content(values, numberReference(cells, shown.values, formatOf(values) ?? spec.valueAxis.numberFormat));
  }

  axis(axis: XmlElement, { min, max }: Pick<ValueAxis, 'min' | 'max'>): void {
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

/** The axes along which the values of bars and lines run, those of hidden axes too. */
function valueAxesOf(root: XmlElement): XmlElement[] {
  const plots = [...descendantsOf(root, CHART, 'barChart'), ...descendantsOf(root, CHART, 'lineChart')];
  const ids = new Set(plots.flatMap((plot) => childrenOf(plot, 'axId').map((id) => attributeOf(id, 'val'))));
  return descendantsOf(root, CHART, 'valAx').filter((axis) => {
    const id = childOf(axis, 'axId');
    return id !== undefined && ids.has(attributeOf(id, 'val'));
  });
}
