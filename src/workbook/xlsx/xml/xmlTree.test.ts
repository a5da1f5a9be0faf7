import { attributeIn, attributeOf, childOf, childrenOf, descendantsOf, parseXml } from './xmlTree';

describe('parseXml', () => {
  it('knows elements by their namespaces, whatever the prefixes', () => {
    const root = parseXml(
      '<a:r xmlns:a="urn:a" xmlns:b="urn:b"><a:x b:id="1" id="2"/><x xmlns="urn:a"/><b:x/></a:r>',
      'p',
    );
    expect(childrenOf(root, 'x').map(({ prefix }) => prefix)).toEqual(['a:', '']);
    const first = root.children[0];
    expect(first && [attributeOf(first, 'id'), attributeIn(first, 'urn:b', 'id')]).toEqual(['2', '1']);
    expect(descendantsOf(root, 'urn:b', 'x')).toHaveLength(1);
  });

  it('ends the scope of a prefix with its element', () => {
    const root = parseXml('<r xmlns="urn:a"><x xmlns="urn:b"><y/></x><y/></r>', 'p');
    expect(descendantsOf(root, 'urn:b', 'y')).toHaveLength(1);
    expect(childOf(root, 'y')?.namespace).toBe('urn:a');
  });

  it('gives texts with references and CDATA resolved, and places in the source', () => {
    const source = '<?xml version="1.0"?><!-- a --><r><t>1 &lt;<![CDATA[ <2>]]></t></r><!-- b -->';
    const root = parseXml(source, 'p');
    const text = root.children[0];
    expect(text?.text).toBe('1 < <2>');
    expect(text && source.slice(text.start, text.end)).toBe('<t>1 &lt;<![CDATA[ <2>]]></t>');
    expect(text && source.slice(text.contentStart, text.contentEnd)).toBe('1 &lt;<![CDATA[ <2>]]>');
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b></a>',
    '<a b=1/>',
    '<a b="1/>',
    '<a',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<a>&b;</a>',
    '<p:a/>',
    '<!DOCTYPE a><a/>',
    '< a/>',
  ])('refuses %j', (source) => {
    expect(() => parseXml(source, 'p')).toThrow('file.broken');
  });
});
