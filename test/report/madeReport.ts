import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { makeReport } from '../../src/report/makeReport';
import type { Language } from '../../src/model/policy';
import type { Snapshot } from '../../src/model/snapshot';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { sample } from '../acceptance/malkoll';

export const TODAY = '2024-01-15';

export interface Parts {
  readonly bytes: Uint8Array;
  part(name: string): string;
  readonly names: readonly string[];
}

/** The snapshot of a sample workbook. */
export async function sampleSnapshot(name: string): Promise<Snapshot> {
  return (await openXlsx(readFileSync(sample(name)))).snapshot();
}

/** The report on a workbook, taken apart. */
export async function reportOn(
  snapshot: Snapshot,
  options: { readonly asOf?: string; readonly language?: Language } = {},
): Promise<Parts> {
  const { bytes } = await makeReport(snapshot, { today: TODAY, ...options });
  const parts = unzipSync(bytes);
  return {
    bytes,
    names: Object.keys(parts),
    part: (name) => {
      const part = parts[name];
      if (!part) throw new Error(`no part ${name}`);
      return strFromU8(part);
    },
  };
}

/** What an element of XML holds as text, entities undone. */
export function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The paragraphs of a document in order, each with its style and its text. */
export function paragraphsOf(document: string): { readonly style: string; readonly text: string }[] {
  return [...document.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    text: textIn(xml),
  }));
}

/** The tables of a document; a row is its properties and its cells' texts, paragraph by paragraph. */
export function tablesOf(document: string) {
  return [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => ({
    style: /<w:tblStyle w:val="([^"]*)"/.exec(table)?.[1],
    rows: [...table.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs)].map(([row]) => ({
      isHeader: /<w:tblHeader\/>/.test(row),
      mayNotSplit: /<w:cantSplit\/>/.test(row),
      cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphsOf(cell).map(({ text }) => text)),
    })),
  }));
}
