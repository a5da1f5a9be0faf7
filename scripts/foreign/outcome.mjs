/** What came of a workbook, as an object to print as JSON and with a `line` to read; `bad` when something is wrong. */
export function outcomeOf(file, { examination, crash, hang, longest }) {
  const seconds = Number(longest.seconds.toFixed(2));
  if (crash)
    return { file, outcome: 'crash', bad: true, seconds, detail: crash, line: `CRASH     ${file}\n  ${crash}` };
  if (hang) return { file, outcome: 'hang', bad: true, seconds, detail: hang, line: `HANG      ${file}\n  ${hang}` };
  const { outcome, code, indicators, sheets, harms } = examination;
  const said = [
    outcome === 'judged' ? `${indicators} indicators` : code,
    sheets > 0 ? `written to ${sheets} sheets` : null,
    `${seconds} s`,
  ].filter(Boolean);
  const bad = harms.length > 0;
  const line = [`${(bad ? 'HARM' : outcome).padEnd(9)} ${file} (${said.join(', ')})`, ...harms].join('\n  ');
  return { file, outcome, code, indicators, sheets, harms, bad, seconds, line };
}

/** How many workbooks came to what. */
export function summaryOf(outcomes) {
  const counts = new Map();
  for (const { outcome, code } of outcomes) {
    const key = outcome === 'refused' ? `refused: ${code}` : outcome;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const harmed = outcomes.filter(({ harms }) => harms?.length > 0).length;
  const slowest = Math.max(0, ...outcomes.map(({ seconds }) => seconds));
  return [
    `${outcomes.length} workbooks`,
    ...[...counts].sort().map(([key, count]) => `  ${String(count).padStart(5)}  ${key}`),
    `  ${String(harmed).padStart(5)}  lost something or came back otherwise`,
    `  ${slowest.toFixed(2)} s for the longest piece of work`,
  ].join('\n');
}
