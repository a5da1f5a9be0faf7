import { appended, spliced, withAttributes } from '../xml/splice';
import { childOf, childrenOf, parseXml } from '../xml/xmlTree';
import { insertIntoShell } from './editShell';

/** Lets a printed page begin with a row (ECMA-376 part 1, 18.3.1.73), unless one does already. */
export function addPageBreak(shell: string, part: string, row: number): string {
  const breakXml = (p: string): string => `<${p}brk id="${row}" max="16383" man="1"/>`;
  const root = parseXml(shell, part);
  const list = childOf(root, 'rowBreaks');
  if (!list) {
    return insertIntoShell(
      shell,
      part,
      'rowBreaks',
      (p) => `<${p}rowBreaks count="1" manualBreakCount="1">${breakXml(p)}</${p}rowBreaks>`,
    );
  }
  const count = String(childrenOf(list, 'brk').length + 1);
  return spliced(shell, [
    ...withAttributes(shell, list, { count, manualBreakCount: count }),
    appended(shell, list, breakXml(root.prefix)),
  ]);
}
