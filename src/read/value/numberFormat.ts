import { remembered } from '../../model/remembered';
import { unitAfter } from '../target/amounts/unitsAt';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';

/** What a number format of Excel says about the number that it shows. */
export interface NumberFormat {
  readonly isDate: boolean;
  /** The number is shown times 100. */
  readonly isPercent: boolean;
  /** The number is shown divided by this: `#,##0,, "mkr"` shows millions. */
  readonly divisor: number;
  /** Decimals shown; null for General. */
  readonly decimals: number | null;
  /** A unit written into the format: `0 "kr"`. */
  readonly unit: string | null;
}

const GENERAL: NumberFormat = { isDate: false, isPercent: false, divisor: 1, decimals: null, unit: null };

/** Excel takes no longer code. */
const LONGEST = 255;

/**
 * Reads a number format code (ECMA-376 part 1, 18.8.31): the first section, with its literals. Unknown codes are
 * General.
 */
export function readNumberFormat(code: string | undefined): NumberFormat {
  return code === undefined || code.length > LONGEST ? GENERAL : formatOfCode(code);
}

const formatOfCode = remembered((code): NumberFormat => {
  if (code === '' || /^(?:general|standard|@)$/i.test(code)) return GENERAL;
  const section = firstSection(code);
  const literals: string[] = [];
  const bare = section
    .replace(/"([^"]*)"/g, (_, literal: string) => keep(literals, literal))
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, literal: string) => keep(literals, literal))
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\\(.)/g, (_, literal: string) => keep(literals, literal))
    .replace(/[_*]./g, ' ');
  if (/[ymdhs]/i.test(bare)) return { ...GENERAL, isDate: true };
  const decimals = /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  const isPercent = bare.includes('%');
  const unit = isPercent ? '%' : (unitAfter(tokenise(normalise(literals.join(' '))), 0)?.unit ?? null);
  const divisor = 1000 ** (/[0#?](,+)(?![,0#?])/.exec(bare)?.[1]?.length ?? 0);
  return { isDate: false, isPercent, divisor, decimals: /[0#?]/.test(bare) ? decimals : null, unit };
}, LONGEST);

function keep(literals: string[], literal: string): string {
  literals.push(literal);
  return ' ';
}

/** Sections are separated by ";" outside quotes. */
function firstSection(code: string): string {
  let quoted = false;
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '"') quoted = !quoted;
    if (code[at] === '\\') at++;
    else if (code[at] === ';' && !quoted) return code.slice(0, at);
  }
  return code;
}
