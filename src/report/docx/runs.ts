import { TextRun } from 'docx';
import { printable } from './printable';
import { STYLE } from './styles';

/** Arrows, geometric shapes and dingbats: the marks of statuses and trends, which text fonts lack. */
const MARKS = /([\u2190-\u21ff\u25a0-\u27bf]+)/u;

/** Word and LibreOffice draw these as coloured pictures; their siblings stay letters. */
const LETTERS: Readonly<Record<string, string>> = { '✔': '✓', '↗': '➚', '↘': '➘' };

/** A text in runs, its marks in a font that has them. `style` is that of the text between them. */
export function runsOf(text: string, style?: string): TextRun[] {
  return printable(text)
    .split(MARKS)
    .flatMap((piece, i) => {
      if (piece === '') return [];
      if (i % 2 === 1) return [new TextRun({ text: asLetters(piece), style: STYLE.symbol })];
      return [new TextRun(style === undefined ? piece : { text: piece, style })];
    });
}

function asLetters(marks: string): string {
  return marks.replace(/./gu, (mark) => LETTERS[mark] ?? mark);
}
