#!/usr/bin/env node
import { version } from '../../package.json';
import { nodeTerminal } from './nodeTerminal';
import { run } from './run';

const terminal = nodeTerminal(version);
process.exitCode = await run(process.argv.slice(2), terminal);
// A reader that went away (`| head`) leaves standard input open, which would keep the process waiting.
process.stdin.destroy();
