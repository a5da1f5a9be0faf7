import { medianOf } from '../processes.mjs';
import { goalFile } from '../prepare.mjs';

/** Where the time of a recalculation goes. */
export function phases(sizes) {
  const lines = ['## Where the time goes', ''];
  for (const size of sizes) {
    const steps = medianOf('phases', goalFile(size));
    if (!steps) continue;
    const total = Object.values(steps).reduce((sum, seconds) => sum + seconds, 0);
    const names = Object.keys(steps);
    if (lines.length === 2) lines.push(`| rows | ${names.join(' | ')} |`, `|--:|${names.map(() => '--:').join('|')}|`);
    lines.push(`| ${size} | ${names.map((name) => `${((100 * steps[name]) / total).toFixed(0)} %`).join(' | ')} |`);
  }
  return lines;
}
