import { decodeAttribute, decodeText, escapeAttribute, escapeText } from './entities';

describe('decodeText', () => {
  it.each([
    ['a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;', 'a & b <c> "d" \'e\''],
    ['&#65;&#x42;&#x1F600;', 'AB😀'],
    ['&amp;lt;', '&lt;'],
    ['ett\r\ntvå\rtre', 'ett\ntvå\ntre'],
    ['ett&#13;\ntvå', 'ett\r\ntvå'],
  ])('reads %j', (raw, expected) => {
    expect(decodeText(raw, 'part')).toBe(expected);
  });

  it.each(['&', 'a & b', '&nbsp;', '&#;', '&#x;', '&#0;', '&#x110000;', '&#12a;', '&amp', '&aaaaaaaaaaaaaaaaaaaaaaa;'])(
    'refuses %j',
    (raw) => {
      expect(() => decodeText(raw, 'part')).toThrow('file.broken');
    },
  );
});

it('reads white space in attributes as spaces, unless it is written as a reference', () => {
  expect(decodeAttribute('a\r\nb\tc&#10;d', 'part')).toBe('a b c\nd');
});

it.each(['', 'a & b < c > "d" \'e\'', 'ett\ntvå\r\ntre\tfyra', '&amp;', ']]>'])(
  'writes %j so that it is read again',
  (text) => {
    expect(decodeText(escapeText(text), 'part')).toBe(text);
    expect(decodeAttribute(escapeAttribute(text), 'part')).toBe(text);
  },
);
