import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** excelize-wasm only reading the file, all rows of its sheets, and writing it back. Loading the engine is not counted. */
export async function prepareExcelize() {
  const require = createRequire(import.meta.url);
  const main = require.resolve('excelize-wasm');
  const { init } = require('excelize-wasm');
  const excelize = await init(join(dirname(main), 'excelize.wasm.gz'));
  return (bytes) => {
    const file = excelize.OpenReader(bytes);
    if (file.error) throw new Error(file.error);
    for (const sheet of file.GetSheetList().list) file.GetRows(sheet);
    const { buffer, error } = file.WriteToBuffer();
    if (error) throw new Error(error);
    return buffer.length;
  };
}
