import { randomUUID } from 'node:crypto';
import type { ReadStream, WriteStream } from 'node:tty';
import { Fault } from '../model/faults';
import { today } from '../today';
import { errorCode } from './files';
import { nodeFiles } from './nodeFiles';
import type { Output, Terminal } from './terminal';

/** The terminal, the files and the calendar of the machine. */
export function nodeTerminal(version: string): Terminal {
  return {
    out: outputTo(process.stdout),
    error: outputTo(process.stderr),
    input: inputFrom(process.stdin),
    files: nodeFiles,
    today: today(),
    version,
    unique: () => randomUUID().slice(0, 8),
  };
}

function outputTo(stream: WriteStream): Output {
  let closed = false;
  // Each write hears of its own error; without a listener the same error would end the process with a stack trace.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY,
    // A terminal that does not know its size says 0.
    columns: stream.columns > 0 ? stream.columns : 120,
    get closed() {
      return closed;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) {
          resolve();
          return;
        }
        stream.write(text, (error) => {
          if (error && errorCode(error) !== 'EPIPE') reject(new Fault('output.notPrinted', { reason: error.message }));
          else {
            closed = error !== null && error !== undefined;
            resolve();
          }
        });
      }),
  };
}

function inputFrom(stream: ReadStream): Terminal['input'] {
  return {
    isTerminal: stream.isTTY,
    [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>,
  };
}
