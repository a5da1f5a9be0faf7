/** How the way to the level is said. */
export interface ProposedWay {
  /** `go`: nothing says whether it is to rise or to fall. */
  readonly verb: 'increase' | 'decrease' | 'go';
  /** "60 % (2022)". */
  readonly from: string;
}

export interface ProposalParts {
  readonly subject: string;
  /** Null where the level alone is said. */
  readonly way: ProposedWay | null;
  /** "minst 70 %". */
  readonly level: string;
  readonly deadline: string;
  /** Null when the sentence need not name anyone. */
  readonly responsible: string | null;
}

export interface ProposalTexts {
  /** Placeholders for what is not known. */
  readonly subject: string;
  readonly level: string;
  readonly comparator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly baselineYear: string;
  readonly year: string;
  readonly responsible: string;
  readonly exactly: string;
  readonly range: (low: string, high: string) => string;
  readonly perPeriod: (period: string) => string;
  readonly scale: (low: string, high: string) => string;
  readonly sentence: (parts: ProposalParts) => string;
  /** The offer to make columns that a table lacks. */
  readonly makeColumns: string;
}
