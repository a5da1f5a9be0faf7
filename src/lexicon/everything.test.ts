import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

test('every table stands beside the others', () => {
  const listed = readFileSync(join(import.meta.dirname, 'everything.ts'), 'utf8');
  const tables = readdirSync(import.meta.dirname).filter((file) => !/everything|\.test\./.test(file));
  for (const table of tables) expect(listed).toContain(`import './${table.replace('.ts', '')}';`);
});
