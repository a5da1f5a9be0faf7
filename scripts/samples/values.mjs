/** Measurement cells as people leave them: stored numbers with a format. Typed text is a plain string, no value is null. */

/** 68 % stored as 0.68, shown without decimals. */
export const percent = (value) => ({ value: fraction(value), format: '0 %' });

/** 8,9 % stored as 0.089, shown with one decimal. */
export const percent1 = (value) => ({ value: fraction(value), format: '0.0 %' });

/** A number shown with as many decimals as given. */
export const number = (value, decimals = 0) => ({
  value,
  format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
});

/** The quotient as a user's typing gives it: 8.9 / 100 is 0.089 and not 0.08900000000000001. */
const fraction = (value) => Number((value / 100).toPrecision(12));

/** What the cell shows in Swedish: "68 %", "8,9 %", "2,75". */
export function shown(cell) {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const share = cell.format.endsWith('%');
  const decimals = /0\.(0+)/.exec(cell.format)?.[1].length ?? 0;
  const digits = (share ? cell.value * 100 : cell.value).toFixed(decimals).replace('.', ',').replace('-', '−');
  return share ? `${digits} %` : digits;
}
