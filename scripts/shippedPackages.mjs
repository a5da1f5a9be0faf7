import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every package that may be shipped: those that the add-in, the pages and the command line depend on. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional)
    .map(([folder, { version, license }]) => ({
      folder,
      name: folder.replace(/^.*node_modules\//, ''),
      version,
      license,
    }));
}

/**
 * The full text of every licence of what is shipped, Målkoll's own first, as one text file. Throws where a package has
 * neither a text of its own nor a licence whose text is the same for all.
 */
export function licenceTexts() {
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  const byText = new Map([[own, ['Målkoll']]]);
  for (const shipped of shippedPackages()) {
    for (const text of textsOf(shipped))
      byText.set(text, [...(byText.get(text) ?? []), `${shipped.name} ${shipped.version}`]);
  }
  return [...byText]
    .map(([text, names]) => `${'='.repeat(80)}\n${names.join('\n')}\n${'-'.repeat(80)}\n\n${text}\n`)
    .join('\n');
}

function textsOf({ folder, name, license }) {
  const place = path.join(root, folder);
  const files = readdirSync(place).filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.|$)/i.test(file));
  if (files.length > 0)
    return files.map((file) => readFileSync(path.join(place, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const { author } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
  if (license !== 'MIT') throw new Error(`${name} comes without the text of its licence (${license})`);
  return [mit(author?.name ?? author ?? `the authors of ${name}`)];
}

/** Some packages say that they are under the MIT licence and leave its text out. */
function mit(holder) {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
}
