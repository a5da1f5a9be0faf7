import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './processes.mjs';

const PROGRAM = process.env.SOFFICE_PATH ?? 'soffice';

/** LibreOffice can be started on this machine (`soffice` on the path, or SOFFICE_PATH). */
export function hasLibreOffice() {
  return spawnSync(PROGRAM, ['--version']).status === 0;
}

/** Median seconds of converting a file headless, the start of the program included; the first run warms up. */
export function secondsOfConversion(file, to, runs) {
  const folder = mkdtempSync(path.join(tmpdir(), 'malkoll-bench-'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const convert = () => {
    const start = performance.now();
    const words = [profile, '--headless', '--convert-to', to, '--outdir', path.join(folder, 'out'), file];
    const { status } = spawnSync(PROGRAM, words);
    if (status !== 0) throw new Error(`${PROGRAM} could not convert ${file}`);
    return (performance.now() - start) / 1000;
  };
  convert();
  const seconds = median(Array.from({ length: runs }, convert));
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}
