import type { Range } from '../../../model/address';
import type { ChartKind, ChartSeries, ChartSpec } from '../../../model/plan';
import type { ChartCells } from './chartData';
import { chartXml } from './chartXml';
import { patchedChart } from './patchChart';

const at = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });

/** Cells that hold 10 × row + column. */
const cells: ChartCells = { sheet: 'Underlag', valueAt: (row, column) => 10 * row + column };

function spec(kind: ChartKind, lastRow: number, max: number): ChartSpec {
  const series = (column: number, style: ChartSeries['style']): ChartSeries => ({
    name: at(0, column),
    values: at(1, column, lastRow, column),
    color: '#1B7837',
    style,
  });
  return {
    name: 'Malkoll.goals',
    kind,
    title: 'Indikatorer per mål',
    altText: '',
    anchor: at(0, 6, 10, 12),
    source: '1',
    categories: at(1, 0, lastRow, 0),
    series: [
      series(1, kind === 'line' ? 'line' : 'bar'),
      kind === 'stackedColumn' || kind === 'line'
        ? series(2, 'dashed')
        : { ...series(2, 'bar'), onTop: kind === 'bullet' },
    ],
    valueAxis: { min: 0, max, numberFormat: '0' },
  };
}

const KINDS: readonly ChartKind[] = ['stackedBar', 'stackedBar100', 'stackedColumn', 'line', 'bullet', 'doughnut'];

it.each(KINDS)('%s: an updated chart is as one that is made anew', (kind) => {
  const made = chartXml(spec(kind, 3, 40), cells);
  expect(patchedChart(made, 'chart1', spec(kind, 3, 40), cells, { rescale: true })).toBe(made);
  expect(patchedChart(made, 'chart1', spec(kind, 5, 60), cells, { rescale: true })).toBe(
    chartXml(spec(kind, 5, 60), cells),
  );
});

it.each(KINDS)('%s: what the user made of it stays', (kind) => {
  const look = (text: string): string =>
    text
      .replace('Indikatorer per mål', 'Min rubrik')
      .replaceAll('1B7837', 'FF00FF')
      .replace('<c:plotArea>', '<c:plotArea><!-- hers -->')
      .replace('<c:roundedCorners val="0"/>', '<c:roundedCorners val="1"/>');
  const [three, five] = [3, 5].map((rows) => chartXml(spec(kind, rows, 40), cells));
  expect(patchedChart(look(three ?? ''), 'chart1', spec(kind, 5, 40), cells, { rescale: false })).toBe(
    look(five ?? ''),
  );
});

it('keeps a name that the user typed, and leaves out a series that she took away', () => {
  const made = chartXml(spec('line', 3, 40), cells);
  const typed = made.replace(/<c:tx><c:strRef>.*?<\/c:strRef><\/c:tx>/, '<c:tx><c:v>Utfallet</c:v></c:tx>');
  const alone = typed.replace(/<c:ser><c:idx val="1"\/>.*?<\/c:ser>/, '');
  const after = patchedChart(alone, 'chart1', spec('line', 4, 40), cells, { rescale: false });
  expect(after).toContain('<c:v>Utfallet</c:v>');
  expect(after.match(/<c:ser>/g)).toHaveLength(1);
  expect(after).toContain("<c:f>'Underlag'!$B$2:$B$5</c:f>");
});

it('lets the axis alone unless values lie beyond it, and gives it an end that it lacked', () => {
  const made = chartXml(spec('line', 3, 40), cells);
  expect(patchedChart(made, 'chart1', spec('line', 3, 90), cells, { rescale: false })).toBe(made);
  const open = made.replace('<c:max val="40"/>', '');
  expect(patchedChart(open, 'chart1', spec('line', 3, 90), cells, { rescale: true })).toBe(
    chartXml(spec('line', 3, 90), cells),
  );
});

describe('colours that the municipality has chosen', () => {
  const recolour = [{ series: 0, point: null, from: '#1B7837' }];
  const chosen = spec('stackedBar', 3, 40);
  const update = { rescale: false, recolour };
  const [first, ...others] = chosen.series;
  const blue: ChartSpec = { ...chosen, series: first ? [{ ...first, color: '#0000AA' }, ...others] : [] };

  it('fill the bars that are still as they were made, and the figures on them stay readable', () => {
    const pale: ChartSpec = { ...chosen, series: first ? [{ ...first, color: '#FFEECC' }, ...others] : [] };
    expect(patchedChart(chartXml(chosen, cells), 'chart1', blue, cells, update)).toBe(chartXml(blue, cells));
    expect(patchedChart(chartXml(chosen, cells), 'chart1', pale, cells, update)).toBe(chartXml(pale, cells));
  });

  it('leave a bar that the user has coloured', () => {
    const hers = chartXml(chosen, cells).replaceAll('1B7837', 'FF00FF');
    expect(patchedChart(hers, 'chart1', blue, cells, update)).toBe(hers);
  });

  it('fill the pieces of a ring one by one', () => {
    const ring = (green: string): ChartSpec => ({
      ...spec('doughnut', 3, 40),
      series: chosen.series.slice(0, 1).map((one) => ({ ...one, pointColors: [green, '#FFEE00', '#990000'] })),
    });
    const pieces = { rescale: false, recolour: [{ series: 0, point: 0, from: '#1B7837' }] };
    const after = patchedChart(chartXml(ring('#1B7837'), cells), 'chart1', ring('#0000AA'), cells, pieces);
    expect(after.match(/<c:dPt>.*?<\/c:dPt>/g)).toEqual(chartXml(ring('#0000AA'), cells).match(/<c:dPt>.*?<\/c:dPt>/g));
  });
});
