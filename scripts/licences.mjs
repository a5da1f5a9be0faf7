import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Lists every package that may be shipped, with version and licence, in docs/tredjepartslicenser.md: those that the
 * add-in, the pages and the command line depend on. `npm run licences`; with --check it only says whether the list is
 * true.
 */
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const list = path('docs/tredjepartslicenser.md');
const { packages } = JSON.parse(readFileSync(path('package-lock.json'), 'utf8'));

const rows = Object.entries(packages)
  .filter(([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional)
  .map(([folder, { version, license }]) => ({ name: folder.replace(/^.*node_modules\//, ''), version, license }));
const lines = [
  ...new Set(rows.map(({ name, version, license }) => `- ${name} ${version}: ${license ?? 'okänd'}`)),
].sort();
const text = `# Tredjepartslicenser

Paket som tillägget, sidorna och kommandoraden bygger på, med version och licens. Listan görs av \`npm run licences\` ur
\`package-lock.json\`; ett test håller den sann. Office.js hämtas från Microsoft när tillägget körs i Excel, under
Microsofts villkor, och följer inte med.

${lines.join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(list, text);
else if (readFileSync(list, 'utf8') !== text) {
  console.error('docs/tredjepartslicenser.md is not true: npm run licences');
  process.exitCode = 1;
}
