import { layBook } from '../excel-host/book/layBook';
import { addressOf, quotedSheet } from '../excel-host/book/area';
import type { ChartState, LivePlace } from '../excel-host/book/sheet';
import { officeHost } from '../excel-host/officeHost';
import { OpenExcel } from '../excel-host/openExcel';
import { wantedSheets } from '../../src/worker/wantedSheets';
import { chartsIn, fillsOf, openSample, run, SAMPLES } from './packBook';

/* The charts that Excel is told to make are the ones that a file holds: title, cells, colours. */

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});

const bare = (reference: string) => reference.replaceAll("'", '');
const place = (cells: LivePlace | null) =>
  cells ? bare(`${quotedSheet(cells.sheet.name)}!${addressOf(cells.area, true)}`) : '';

/** A chart of a file: its title, and of each series name, categories and values; and the fills of its bars. */
function ofFile(xml: string) {
  const title = [...(/<c:title>.*?<\/c:title>/s.exec(xml)?.[0] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)];
  const series = (xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map((one) => {
    const [categories = '', values = ''] = ['cat', 'val'].map(
      (part) => new RegExp(`<c:${part}>.*?<c:f>([^<]*)</c:f>`, 's').exec(one)?.[1] ?? '',
    );
    const name = /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(one)?.[1] ?? '';
    return { name, categories: bare(decoded(categories)), values: bare(decoded(values)) };
  });
  return { title: decoded(title.map(([, text]) => text).join('')), series, fills: fillsOf(xml) };
}

function decoded(text: string): string {
  return text
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function ofExcel({ properties, series, chartType }: ChartState) {
  const fills = series.flatMap((one) =>
    chartType === 'Doughnut'
      ? Object.entries(one.properties).flatMap(([key, color]) => (/^points\.\d+\..*color$/.test(key) ? [color] : []))
      : [one.properties['format.fill.color']].filter((color) => typeof color === 'string' && color.startsWith('#')),
  );
  return {
    title: properties['title.text'],
    series: series.map(({ name, categories, values }) => ({
      name,
      categories: place(categories),
      values: place(values),
    })),
    fills,
  };
}

test.each(SAMPLES)('%s', async (sample) => {
  const file = await openSample(sample);
  const start = await file.snapshot();
  await run(file);
  const inFile = [...chartsIn(await file.save())].map(([name, xml]) => [name, ofFile(xml)] as const);
  const book = excel.open(layBook(start));
  await run(officeHost(excel, { wants: wantedSheets }));
  const inExcel = book.sheets
    .flatMap(({ charts }) => charts)
    .map((chart) => [chart.name.replace('Malkoll.', ''), ofExcel(chart)] as const);
  expect(Object.fromEntries(inExcel)).toEqual(Object.fromEntries(inFile));
  expect(inExcel.length > 0).toBe(sample !== 'gotland');
  excel.expectNothingMissing();
});
