import { BRACKETED_TARGETS } from '../../lexicon/headers';
import type { TargetReading } from '../../model/target';
import { readTarget } from '../target/readTarget';
import { mergeTargets } from './mergeTargets';

const HEADER = new RegExp(BRACKETED_TARGETS, 'iu');
/** The parentheses that a text ends with. */
const LAST = /^(.*\S)\s*\(([^()]+)\)\s*$/su;

/**
 * The target of an indicator's own text. Under "Indikator (målvärde)" the parentheses at its end hold it, and other numbers
 * say what is measured: "Klotter borttaget inom två dygn (90 %)".
 * @param header of the column that the text stands in.
 * @param context what stands beside the text; empty for nothing.
 */
export function readOwnText(text: string, header: string, context: string): TargetReading {
  const parts = HEADER.test(header) ? LAST.exec(text) : null;
  const [, name = '', level = ''] = parts ?? [];
  if (parts === null) return readTarget(text, context);
  const around = context === '' ? name : `${name}; ${context}`;
  const reading = readTarget(level, around);
  if (reading.measurable === false) return readTarget(text, context);
  return { ...mergeTargets(reading, readTarget(name, context), null), text };
}
