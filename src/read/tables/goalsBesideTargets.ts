import { because, isByUser, type RoleColumn } from '../columns/roleColumn';

/** Share of cells of several words from which a column is one of sentences. */
const SENTENCES = 0.6;

/**
 * "Mål | Måltal", "Övergripande mål | Nämndsmål | Målvärde": where another column holds the levels by its header, and
 * nothing but goals is named, sentences under a header that can be either are goals, although numbers stand in them.
 */
export function goalsBesideTargets(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const at = columns.findIndex(isAmbiguous);
  const hasNames = columns.some(({ role }) => role === 'indicator' || role === 'activity');
  const goals = hasNames ? undefined : columns[at];
  if (!goals || !columns.some((column) => column !== goals && isOnlyTarget(column))) return columns;
  return columns.map((column) => (column === goals ? { ...goals, ...because('goal', 'targetElsewhere') } : column));
}

/**
 * "Mål | Mätbart mål" over "Trygghet | Genomsnittlig väntetid, dagar: 30": where nothing else names what is measured, the
 * column that can name it does so in its own cells, and the goal beside says only what it is for.
 */
export function measuresBesideGoals(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  if (columns.some(({ role }) => role === 'indicator' || role === 'activity')) return columns;
  const measures = columns.find(
    (column) => column.role === 'target' && column.header.roles.includes('indicator') && !isByUser(column),
  );
  const hasGoals = columns.some(({ role, profile }) => role === 'goal' && profile.filled > 0);
  if (!measures || !hasGoals || measures.profile.length < SHORTEST_NAME) return columns;
  return columns.map((column) =>
    column === measures ? { ...measures, ...because('indicator', 'onlyTexts') } : column,
  );
}

/** Mean length of texts that name what they set a level of: "Antal hushåll: 300", not "Minst 95 %". */
const SHORTEST_NAME = 15;

function isAmbiguous(column: RoleColumn): boolean {
  const { role, header, profile } = column;
  const isSentences = profile.filled > 0 && profile.texts >= profile.filled * SENTENCES;
  return role === 'target' && !isByUser(column) && header.roles.includes('goal') && isSentences;
}

/** "Måltal", or "Mål 2025" over nothing but numbers. */
function isOnlyTarget({ role, header, profile }: RoleColumn): boolean {
  const isLevels = header.timed && profile.filled > 0 && profile.numbers === profile.filled;
  return role === 'target' && (isLevels || !header.roles.includes('goal'));
}
