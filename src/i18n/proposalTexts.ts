export interface ProposalParts {
  readonly subject: string;
  readonly verb: 'increase' | 'decrease' | 'hold' | 'unknown';
  /** "minst"; empty where there is no word for it. */
  readonly comparator: string;
  readonly target: string;
  readonly baseline: string | null;
  readonly baselineYear: string;
  readonly deadline: string;
  /** Null when the sentence need not name anyone. */
  readonly responsible: string | null;
}

export interface ProposalTexts {
  /** Placeholders for what is not known. */
  readonly subject: string;
  readonly level: string;
  readonly comparator: string;
  readonly baseline: string;
  readonly baselineYear: string;
  readonly year: string;
  readonly responsible: string;
  readonly range: (low: string, high: string) => string;
  readonly sentence: (parts: ProposalParts) => string;
}
