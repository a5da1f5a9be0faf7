import type { NewValue } from '../../../model/plan';
import { encodeEscapes, textContent } from '../strings/escapes';
import { escapeText } from '../xml/entities';

/** The XML of a cell that holds a value; of an empty one when `value` is null. `style` 0 is not written. */
export function cellXml(prefix: string, address: string, style: number, value: Exclude<NewValue, undefined>): string {
  const start = style === 0 ? `<${prefix}c r="${address}"` : `<${prefix}c r="${address}" s="${style}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') {
    return `${start} t="inlineStr"><${prefix}is><${prefix}t${textContent(value)}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  if (typeof value === 'number') return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === 'boolean') return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  const { formula, value: known } = value;
  const type = typeof known === 'string' ? ' t="str"' : typeof known === 'boolean' ? ' t="b"' : '';
  const text = typeof known === 'boolean' ? String(Number(known)) : escapeText(encodeEscapes(String(known)));
  const cached = known === undefined ? '' : `<${prefix}v>${text}</${prefix}v>`;
  return `${start}${type}><${prefix}f>${escapeText(formula)}</${prefix}f>${cached}</${prefix}c>`;
}
