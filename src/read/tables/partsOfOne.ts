import type { RoleColumn } from '../columns/roleColumn';

/** So many numbers make a manner of writing. */
const FEWEST = 3;

/**
 * "Utfall 2025 (%)" over 0.79, 0.69 and 0.061: every number is a part of one, so that "%" may say what is shown and not
 * what is stored. Their unit is then left open, and what would be held against per cent is asked about.
 */
export function withoutDoubtfulPercent(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  return columns.map((column) => {
    const { header, profile } = column;
    const isDoubtful = header.unit === '%' && profile.numbers >= FEWEST && profile.partsOfOne === profile.numbers;
    return isDoubtful ? { ...column, header: { ...header, unit: null } } : column;
  });
}
