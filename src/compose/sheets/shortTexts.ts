import type { Verdict } from '../../model/verdict';

/** A text as short as a chart can carry it, cut between words. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:–-]+$/, '')}…`;
}

/** An indicator with the area that it is for. */
export function named({ indicator }: Verdict): string {
  return indicator.area === null ? indicator.text : `${indicator.area}: ${indicator.text}`;
}
