import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartBlock } from '../reportDocument';
import { printable } from './printable';
import { FONT, STYLE } from './styles';

/** Pixels. */
const WIDTH = 624;
const BAR = 28;
const AROUND = { title: 60, legend: 40 };

/** A native chart in a paragraph of its own, as high as its bars need, with its text for those who do not see it. */
export function chartParagraph({ title, altText, categories, series, legend }: ChartBlock): Paragraph {
  const height = AROUND.title + (legend ? AROUND.legend : 0) + BAR * categories.length;
  const chart = new ChartRun({
    type: 'bar',
    title: { text: printable(title), font: { size: 12, bold: true, color: '1F3864' } },
    categories: categories.map(printable),
    series: series.map(({ name, values, color, colors }) => ({
      name: printable(name),
      values,
      color: hex(color),
      ...(colors && { colors: colors.map(hex) }),
      dataLabels: { value: true, ...(legend && { font: { color: inkOn(color), bold: true } }) },
    })),
    stacking: legend ? 'stacked' : 'none',
    gapWidth: 45,
    categoryAxis: { reverseOrder: true },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    legend: legend ? { position: 'bottom' } : false,
    chartArea: { border: 'none' },
    font: { name: FONT, color: '262626' },
    transformation: { width: WIDTH, height },
    altText: { name: printable(title), description: printable(altText) },
  });
  // A chart is a run, as the library documents it; its types name the runs of text only.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return new Paragraph({ style: STYLE.chart, children: [chart] });
}

function hex(color: string): string {
  return color.replace('#', '');
}

/** Black or white, whichever can be read on a colour. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? '000000' : 'FFFFFF';
}
