import XlsxPopulate from 'xlsx-populate';

/** xlsx-populate only reading the file and writing it back. */
export async function populateRoundTrip(bytes) {
  const book = await XlsxPopulate.fromDataAsync(bytes);
  return (await book.outputAsync()).length;
}
