import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/* What the documents lead to is there: files that are named, and links to other documents and to pictures. */
const ROOT = join(__dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'TESTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** Where the files stand that a document does not name whole. */
const BELOW: Readonly<Record<string, string>> = {
  'README.md': 'src',
  'docs/reading.md': 'src/read',
  'docs/judging.md': 'src/judge',
  'TESTING.md': 'test/excel-host',
};

/** Files in backticks, with or without their ending: "src/read", "target/amounts", "decide.ts"; commands are none. */
const FILES =
  /`(?!text\/javascript)((?:(?:src|test|docs|scripts|bench|assets|target|text|value)\/[\w./-]+)|[\w./-]+\.(?:tsx?|mjs))`/g;
const LINKS = /\]\((?!https?:|#)([^)#\s]+)/g;

const allOf = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

it.each(DOCUMENTS)('%s names no file that is not there', (document) => {
  const places = [ROOT, join(ROOT, BELOW[document] ?? '')];
  const isThere = (file: string): boolean =>
    places.some((place) => existsSync(join(place, file)) || existsSync(join(place, `${file}.ts`)));
  const files = allOf(FILES, readFileSync(join(ROOT, document), 'utf8'));
  expect(files.filter((file) => !isThere(file))).toEqual([]);
});

it.each(DOCUMENTS)('%s has no link that leads nowhere', (document) => {
  const links = allOf(LINKS, readFileSync(join(ROOT, document), 'utf8'));
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(document), link)))).toEqual([]);
});
