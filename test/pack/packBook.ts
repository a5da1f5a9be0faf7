import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Plan } from '../../src/model/plan';
import type { Snapshot } from '../../src/model/snapshot';
import { recalculate, type Recalculation } from '../../src/recalculate';
import type { WorkbookPort } from '../../src/workbook/port';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/openXlsx';

/** Help for tests of what is handed out: samples that are recalculated, and their charts as the file holds them. */

export const SAMPLES = ['gotene-2023', 'lulea-2023', 'huddinge-2021', 'gotland'] as const;
export const TODAY = '2024-02-01';

export function openSample(name: string): Promise<XlsxWorkbook> {
  const file = path.join(__dirname, '..', '..', 'assets', 'samples', `${name}.xlsx`);
  return openXlsx(new Uint8Array(readFileSync(file)));
}

/** One run, carried out. */
export async function run(book: WorkbookPort, asOf?: string): Promise<Recalculation> {
  const options = { today: TODAY, language: 'sv' as const, ...(asOf === undefined ? {} : { asOf }) };
  const done = recalculate(await book.snapshot(), options);
  await book.apply(done.plan);
  return done;
}

/** Carries out a plan that is made from the workbook as it is. */
export async function change(book: WorkbookPort, planOf: (snapshot: Snapshot) => Plan): Promise<void> {
  await book.apply(planOf(await book.snapshot()));
}

/** The parts of a saved workbook that hold charts, by the charts' names without "Malkoll.". */
export function chartsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const drawings = Object.keys(parts).filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
  return new Map(
    drawings.flatMap((drawing) => {
      const links = text(`xl/drawings/_rels/${path.basename(drawing)}.rels`);
      return [...text(drawing).matchAll(/name="Malkoll\.([^"]+)".*?<c:chart [^>]*r:id="([^"]+)"/gs)].map(
        ([, name = '', id = '']): [string, string] => {
          const link = (links.match(/<Relationship [^>]*>/g) ?? []).find((one) => one.includes(`Id="${id}"`)) ?? '';
          const target = /Target="([^"]+)"/.exec(link)?.[1] ?? '';
          return [name, text(`xl/charts/${path.basename(target)}`)];
        },
      );
    }),
  );
}

/** The fills of a chart's bars or pieces, in their order: "#2E9E78". */
export function fillsOf(chart: string): string[] {
  const filled = /<c:spPr><a:(?:solidFill|pattFill)[^>]*>(?:<a:fgClr>)?<a:srgbClr val="([0-9A-F]{6})"/;
  const bars = chart.replace(/<c:marker>.*?<\/c:marker>/gs, '');
  const pieces = bars.match(/<c:dPt>.*?<\/c:dPt>/gs) ?? bars.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  return pieces.flatMap((piece) => (filled.exec(piece)?.[1] ? [`#${filled.exec(piece)?.[1] ?? ''}`] : []));
}
