import { parseArgs } from 'node:util';
import { Fault } from '../model/faults';
import type { Language } from '../model/policy';
import { errorCode } from './files';

/** What the words of a command ask for. */
export type Command =
  | RecalculateCommand
  | ExplainCommand
  | ReportCommand
  | { readonly do: 'inspect'; readonly file: string; readonly json: boolean; readonly language: Language | null }
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

const COMMON = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;
const OPTIONS = {
  recalculate: {
    ...COMMON,
    out: { type: 'string' },
    'in-place': { type: 'boolean' },
    'as-of': { type: 'string' },
    sheet: { type: 'string', multiple: true },
    force: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    remake: { type: 'boolean' },
  },
  explain: { ...COMMON, context: { type: 'string' }, measurement: { type: 'boolean' } },
  inspect: COMMON,
  report: {
    lang: { type: 'string' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    force: { type: 'boolean' },
  },
} as const;

export interface ReportCommand {
  readonly do: 'report';
  readonly file: string;
  /** Where the document is written; ends in ".docx". */
  readonly out: string;
  readonly asOf: string | null;
  readonly force: boolean;
  readonly language: Language | null;
}

/** Reads the words after `malkoll`. Throws an `option.…` fault when they are off. */
export function readCommand(words: readonly string[]): Command {
  const [command, ...rest] = words;
  const before = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (before.includes('--help') || before.includes('-h')) return { do: 'help', language: languageIn(words) };
  switch (command) {
    case '--version':
      return { do: 'version' };
    case 'recalculate': {
      const { values, positionals } = parse(rest, OPTIONS.recalculate);
      if (values.out !== undefined && values['in-place']) {
        throw new Fault('option.conflict', { first: '--out', second: '--in-place' });
      }
      if (values.out === '') throw new Fault('option.missing', { text: '--out FILE' });
      return {
        do: 'recalculate',
        file: onlyFile(positionals),
        out: values.out ?? null,
        inPlace: values['in-place'] ?? false,
        asOf: values['as-of'] ?? null,
        sheets: values.sheet ?? [],
        force: values.force ?? false,
        dryRun: values['dry-run'] ?? false,
        remakes: values.remake ?? false,
        json: values.json ?? false,
        language: languageOf(values.lang),
      };
    }
    case 'explain': {
      const { values, positionals } = parse(rest, OPTIONS.explain);
      return {
        do: 'explain',
        texts: positionals,
        context: values.context ?? null,
        measurement: values.measurement ?? false,
        json: values.json ?? false,
        language: languageOf(values.lang),
      };
    }
    case 'inspect': {
      const { values, positionals } = parse(rest, OPTIONS.inspect);
      const language = languageOf(values.lang);
      return { do: 'inspect', file: onlyFile(positionals), json: values.json ?? false, language };
    }
    case 'report': {
      const { values, positionals } = parse(rest, OPTIONS.report);
      return {
        do: 'report',
        file: onlyFile(positionals),
        out: documentName(values.out),
        asOf: values['as-of'] ?? null,
        force: values.force ?? false,
        language: languageOf(values.lang),
      };
    }
    case undefined:
      throw new Fault('option.noCommand', {});
    default:
      throw new Fault('option.unknown', { text: command });
  }
}

/** The language asked for, wherever it stands and however wrong the other words are: faults are said in it. */
export function languageIn(words: readonly string[]): Language | null {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = words[index] === '--lang' ? words[index + 1] : words[index]?.slice('--lang='.length);
  return value === 'sv' || value === 'en' ? value : null;
}

function languageOf(value: string | undefined): Language | null {
  if (value === undefined || value === 'sv' || value === 'en') return value ?? null;
  throw new Fault('option.unknown', { text: `--lang ${value}` });
}

function onlyFile([file, ...more]: readonly string[]): string {
  if (file === undefined || file === '') throw new Fault('option.missing', { text: 'FILE' });
  if (more[0] !== undefined) throw new Fault('option.unknown', { text: more[0] });
  return file;
}

/** A document is never written over a file of another kind by a slip of the hand. */
function documentName(out: string | undefined): string {
  if (out === undefined || out === '') throw new Fault('option.missing', { text: '--out FILE.docx' });
  if (!/\.docx$/i.test(out)) throw new Fault('option.notDocx', { text: out });
  return out;
}

function parse<O extends (typeof OPTIONS)[keyof typeof OPTIONS]>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw optionFault(error);
  }
}

/** "--json=1", or "--out" without a file; Node writes the latter as "--out <value>". */
function valueFault(word: string, takesNoValue: boolean): Fault {
  if (takesNoValue) return new Fault('option.unknown', { text: word, takesNoValue: true });
  return new Fault('option.missing', { text: word.replace(' <value>', '') });
}

/** Node's sentence about the words, "Unknown option '--x'. …", as a fault that names the word. */
function optionFault(error: unknown): Fault {
  const [, word = ''] = /'([^']+)'/.exec(String(error)) ?? [];
  switch (errorCode(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new Fault('option.unknown', { text: word });
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return valueFault(word, /does not take/.test(String(error)));
    default:
      throw error;
  }
}
