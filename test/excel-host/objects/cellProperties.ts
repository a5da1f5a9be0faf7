import { formatOf, setFormat } from '../book/cell';
import type { Rectangle } from '../book/area';
import type { Sheet } from '../book/sheet';
import { HostGap } from '../protocol/errors';

/** What is asked of, or said of, each cell of a range. Documented: CellPropertiesFormat, as far as it is simulated. */
export type CellProperties = Readonly<Record<string, unknown>>;

const GROUPS = new Set(['font', 'fill']);

/** The asked formats of every cell. Assumed: they come back under the client's names. */
export function cellProperties(sheet: Sheet, area: Rectangle, load: CellProperties): CellProperties[][] {
  const paths = pathsOf(formatIn(load));
  return everyCell(area, (row, column) => {
    const cell = sheet.grid.get(row, column);
    const format: Record<string, unknown> = {};
    for (const [path] of paths) put(format, path.split('.'), formatOf(cell, path));
    return { format };
  });
}

/** Sets formats cell by cell. A fill of the pattern "None" is no fill, whatever its colour. */
export function setCellProperties(sheet: Sheet, area: Rectangle, values: readonly (readonly CellProperties[])[]): void {
  everyCell(area, (row, column) => {
    const cell = sheet.grid.at(row, column);
    const paths = pathsOf(formatIn(values[row - area.top]?.[column - area.left] ?? {}));
    for (const [path, value] of paths) {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw new HostGap(`${path} = ${JSON.stringify(value)} for single cells`);
      }
      setFormat(cell, path, value);
    }
  });
}

function formatIn(properties: CellProperties): CellProperties {
  const [only, ...others] = Object.keys(properties);
  if (only !== 'format' || others.length > 0) throw new HostGap(`cell properties ${JSON.stringify(properties)}`);
  return properties['format'] as CellProperties;
}

function pathsOf(format: CellProperties): [path: string, value: unknown][] {
  return Object.entries(format).flatMap(([name, value]): [string, unknown][] =>
    GROUPS.has(name)
      ? Object.entries(value as CellProperties).map(([inner, one]) => [`${name}.${inner}`, one])
      : [[name, value]],
  );
}

function put(target: Record<string, unknown>, [head = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[head] = value;
  else put((target[head] ??= {}) as Record<string, unknown>, rest, value);
}

function everyCell<T>({ top, left, bottom, right }: Rectangle, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, across) => of(top + down, left + across)),
  );
}
