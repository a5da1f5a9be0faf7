import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { probeSchema } from '../protocol/schema';
import type { ClientWindow, Schema } from '../protocol/schema';
import type { Container } from './container';

/** Where the unmodified files of npm @microsoft/office-js lie. */
export const CLIENT_FILES = path.join(
  path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** What a page's address must carry for office.js to boot as in Office for Mac. */
export const hostInfo = (language = 'sv-SE'): string =>
  `_host_Info=Excel$Mac$16.00$${language}$telemetry$$disableLogging$0`;

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Serves office.js from node_modules; every other address is refused. */
class ClientFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const name = url.split('/hosted/')[1]?.split('?')[0];
    if (name === undefined) return null;
    return Promise.resolve(readFileSync(path.join(CLIENT_FILES, name))) as ReturnType<ResourceLoader['fetch']>;
  }
}

export interface OfficeWindow extends DOMWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OSF: {
    readonly ScriptMessaging: Readonly<Record<string, (id: number, payload: unknown) => void>> & {
      readonly GetScriptMessenger: () => object;
    };
  };
}

let probed: Schema | undefined;

/** The schema of the client in node_modules, probed once per process in a window that is thrown away. */
export function clientSchema(): Schema {
  if (probed) return probed;
  const file = path.join(CLIENT_FILES, 'excel-mac-16.00.js');
  const dom = new JSDOM('<!doctype html>', {
    url: 'https://addin.test/',
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(dom.getInternalVMContext());
  probed = probeSchema(dom.window as unknown as ClientWindow);
  dom.window.close();
  return probed;
}

/** A page in which Microsoft's client has booted against the container, as far as `Office.onReady`. */
export async function bootClient(container: Container, language = 'sv-SE'): Promise<OfficeWindow> {
  const dom = new JSDOM(`<!doctype html><script src="${OFFICE_JS}"></script>`, {
    url: `https://addin.test/taskpane.html?${hostInfo(language)}`,
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
    resources: new ClientFiles(),
    beforeParse(window) {
      const receive = (json: string): void => {
        container.receive(json);
      };
      Object.assign(window, { webkit: { messageHandlers: { Agave: { postMessage: receive } } } });
    },
  });
  const window = dom.window as OfficeWindow;
  container.answer = (name, id, payload) => {
    setImmediate(() => window.OSF.ScriptMessaging[name]?.(id, JSON.parse(JSON.stringify(payload))));
  };
  await new Promise((resolve) => {
    window.document.querySelector('script')?.addEventListener('load', resolve);
  });
  await window.Office.onReady();
  hurry(window);
  return window;
}

/**
 * office.js sends its container a message every 10 ms at most, and lets those that come faster queue up; tests of
 * thousands of requests need not wait so long, nor for the timers of a page that has nothing else to do.
 */
function hurry(window: OfficeWindow): void {
  const { GetScriptMessenger: messenger } = window.OSF.ScriptMessaging;
  Object.assign(messenger().constructor, { MESSAGE_TIME_DELTA: 0 });
  const { setTimeout: wait } = window;
  const soon = (work: () => void, delay = 0, ...rest: unknown[]): unknown =>
    delay <= 10 ? setImmediate(work) : wait(work, delay, ...rest);
  Object.assign(window, { setTimeout: soon });
}
