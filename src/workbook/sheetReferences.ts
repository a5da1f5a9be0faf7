/** A text, or a sheet's name before "!": quoted, or plain. */
const SHEET_NAMES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([^\s!"'()+\-*/^&=<>,;:{}[\]#]+)!/g;

/** A formula after a sheet was removed: what referred to the sheet refers to nothing, "#REF!$A$1". */
export function withoutSheet(formula: string, sheet: string): string {
  return formula.replace(SHEET_NAMES, (piece: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === sheet.toLowerCase() ? '#REF!' : piece;
  });
}

/** A sheet's name as formulas write it, always quoted: `'Mål 2023'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
