import { appended, insertedInOrder, removed, spliced, withAttributes } from './splice';
import { childOf, parseXml, type XmlElement } from './xmlTree';

const SOURCE = '<r xmlns="urn:a" b="1" ab="2"><x/><z>3</z></r>';
const root = parseXml(SOURCE, 'p');
const child = (name: string): XmlElement => childOf(root, name) ?? root;
const ORDER = ['w', 'x', 'y', 'z'];

it.each([
  [
    'sets and adds attributes',
    withAttributes(SOURCE, root, { b: '<2>', c: '"' }),
    '<r c="&quot;" xmlns="urn:a" b="&lt;2>" ab="2"><x/><z>3</z></r>',
  ],
  [
    'removes an attribute',
    withAttributes(SOURCE, root, { b: null, c: null }),
    '<r xmlns="urn:a" ab="2"><x/><z>3</z></r>',
  ],
  ['appends to an element', [appended(SOURCE, root, '<q/>')], '<r xmlns="urn:a" b="1" ab="2"><x/><z>3</z><q/></r>'],
  [
    'appends to a self-closing element',
    [appended(SOURCE, child('x'), '<q/>')],
    '<r xmlns="urn:a" b="1" ab="2"><x><q/></x><z>3</z></r>',
  ],
  [
    'inserts where the schema wants it',
    [insertedInOrder(SOURCE, root, 'y', ORDER, '<y/>')],
    '<r xmlns="urn:a" b="1" ab="2"><x/><y/><z>3</z></r>',
  ],
  [
    'inserts after its equals',
    [insertedInOrder(SOURCE, root, 'x', ORDER, '<x/>')],
    '<r xmlns="urn:a" b="1" ab="2"><x/><x/><z>3</z></r>',
  ],
  [
    'inserts last',
    [insertedInOrder(SOURCE, root, 'z', ORDER, '<z/>')],
    '<r xmlns="urn:a" b="1" ab="2"><x/><z>3</z><z/></r>',
  ],
  ['removes elements', [removed(child('z')), removed(child('x'))], '<r xmlns="urn:a" b="1" ab="2"></r>'],
])('%s', (_, splices, expected) => {
  expect(spliced(SOURCE, splices).replaceAll('&gt;', '>')).toBe(expected);
});
