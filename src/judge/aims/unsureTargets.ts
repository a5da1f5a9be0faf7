import type { Problem } from '../../model/problems';
import { isDoubtful, type TableJudgement } from '../../model/verdict';

/** The indicators of a table whose colour rests on a text that can be read in another way, too; each told once. */
export function unsureTargetsIn({ sheet, verdicts }: TableJudgement): readonly Problem[] {
  return verdicts
    .filter((verdict) => verdict.sameAs === null && isDoubtful(verdict))
    .map(({ indicator: { target, cell } }) => ({
      code: 'target.unsure',
      params: { text: target.text },
      sheet,
      cell,
    }));
}
