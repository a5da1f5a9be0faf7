import { Fault } from '../model/faults';
import type { Language } from '../model/policy';
import type { Command, ExplainCommand, InspectCommand, RecalculateCommand, ReportCommand } from './command';
import { parseWords } from './parseWords';

const COMMON = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;
/** The options that each command takes. */
export const OPTIONS = {
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

/** Reads the words after each command. */
const READERS = new Map<string, (words: readonly string[]) => Command>([
  ['recalculate', readRecalculate],
  ['explain', readExplain],
  ['inspect', readInspect],
  ['report', readReport],
]);

/** Reads the words after `malkoll`. Throws an `option.…` fault when they are off. */
export function readCommand(words: readonly string[]): Command {
  const [command, ...rest] = words;
  const before = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (before.includes('--help') || before.includes('-h')) return { do: 'help', language: languageIn(words) };
  if (command === undefined) throw new Fault('option.noCommand', {});
  if (command === '--version') return { do: 'version' };
  const read = READERS.get(command);
  if (!read) throw new Fault('option.unknown', { text: command });
  return read(rest);
}

function readRecalculate(words: readonly string[]): RecalculateCommand {
  const { values, positionals } = parseWords(words, OPTIONS.recalculate);
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

function readExplain(words: readonly string[]): ExplainCommand {
  const { values, positionals } = parseWords(words, OPTIONS.explain);
  return {
    do: 'explain',
    texts: positionals,
    context: values.context ?? null,
    measurement: values.measurement ?? false,
    json: values.json ?? false,
    language: languageOf(values.lang),
  };
}

function readInspect(words: readonly string[]): InspectCommand {
  const { values, positionals } = parseWords(words, OPTIONS.inspect);
  const language = languageOf(values.lang);
  return { do: 'inspect', file: onlyFile(positionals), json: values.json ?? false, language };
}

function readReport(words: readonly string[]): ReportCommand {
  const { values, positionals } = parseWords(words, OPTIONS.report);
  return {
    do: 'report',
    file: onlyFile(positionals),
    out: documentName(values.out),
    asOf: values['as-of'] ?? null,
    force: values.force ?? false,
    language: languageOf(values.lang),
  };
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
