import type { Plan } from '../../src/model/plan';

/** There is no calculation: a formula that a plan writes comes to what the plan says. */
export function formulaValuesOf({ actions }: Plan): [formula: string, value: string | number | boolean][] {
  const written = actions.flatMap((action) => (action.do === 'writeCells' ? action.values.flat() : []));
  return written.flatMap((value): [string, string | number | boolean][] => {
    return typeof value !== 'object' || value?.value === undefined ? [] : [[`=${value.formula}`, value.value]];
  });
}
