import type { Measured, Outcome } from '../case';

/**
 * The preset forecast, before the deadline: the value that the table foresees has the colour that it would have as the
 * deciding measurement: green where the comparator holds, yellow from half of the way, else red. The numbers of the
 * way so far are those of the measurement. A floor that is met early stays met, and a ceiling that is passed stays
 * passed, whatever is foreseen.
 * @param judged by the rule for its target
 */
export function foreseen(c: Measured, forecast: number, judge: (c: Measured) => Outcome): Outcome {
  const soFar = judge(c);
  const isSettled = soFar.final === true || (soFar.rule === 'accumulatingCeiling' && soFar.colour === 'red');
  if (soFar.colour === null || isSettled) return soFar;
  const day = c.aim.deadline ?? c.m.end;
  const atDeadline = judge({ ...c, m: { ...c.m, value: forecast, start: c.m.start, end: day }, final: true });
  return atDeadline.colour === null ? soFar : { ...soFar, rule: 'forecast', colour: atDeadline.colour };
}
