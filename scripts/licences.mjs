import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from './shippedPackages.mjs';

/*
 * Lists every package that may be shipped, with version and licence, in docs/tredjepartslicenser.md. `npm run licences`;
 * with --check it only says whether the list is true.
 */
const list = fileURLToPath(new URL('../docs/tredjepartslicenser.md', import.meta.url));
const lines = [
  ...new Set(shippedPackages().map(({ name, version, license }) => `- ${name} ${version}: ${license ?? 'okänd'}`)),
].sort();
const text = `# Tredjepartslicenser

Paket som tillägget, sidorna och kommandoraden bygger på, med version och licens. Listan görs av \`npm run licences\` ur
\`package-lock.json\`; ett test håller den sann. Licenserna i sin helhet följer med det som levereras, i filen
\`licenser.txt\`. Office.js hämtas från Microsoft när tillägget körs i Excel, under Microsofts villkor, och följer inte
med.

${lines.join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(list, text);
else if (readFileSync(list, 'utf8') !== text) {
  console.error('docs/tredjepartslicenser.md is not true: npm run licences');
  process.exitCode = 1;
}
