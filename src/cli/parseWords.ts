import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Fault } from '../model/faults';
import { errorCode } from './files';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Words told apart as options and the rest. Throws an `option.…` fault when they are off. */
export function parseWords<O extends Options>(words: readonly string[], options: O) {
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
