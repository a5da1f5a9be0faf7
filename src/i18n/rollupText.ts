import type { Language, Policy } from '../model/policy';
import { formatShare } from './formatQuantity';
import { texts } from './texts';

/** The rule by which goals are rolled up, with the limits that it goes by. */
export function rollupText(policy: Policy, language: Language): string {
  const { rollup, minimumCoverage, share, weighted } = policy;
  const said = (limit: number): string => formatShare(limit, language, 2);
  return texts(language).rules.rollup[rollup]({
    coverage: said(minimumCoverage),
    share: said(share),
    green: said(weighted.green),
    yellow: said(weighted.yellow),
  });
}
