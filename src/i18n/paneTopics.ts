import type { GoalStatus } from '../model/verdict';
import type { Language } from '../model/policy';
import type { FaultTexts } from './topics';

/**
 * What the pane's shell needs to say, by where it says it. The words of lists and sheets come with `texts` when a list
 * is opened, so that the pane stands sooner.
 */
export interface PaneTexts {
  readonly language: Language;
  readonly faults: FaultTexts;
  readonly statuses: Readonly<Record<GoalStatus, string>>;
  readonly name: string;
  readonly firstRun: {
    readonly title: string;
    readonly lead: string;
    readonly looking: string;
    readonly foundTitle: string;
    /** "35 indikatorer · 7 mål"; what there is none of is left out. */
    readonly found: (indicators: number, goals: number, activities: number) => string;
    /** Sheets with goal tables beyond those that are named. */
    readonly moreSheets: (count: number) => string;
    readonly nothingTitle: string;
    readonly nothing: string;
    /** What a goal table is known by. */
    readonly lookedFor: string;
    readonly withoutTitle: string;
    /** Some names of sheets, and how many there are more. */
    readonly without: (names: readonly string[], more: number) => string;
    readonly ownCells: string;
    readonly private: string;
  };
  readonly run: {
    readonly recalculate: string;
    readonly again: string;
    readonly asOf: string;
    readonly latest: string;
    readonly anotherDate: string;
    readonly date: string;
    readonly cancel: string;
    readonly stages: Readonly<Record<'reading' | 'computing' | 'writing', string>>;
    readonly undo: string;
    readonly undoTip: string;
  };
  readonly result: {
    readonly title: string;
    readonly asOf: (date: string) => string;
    readonly distribution: string;
    readonly showOnly: (status: string) => string;
    readonly written: (cells: number, sheets: number, charts: number) => string;
    readonly unchanged: string;
    readonly cancelled: string;
    readonly nothingToRestore: string;
    readonly restored: string;
    readonly restoredExcept: (count: number) => string;
    readonly makeReport: string;
    readonly reported: (file: string) => string;
    /** In Excel, where no file can be saved from the pane. */
    readonly reportElsewhere: (page: string) => string;
    readonly dismiss: string;
    readonly runningInCell: string;
  };
  readonly tabs: {
    readonly label: string;
    readonly indicators: string;
    readonly attention: string;
    readonly columns: string;
    readonly settings: string;
    readonly loading: string;
    /** A part of the pane could not be fetched from the web host. */
    readonly failed: string;
    readonly again: string;
  };
  readonly indicators: {
    readonly search: string;
    readonly goal: string;
    readonly area: string;
    readonly all: string;
    readonly shown: (shown: number, all: number) => string;
    readonly none: string;
    /** The tables hold no indicators at all. */
    readonly noIndicators: (activities: number) => string;
    readonly clear: string;
    readonly more: (count: number) => string;
    readonly noGoal: string;
    readonly readAs: string;
    readonly readAsNote: string;
    readonly why: string;
    readonly assumed: string;
    readonly smart: string;
    readonly smartLetters: readonly [string, string, string, string, string];
    readonly smartYes: string;
    readonly smartNo: string;
    readonly smartUnknown: string;
    readonly suggestion: string;
    readonly owes: string;
    readonly goTo: (cell: string) => string;
    readonly trend: string;
    /** Heading of the goals that nothing measures. */
    readonly goalsWithout: (count: number) => string;
    /** Heading of what the user says is no indicator. */
    readonly setAside: (count: number) => string;
    readonly bringBack: string;
    readonly bringBackThis: (text: string) => string;
  };
  readonly parts: {
    readonly from: (value: string, when: string) => string;
    readonly scale: (low: string, high: string) => string;
    readonly perPeriod: (period: string) => string;
    /** A change rather than a level. */
    readonly by: Readonly<Record<'increaseBy' | 'decreaseBy', (step: string) => string>>;
    readonly noLevel: string;
  };
  readonly correct: {
    /** What a part is called where the reading found nothing for it. */
    readonly missing: Readonly<Record<'baseline' | 'deadline' | 'polarity' | 'rhythm', string>>;
    readonly indicator: string;
    readonly commonLimits: string;
    readonly ownLimits: string;
    /** The name of a part for those who hear it: "minst 70 %, rätta". */
    readonly part: (text: string, corrected: boolean) => string;
    readonly corrected: string;
    readonly title: string;
    readonly note: string;
    readonly save: string;
    readonly withdraw: string;
    readonly cancel: string;
    readonly nothing: string;
    readonly choose: string;
  };
  readonly assess: {
    readonly title: string;
    /** Where the user has given none. */
    readonly give: string;
    readonly change: string;
    /** What the form for a goal is called. */
    readonly ofGoal: (goal: string) => string;
    readonly fromTable: string;
    readonly note: string;
    readonly save: string;
    readonly withdraw: string;
  };
  readonly attention: {
    readonly none: string;
    readonly decide: string;
    readonly missing: string;
    readonly reading: string;
  };
  readonly columns: {
    readonly lead: string;
    readonly role: (column: string, header: string) => string;
    readonly noHeader: string;
    readonly automatic: string;
  };
  readonly settings: {
    readonly auto: string;
    readonly autoWarning: string;
    readonly previewFirst: string;
    readonly previewFirstNote: string;
    readonly policyTitle: string;
    readonly policyNote: string;
    readonly columns: string;
    readonly owedColumnsNote: string;
    readonly limits: string;
    readonly changeLimits: string;
    /** What statuses are called, and their colours. */
    readonly looks: string;
    readonly changeLooks: string;
    readonly emptyLabel: string;
    readonly defaults: string;
    readonly openSheet: string;
    readonly openSheetNote: string;
    readonly remake: string;
    readonly remakeNote: string;
  };
  readonly preview: {
    readonly title: string;
    readonly lead: string;
    /** "217 celler, 2 blad skulle skrivas." */
    readonly would: (cells: number, sheets: number, charts: number) => string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly more: (count: number) => string;
    readonly write: string;
    readonly discard: string;
  };
  readonly page: {
    readonly title: string;
    readonly lead: string;
    readonly drop: string;
    readonly choose: string;
    readonly sample: string;
    readonly private: string;
    readonly privateMore: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly opening: string;
    readonly another: string;
    readonly save: string;
    readonly saved: (file: string) => string;
    readonly sheets: string;
    readonly sheet: (name: string) => string;
    readonly pane: string;
    readonly otherLanguage: string;
  };
}
