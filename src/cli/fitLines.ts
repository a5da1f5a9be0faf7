/** A line as long as the terminal is wide: what does not fit is cut. */
export function cut(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, Math.max(0, width - 1))}…`;
}

/** A line over as many as it needs, broken between words; what follows stands as far in as the first. */
export function wrap(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let begun = '';
  for (const word of line.trim().split(' ')) {
    const longer = begun === '' ? indent + word : `${begun} ${word}`;
    if (begun !== '' && longer.length > width) {
      lines.push(begun);
      begun = indent + word;
    } else {
      begun = longer;
    }
  }
  return [...lines, begun].map((part) => cut(part, width));
}
