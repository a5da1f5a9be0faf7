import { medianOf } from '../processes.mjs';

/** Requests to Excel and their bytes; counts, the same in every run, so one run of each is enough. */
export function trips() {
  const lines = [
    '## In Excel (simulated, with Microsoft’s own client)',
    '',
    '| rows | reads | writes | kB both ways | nothing changed: reads | writes |',
    '|--:|--:|--:|--:|--:|--:|',
  ];
  for (const rows of [10, 1000, 10_000, 50_000]) {
    const result = medianOf('trips', String(rows), 1);
    if (!result) {
      lines.push(`| ${rows} | failed | | | | |`);
      continue;
    }
    const { reads, writes, kilobytes, readsAgain, writesAgain } = result;
    lines.push(`| ${rows} | ${reads} | ${writes} | ${kilobytes.toFixed(0)} | ${readsAgain} | ${writesAgain} |`);
  }
  return [...lines, '', 'Requests are split at 4 MB, below the 5 MB that Excel on the web takes.'];
}
