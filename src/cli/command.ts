import type { Language } from '../model/policy';

/** What the words of a command ask for. */
export type Command =
  | RecalculateCommand
  | ExplainCommand
  | ReportCommand
  | InspectCommand
  | { readonly do: 'help'; readonly language: Language | null }
  | { readonly do: 'version' };

export interface RecalculateCommand {
  readonly do: 'recalculate';
  readonly file: string;
  /** Null: beside FILE. */
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly asOf: string | null;
  readonly sheets: readonly string[];
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Sheets and charts that the user deleted are made again. */
  readonly remakes: boolean;
  readonly json: boolean;
  readonly language: Language | null;
}

export interface ExplainCommand {
  readonly do: 'explain';
  /** Empty: read from standard input. */
  readonly texts: readonly string[];
  readonly context: string | null;
  readonly measurement: boolean;
  readonly json: boolean;
  readonly language: Language | null;
}

export interface ReportCommand {
  readonly do: 'report';
  readonly file: string;
  /** Where the document is written; ends in ".docx". */
  readonly out: string;
  readonly asOf: string | null;
  readonly force: boolean;
  readonly language: Language | null;
}

export interface InspectCommand {
  readonly do: 'inspect';
  readonly file: string;
  readonly json: boolean;
  readonly language: Language | null;
}
