import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Judges Götene's sample as of the second tertial, prints the summary, and says what was written and what to try next. */
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const sample = path('assets/samples/gotene-2023.xlsx');
const workbook = path('dist/demo/gotene-2023.malkoll.xlsx');
const report = path('dist/demo/gotene-2023.rapport.docx');

console.log(`
Götene's goals as of the second tertial of 2023. The goals are the municipality's own, word for word; the outcomes are
made up. The workbook is Swedish, so Målkoll answers in Swedish; --lang en makes it answer in English.
`);
mkdirSync(path('dist/demo'), { recursive: true });
malkoll('inherit', 'recalculate', sample, '--as-of', 'T2 2023', '--out', workbook, '--force');
malkoll('ignore', 'report', sample, '--as-of', 'T2 2023', '--out', report, '--force');
console.log(`
Open the workbook in Excel or LibreOffice:
  Mål 2023          statuses in columns of their own, right of the goals
  Måluppföljning    the overview for the board, with charts, ready to print
  Diagram           the plan over time, a chart for each goal and each indicator with a series
  Så räknades det   how every sentence was understood and judged, with room for corrections
The same as a report in Word: ${report}

Next: npx malkoll explain "Minst 90 % av brukarna ska vara nöjda senast 2025"
      npx malkoll recalculate YOUR-WORKBOOK.xlsx
      npm start        the pane, in a browser
`);

function malkoll(output, ...words) {
  const { status } = spawnSync(process.execPath, [path('dist/cli/malkoll.mjs'), ...words], {
    stdio: ['inherit', output, 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
