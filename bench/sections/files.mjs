import { medianOf, RUNS } from '../processes.mjs';
import { goalFile } from '../prepare.mjs';
import { hasLibreOffice, secondsOfConversion } from '../libreOffice.mjs';

const OURS = 'recalculate';
const JOBS = [
  ['bare', 'bare work (unzip, tokenise, serialise and deflate the goal sheet)'],
  [OURS, '**Målkoll, whole recalculation**'],
  ['exceljs', 'exceljs 4.4.0, read and write only'],
  ['sheetjs', 'SheetJS 0.18.5, read and write only'],
  ['populate', 'xlsx-populate 1.21.0, read and write only'],
  ['excelize', 'excelize-wasm 0.1.3, read and write only'],
];

/** Whole recalculation against the bare work on the file and against libraries that only read and write it back. */
export function files(sizes) {
  const lines = [
    '## Whole recalculation',
    '',
    '| rows | job | seconds | × bare work | peak MB |',
    '|--:|---|--:|--:|--:|',
  ];
  const ours = new Map();
  for (const size of sizes) {
    const file = goalFile(size);
    let bare = NaN;
    for (const [job, title] of JOBS) {
      const result = medianOf(job, file);
      if (job === 'bare' && result) bare = result.seconds;
      if (job === OURS && result) ours.set(size, result.seconds);
      lines.push(result ? row(size, title, result, bare) : `| ${size} | ${title} | failed | | |`);
    }
    if (hasLibreOffice()) {
      const seconds = secondsOfConversion(file, 'xlsx', RUNS);
      lines.push(row(size, 'LibreOffice, converts the file headless', { seconds }, bare));
    }
  }
  return [...lines, '', ...growth(ours)];
}

function row(size, title, { seconds, megabytes }, bare) {
  const memory = megabytes === undefined ? '' : megabytes.toFixed(0);
  return `| ${size} | ${title} | ${seconds.toFixed(2)} | ${(seconds / bare).toFixed(2)} | ${memory} |`;
}

/** How much longer ten times the rows take. */
function growth(ours) {
  const known = [...ours];
  return known.slice(1).map(([size, seconds], i) => {
    const [before, secondsBefore] = known[i];
    return `${size / before} times the rows (${before} → ${size}) take ${(seconds / secondsBefore).toFixed(1)} times as long.`;
  });
}
