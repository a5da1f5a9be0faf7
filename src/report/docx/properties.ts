import { strFromU8, unzipSync } from 'fflate';
import type { IsoDate } from '../../model/calendar';
import type { ReportDocument } from '../reportDocument';
import { printable } from './printable';

const APPLICATION = '<Application>Målkoll</Application>';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The part that says which program wrote the file. Word and LibreOffice put their own name there when they save it. */
export function appXml(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${HEADER}<Properties xmlns="${namespace}">${APPLICATION}</Properties>`;
}

/** The part with the document's title, language and date. */
export function coreXml({ title, language }: ReportDocument, today: IsoDate): string {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${today}T00:00:00Z</dcterms:${name}>`;
  return (
    `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(printable(title))}</dc:title><dc:creator>Målkoll</dc:creator>` +
    `<cp:lastModifiedBy>Målkoll</cp:lastModifiedBy>${date('created')}${date('modified')}` +
    `<dc:language>${language === 'sv' ? 'sv-SE' : 'en-GB'}</dc:language></cp:coreProperties>`
  );
}

/**
 * The file is a report as Målkoll wrote it: nobody has saved it since, so nobody's words are lost when a new one takes
 * its place.
 */
export function isUntouchedReport(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === APP_PART && originalSize < 10_000 });
    const part = parts[APP_PART];
    return part !== undefined && strFromU8(part).includes(APPLICATION);
  } catch {
    return false;
  }
}

const APP_PART = 'docProps/app.xml';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
