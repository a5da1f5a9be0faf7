export interface ProposalParts {
  readonly subject: string;
  readonly verb: 'increase' | 'decrease' | 'hold';
  /** "minst"; empty where there is no word for it. */
  readonly comparator: string;
  readonly target: string;
  readonly baseline: string | null;
  readonly baselineYear: string | null;
  readonly deadline: string;
}

export interface ProposalTexts {
  /** Placeholders for what is not known. */
  readonly subject: string;
  readonly level: string;
  readonly year: string;
  readonly responsible: string;
  readonly range: (low: string, high: string) => string;
  readonly sentence: (parts: ProposalParts) => string;
}
