import XLSX from 'xlsx';

/** SheetJS only reading the file and writing it back. */
export function sheetjsRoundTrip(bytes) {
  const book = XLSX.read(bytes, { type: 'buffer', cellStyles: true });
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }).length;
}
