import { writeFileSync } from 'node:fs';
import { medianOf, RUNS } from '../processes.mjs';
import { goalFile, inRoot } from '../prepare.mjs';
import { formulaWorkbook } from '../formulaWorkbook.mjs';
import { hasLibreOffice, secondsOfConversion } from '../libreOffice.mjs';

const ROWS = 10_000;
/** So many that calculating is felt beside reading and writing the file. */
const FORMULA_ROWS = 200_000;

/** Sentences and decisions per second, the latter against the pace rule as formulas of a sheet. */
export function rules() {
  const { sentences, decisions } = medianOf('rules', goalFile(ROWS));
  const lines = ['## Sentences and decisions', ''];
  lines.push(`- ${perSecond(sentences)} target sentences read a second on one core`);
  lines.push(`- ${perSecond(decisions)} indicators judged a second (status, trend, forecast, SMART review, roll-up)`);
  if (!hasLibreOffice()) return [...lines, '- LibreOffice is not on this machine: formulas were not measured'];
  const [formulas, values] = ['formulas', 'values'].map((kind) => {
    const file = inRoot(`dist/bench/${kind}.xlsx`);
    writeFileSync(file, formulaWorkbook(FORMULA_ROWS, kind === 'formulas'));
    return secondsOfConversion(file, 'csv', RUNS);
  });
  const calculated = FORMULA_ROWS / (formulas - values);
  lines.push(
    `- ${perSecond(calculated)} rows a second by LibreOffice for the bare pace rule as four formulas a row ` +
      `(${formulas.toFixed(2)} s with formulas, ${values.toFixed(2)} s with values): ` +
      `${(decisions / calculated).toFixed(1)} times as many by Målkoll`,
  );
  return lines;
}

function perSecond(count) {
  return String(Math.round(count / 100) * 100).replace(/\B(?=(\d{3})+$)/g, ' ');
}
