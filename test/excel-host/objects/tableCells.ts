import { intersection } from '../book/area';
import type { Rectangle } from '../book/area';
import type { Sheet, TableState } from '../book/sheet';
import { HostGap } from '../protocol/errors';

/**
 * What Excel does to tables when cells in them are written.
 * Assumed for want of a description: a write into a table whose filter hides rows lands in other rows than asked
 * (github.com/OfficeDev/office-js issue 224). No program may rely on it, so it is a gap.
 */
export function beforeWrite(sheet: Sheet, area: Rectangle): void {
  const table = sheet.tables.find((one) => one.filtered && intersection(one.area, area));
  if (table) throw new HostGap(`a write into the filtered table ${table.name}`);
  if (sheet.filtered) throw new HostGap(`a write into the filtered sheet ${sheet.name}`);
}

export function afterWrite(sheet: Sheet, area: Rectangle): void {
  for (const table of sheet.tables) {
    const headers = { ...table.area, bottom: table.area.top };
    if (table.showHeaders && intersection(headers, area)) nameColumns(sheet, table);
  }
}

/**
 * Documented: the header cells of a table are its column names: texts, none empty, no two equal.
 * Assumed: Excel's own names for empty ones ("Column1") and the number it adds to a second one ("Mål2").
 */
export function nameColumns(sheet: Sheet, table: TableState): void {
  const taken = new Set<string>();
  for (let column = table.area.left; column <= table.area.right; column++) {
    const cell = sheet.grid.at(table.area.top, column);
    const written = typeof cell.value === 'object' ? cell.value.error : String(cell.value);
    let name = written === '' ? `Column${String(column - table.area.left + 1)}` : written;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${written}${String(number)}`;
    taken.add(name.toLowerCase());
    cell.value = name;
    cell.formula = null;
  }
}

export function columnNames(sheet: Sheet, table: TableState): string[] {
  const names: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const value = sheet.grid.get(table.area.top, column)?.value ?? '';
    names.push(typeof value === 'object' ? value.error : String(value));
  }
  return names;
}
