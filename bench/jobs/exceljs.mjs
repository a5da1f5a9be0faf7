import ExcelJS from 'exceljs';

/** exceljs only reading the file and writing it back. */
export async function exceljsRoundTrip(bytes) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  return (await workbook.xlsx.writeBuffer()).byteLength;
}
