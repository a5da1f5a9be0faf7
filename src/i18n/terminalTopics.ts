import type { ValueReading } from '../model/measurement';

/** What the terminal says, by where it says it. */
export interface TerminalTexts {
  readonly help: string;
  readonly stages: Readonly<Record<'reading' | 'judging' | 'writing', (file: string) => string>>;
  readonly typeTexts: string;
  readonly recalculated: {
    readonly table: (place: string, indicators: number) => string;
    readonly goals: string;
    /** "4 av 6 bedömda". */
    readonly coverage: (judged: number, all: number) => string;
    readonly attention: string;
    readonly problems: string;
    readonly more: (count: number) => string;
    readonly written: (file: string, cells: number, sheets: number, charts: number) => string;
    readonly unchanged: (file: string) => string;
  };
  readonly reported: (file: string) => string;
  readonly dryRun: {
    readonly title: string;
    readonly nothing: string;
    readonly newSheet: (name: string) => string;
    readonly newCells: (sheet: string, range: string, count: number) => string;
    readonly changedCell: (place: string, before: string, after: string) => string;
    readonly emptied: (place: string, before: string) => string;
    readonly chart: (name: string, sheet: string) => string;
    readonly table: (name: string, sheet: string) => string;
    readonly removed: (sheet: string) => string;
    readonly looks: (sheet: string) => string;
  };
  readonly explained: {
    readonly measurable: Readonly<Record<'true' | 'false' | 'relative', string>>;
    readonly keys: Readonly<Record<ExplainedKey, string>>;
    /** What a measurement is read as. */
    readonly kinds: Readonly<Record<ValueReading['kind'], string>>;
    readonly unsure: string;
  };
  readonly inspected: {
    readonly table: (place: string, headerRows: string) => string;
    readonly level: (level: number) => string;
    readonly noHeader: string;
  };
}

/** What `explain` names in words. */
export type ExplainedKey =
  | 'comparator'
  | 'target'
  | 'baseline'
  | 'unit'
  | 'deadline'
  | 'perPeriod'
  | 'scale'
  | 'stretch'
  | 'kpiIds'
  | 'alsoTargets'
  | 'value'
  | 'values'
  | 'kind'
  | 'year'
  | 'reason';
