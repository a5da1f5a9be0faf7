import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

test('every table of the language stands beside the others', () => {
  const listed = readFileSync(join(import.meta.dirname, 'tablesFirst.ts'), 'utf8');
  const tables = readdirSync(join(import.meta.dirname, '..', 'lexicon')).filter((file) => !/\.test\./.test(file));
  for (const table of tables) expect(listed).toContain(`import '../lexicon/${table.replace('.ts', '')}';`);
});
