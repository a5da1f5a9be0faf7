import type { CellValue, Snapshot } from '../../../src/model/snapshot';
import { snapshotOf } from '../../../src/workbook/memory/sheetSpec';

/** What Excel, a terminal or a page would run or compute if it were given as it is typed. */
export const INJECTED = [
  '=1+1',
  '=HYPERLINK("http://x";"y")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "=cmd|'/c calc'!A1",
  '"><script>alert(1)</script>',
  '&A&D&[Fil]',
  '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e',
];

/** A goal workbook whose every text, and its sheet's name, is one of these. */
export function injectedBook(): Snapshot {
  const cells: CellValue[][] = [
    ['Mål', 'Indikator', 'T2 2023', 'Ansvarig', 'Kommentar'],
    ...INJECTED.map((text, n): CellValue[] => [text, `${text} minst ${80 + n} % av brukarna är nöjda`, 85, text, text]),
  ];
  return snapshotOf([{ name: "=1+'1'", cells }]);
}

/** Tells formulas that can only come from what was typed. */
export const IS_TYPED = /cmd|HYPERLINK|script|SUM\(A1\)|^=?1(?:\+1)?$|2\+3/;
