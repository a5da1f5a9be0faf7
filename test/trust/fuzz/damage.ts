import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import type { Parts } from '../../workbook/buildXlsx';

/** One thing that is wrong with a package: numbers choose the part, the place in it, and what stands there instead. */
export interface Damage {
  readonly kind: keyof typeof DAMAGES;
  readonly part: number;
  readonly place: number;
  readonly other: number;
}

type Text = string;

/** What attributes and texts hold in files that someone has made by hand, or with ill will. */
const ODD_VALUES = [
  '',
  '0',
  '-1',
  '1',
  '2',
  '1e99',
  '99999999999',
  '1048576',
  '1048577',
  'NaN',
  'true',
  ' 3 ',
  'x',
  'A0',
]
  .concat([
    'XFD1048576',
    'XFE1',
    '$A$1',
    'A1:B2:C3',
    'a1',
    'A1 C3',
    'rId1',
    'rId2',
    '../../../etc/passwd',
    '/xl/workbook.xml',
  ])
  .concat([
    'constructor',
    '__proto__',
    '&#0;',
    '&amp;',
    '&x;',
    '=1+1',
    '😀',
    'Malkoll.sheet.overview',
    'sheet1.xml#x',
    'External',
  ]);

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const tags = (text: Text): RegExpMatchArray[] => [...text.matchAll(/<[^!?][^>]*>/g)];

/** Replaces a match by a text. */
function replaced(text: Text, match: RegExpMatchArray | undefined, by: string): Text {
  if (!match) return text;
  const at = match.index ?? 0;
  return text.slice(0, at) + by + text.slice(at + match[0].length);
}

/** The element that begins at a tag, with all that is in it; only the tag when its end is not found. */
function elementAt(text: Text, tag: RegExpMatchArray): string {
  const at = tag.index ?? 0;
  const name = /^<([^\s/>]+)/.exec(tag[0])?.[1];
  if (tag[0].endsWith('/>') || name === undefined) return tag[0];
  const end = text.indexOf(`</${name}>`, at);
  return end < 0 ? tag[0] : text.slice(at, end + name.length + 3);
}

function withElement(text: Text, place: number, change: (element: string) => string): Text {
  const tag = pick(
    tags(text)
      .filter(([found]) => !found.startsWith('</'))
      .slice(1),
    place,
  );
  if (!tag) return text;
  const element = elementAt(text, tag);
  const at = tag.index ?? 0;
  return text.slice(0, at) + change(element) + text.slice(at + element.length);
}

/** Kinds of damage to the text of a part. `place` chooses where, `other` with what. */
const DAMAGES = {
  value: (text: Text, place: number, other: number) =>
    replaced(text, pick([...text.matchAll(/="[^"]*"/g)], place), `="${pick(ODD_VALUES, other) ?? ''}"`),
  content: (text: Text, place: number, other: number) =>
    replaced(text, pick([...text.matchAll(/>[^<>]+</g)], place), `>${pick(ODD_VALUES, other) ?? ''}<`),
  noAttribute: (text: Text, place: number) => replaced(text, pick([...text.matchAll(/ [\w:]+="[^"]*"/g)], place), ''),
  sameAttribute: (text: Text, place: number) => {
    const match = pick([...text.matchAll(/ [\w:]+="[^"]*"/g)], place);
    return replaced(text, match, (match?.[0] ?? '').repeat(2));
  },
  noTag: (text: Text, place: number) => replaced(text, pick(tags(text), place), ''),
  noElement: (text: Text, place: number) => withElement(text, place, () => ''),
  twice: (text: Text, place: number) => withElement(text, place, (element) => element + element),
  nested: (text: Text, place: number) => withElement(text, place, (element) => element.replace('>', `>${element}`)),
  alternate: (text: Text, place: number) =>
    withElement(
      text,
      place,
      (element) =>
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x">${element}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
    ),
  comment: (text: Text, place: number) => replaced(text, pick([...text.matchAll(/(?<=>)(?=<)/g)], place), '<!-- < -->'),
  instruction: (text: Text, place: number) =>
    replaced(text, pick([...text.matchAll(/(?<=>)(?=<)/g)], place), '<?a b?>'),
  cdata: (text: Text, place: number) => {
    const match = pick([...text.matchAll(/(?<=>)[^<>]+(?=<)/g)], place);
    return replaced(text, match, `<![CDATA[${match?.[0] ?? ''}]]>`);
  },
  lines: (text: Text, place: number) =>
    replaced(text, pick([...text.matchAll(/ (?=[\w:]+=")|(?<=>)(?=<)/g)], place), '\r\n\t'),
  cut: (text: Text, place: number) => text.slice(0, place % (text.length + 1)),
  noText: () => '',
  mark: (text: Text) => `\uFEFF${text}`,
  moved: (text: Text, place: number, other: number) => {
    const source = pick(tags(text).slice(1), place);
    if (!source) return text;
    const element = elementAt(text, source);
    const without = replaced(text, Object.assign([element] as RegExpMatchArray, { index: source.index }), '');
    const target = pick(tags(without).slice(1), other);
    return target ? replaced(without, target, target[0] + element) : without;
  },
};

/** One to four things that are wrong. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[])),
    part: fc.nat(50),
    place: fc.nat(5000),
    other: fc.nat(500),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The parts with all that is wrong with them. */
export function damaged(parts: Parts, list: readonly Damage[]): Parts {
  const names = Object.keys(parts).filter((name) => /xml|rels/.test(name));
  return list.reduce((now, { kind, part, place, other }) => {
    const name = pick(names, part) ?? '';
    const content = now[name] ?? '';
    const text = typeof content === 'string' ? content : strFromU8(content);
    return { ...now, [name]: DAMAGES[kind](text, place, other) };
  }, parts);
}
