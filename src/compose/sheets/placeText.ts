import type { Indicator } from '../../model/goalTable';

/** Where an indicator stands, as a reader finds it: "Mål 2023 C6", with its number where a cell holds several. */
export function placeText({ sheet, cell, line }: Pick<Indicator, 'sheet' | 'cell' | 'line'>): string {
  return line > 1 ? `${sheet} ${cell} (${line})` : `${sheet} ${cell}`;
}
