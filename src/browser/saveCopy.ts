import { download } from './download';
import type { FileHost } from './fileHost';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the user a copy of the workbook as it stands now. Resolves to its name. */
export async function saveCopy(host: FileHost): Promise<string> {
  const bytes = await host.save();
  const name = savedName(host.name);
  download(name, bytes, XLSX);
  return name;
}

/** The name under which a recalculated copy is saved: "Mål 2023.xlsx" → "Mål 2023.malkoll.xlsx". */
function savedName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name}.malkoll.xlsx` : `${name.slice(0, dot)}.malkoll${name.slice(dot)}`;
}
