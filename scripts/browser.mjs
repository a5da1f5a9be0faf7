import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const WHAT_TO_INSTALL =
  'No browser was found. Install Google Chrome, Microsoft Edge or Chromium, or set CHROMIUM_PATH to the program of one.';

const INSTALLED = {
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ].flatMap((name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name))),
};

/**
 * A Chromium to drive with playwright-core: `CHROMIUM_PATH`, else an installed Chrome, Edge or Chromium, else on Linux
 * the one that comes from npm. Returns launch options; throws with a sentence that says what to install.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no program there.`);
    return { executablePath: named, args: sandbox() };
  }
  const installed = (INSTALLED[process.platform] ?? []).find(isProgram);
  if (installed) return { executablePath: installed, args: sandbox() };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  throw new Error(WHAT_TO_INSTALL);
}

/**
 * Its own font settings look in folders of a cloud service. A browser that finds no font at all draws no text, and its
 * pages crash.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Chromium refuses its sandbox to root, and containers often lack what it needs. */
function sandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The browser of `@sparticuz/chromium`, unpacked once beside the other packages with the libraries and fonts it brings.
 * The folder appears by renaming, so that two runs at once do not meet half a browser.
 */
export function unpackedBrowser() {
  // Its manifest is not among what the package exports, so the folder is found from its entry, build/cjs/index.cjs.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = path.resolve(path.dirname(entry), '..', '..');
  const packed = path.join(root, 'bin');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const cache = path.resolve(root, '..', '..', '.cache', 'malkoll');
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    const half = path.join(cache, `half-${String(process.pid)}`);
    mkdirSync(half, { recursive: true });
    writeFileSync(path.join(half, 'chromium'), unpack(packed, 'chromium.br'), { mode: 0o755 });
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      const result = spawnSync('tar', ['-x', '-C', half], { input: unpack(packed, archive) });
      if (result.status !== 0) throw new Error(`${WHAT_TO_INSTALL} (${archive} could not be unpacked)`);
    }
    writeFileSync(path.join(half, 'fonts.conf'), FONTS);
    try {
      renameSync(half, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(half, { recursive: true });
    }
  }
  const executablePath = path.join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_PATH: folder };
  // The libraries it brings are for systems that lack them: a second nss beside the system's own would not load.
  if (spawnSync(executablePath, ['--version'], { env }).status !== 0) {
    env.LD_LIBRARY_PATH = [process.env.LD_LIBRARY_PATH, path.join(folder, 'lib')].filter(Boolean).join(':');
  }
  return { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-zygote'], env };
}

function unpack(folder, file) {
  return brotliDecompressSync(readFileSync(path.join(folder, file)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
