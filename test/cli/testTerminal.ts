import type { FileAccess } from '../../src/cli/files';
import { nodeFiles } from '../../src/cli/nodeFiles';
import type { Output, Terminal } from '../../src/cli/terminal';

interface World {
  readonly files?: FileAccess;
  readonly input?: string;
  readonly isTerminal?: boolean;
  /** The reader of standard output goes away after so many pieces. */
  readonly closesAfter?: number;
}

/** A terminal that remembers what was said. */
export function testTerminal({
  files = nodeFiles,
  input = '',
  isTerminal = false,
  closesAfter = Infinity,
}: World = {}) {
  const out = remembering(isTerminal, closesAfter);
  const error = remembering(isTerminal, Infinity);
  let names = 0;
  const terminal: Terminal = {
    out: out.output,
    error: error.output,
    input: Object.assign(pieces(input), { isTerminal: false }),
    files,
    today: '2024-01-15',
    version: '1.2.3',
    unique: () => String(++names),
  };
  return { terminal, said: { out: out.text, error: error.text } };
}

function remembering(isTerminal: boolean, closesAfter: number) {
  const said: string[] = [];
  const output: Output = {
    isTerminal,
    columns: 80,
    get closed() {
      return said.length >= closesAfter;
    },
    write: (text) => {
      if (said.length < closesAfter) said.push(text);
      return Promise.resolve();
    },
  };
  return { output, text: () => said.join('') };
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}
