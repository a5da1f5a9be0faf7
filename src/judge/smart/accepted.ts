import type { Finding } from '../../model/findings';
import { finding, type Reviewed } from './context';

/** A: someone is responsible. Where the table has no column for it nothing is known, and the table is told once. */
export function accepted({ verdict, table, proposal }: Reviewed): readonly Finding[] {
  if (!table.roles.has('responsible') || verdict.indicator.notes.responsible !== null) return [];
  return [finding('accepted.noResponsible', {}, 'warning', { ...proposal(), asksResponsible: true })];
}
