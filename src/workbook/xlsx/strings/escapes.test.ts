import { decodeText } from '../xml/entities';
import { decodeEscapes, textContent } from './escapes';

/** What a reader of the file makes of a text that was written. */
function roundTrip(text: string): string {
  const xml = textContent(text);
  return decodeEscapes(decodeText(xml.slice(xml.indexOf('>') + 1), 'part'));
}

it.each([
  'Mål & medel <2023>',
  '_x0041_',
  '_x005F_x0041_',
  '_x00_',
  '__x0041_',
  'kontroll \u0000\u0001\u001f\u007f',
  'rad\r\nrad\rrad\n\ttab',
  'halv \ud83d och \ude00 men hel 😀',
  '\ufffe\uffff',
  '  ',
  '',
])('a text is read as it was written: %j', (text) => {
  expect(roundTrip(text)).toBe(text);
});

it.each([
  ['Mål', '>Mål'],
  ['Mål & <medel>', '>Mål &amp; &lt;medel&gt;'],
  [' två', ' xml:space="preserve"> två'],
  ['ett  två', ' xml:space="preserve">ett  två'],
  ['rad\nrad', ' xml:space="preserve">rad\nrad'],
  ['\u0001', '>_x0001_'],
])('writes %j as %j', (text, expected) => {
  expect(textContent(text)).toBe(expected);
});
