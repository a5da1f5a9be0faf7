import type { Colours } from '../../model/policy';
import { defaultPolicy } from '../../model/policy';
import { STATUS_MARKS } from '../../model/statusMarks';
import type { Colour, GoalStatus } from '../../model/verdict';
import { colourOf } from '../../model/verdict';
import { STATUS_COLOURS } from './formats';

/** WCAG 2.1, 1.4.3: the least contrast of text to its ground. */
const CONTRAST = 4.5;

/** Text and ground of a status; on a ground of the municipality's own our ink where it can be read, else black or white. */
export function looksOf(
  colour: Colour,
  { [colour]: fill }: Colours,
): { readonly color: string; readonly fill: string } {
  const inks = [STATUS_COLOURS[colour].color, '#000000', '#FFFFFF'];
  return { fill, color: inks.find((ink) => contrast(ink, fill) >= CONTRAST) ?? '#000000' };
}

/** Contrast ratio of two colours by WCAG 2.1. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/**
 * What stands in a rule's formula beside its mark: nothing for our own colour, else the ground that was chosen, so that
 * a later choice is told from one that is drawn already.
 */
export function tagOf(colour: Colour, { [colour]: fill }: Colours): string {
  return fill === defaultPolicy.colours[colour] ? '' : fill;
}

/** The grounds that standing rules draw, by what their formulas say. */
export function drawnColours(formulas: readonly string[], mark: string): Colours {
  const fillOf = (colour: Colour): string => {
    const [sign = ''] = signsOf(colour);
    const formula = formulas.find((one) => one.includes(`"${mark}"`) && one.includes(`"${sign} "`)) ?? '';
    const at = formula.indexOf(`"${mark}"<>"`) + mark.length + 5;
    return /^#[\dA-F]{6}/.exec(formula.slice(at))?.[0] ?? defaultPolicy.colours[colour];
  };
  return { green: fillOf('green'), yellow: fillOf('yellow'), red: fillOf('red') };
}

/** The signs of the statuses of a colour. */
export function signsOf(colour: Colour): string[] {
  return (Object.keys(STATUS_MARKS) as GoalStatus[])
    .filter((status) => colourOf[status] === colour)
    .map((status) => STATUS_MARKS[status]);
}
