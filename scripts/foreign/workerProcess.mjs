import { fork } from 'node:child_process';

/** A process that examines workbooks one by one; started again when one of them ends it. */
export class WorkerProcess {
  #child = null;

  constructor(script, { seconds, megabytes }) {
    this.script = script;
    this.seconds = seconds;
    this.megabytes = megabytes;
  }

  /**
   * Resolves to `{ examination }`, `{ crash }` or `{ hang }`, with the longest piece of work and its `seconds`. A piece
   * of work (reading, recalculating, writing, a second run, …) that takes longer than allowed is a hang.
   */
  examine(file) {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      let stage = 'starting';
      let began = performance.now();
      let longest = { stage, seconds: 0 };
      let timer = null;
      const finish = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve({ ...answer, longest });
      };
      const next = (name) => {
        const seconds = (performance.now() - began) / 1000;
        if (seconds > longest.seconds) longest = { stage, seconds };
        [stage, began] = [name, performance.now()];
        clearTimeout(timer);
        timer = setTimeout(() => {
          next('over');
          this.#child = null;
          child.kill('SIGKILL');
          finish({ hang: `${longest.stage} took more than ${this.seconds} s` });
        }, this.seconds * 1000);
      };
      child.on('message', (message) => {
        next(message.stage ?? 'over');
        if (!message.stage) finish(message);
      });
      child.on('exit', (code, signal) => {
        this.#child = null;
        finish({ crash: `the process ended (${signal ?? code}) while ${stage}` });
      });
      next('starting');
      child.send(file);
    });
  }

  end() {
    this.#child?.kill();
  }

  #start() {
    const execArgv = [`--max-old-space-size=${this.megabytes}`, '--enable-source-maps'];
    return fork(this.script, { execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'json' });
  }
}
