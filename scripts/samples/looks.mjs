/** The looks that the samples share. */
const GRID = 'BFC5CC';
const body = { border: GRID, vertical: 'top', wrap: true };

export const looks = {
  title: { bold: true, size: 16, color: '1F3864' },
  note: { italic: true, color: '595959' },
  heading: { bold: true, size: 12, color: '1F3864' },
  header: { bold: true, color: 'FFFFFF', fill: '1F3864', border: GRID, vertical: 'center', wrap: true },
  goal: { ...body, bold: true, fill: 'F2F5FA' },
  /** A goal whose cell reaches over the rows of its indicators. */
  mergedGoal: { ...body, bold: true, fill: 'F2F5FA', spansRows: true },
  area: { ...body, bold: true, italic: true, fill: 'E7E6E6' },
  text: body,
  mergedText: { ...body, spansRows: true },
  value: { ...body, horizontal: 'center' },
};

/** A cell with text, or one that is empty but has its looks. */
export const cell = (value, style) => ({ value: value === '' ? null : value, style });

/** A measurement cell from `values.mjs`. */
export const valueCell = (value) =>
  value !== null && typeof value === 'object'
    ? { value: value.value, style: { ...looks.value, numberFormat: value.format } }
    : cell(value, looks.value);
