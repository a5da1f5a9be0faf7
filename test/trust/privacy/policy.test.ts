import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
/** Jest does not load the module itself: it is one of the build. */
const policies = execFileSync(
  process.execPath,
  [
    '--input-type=module',
    '-e',
    "import * as policies from './scripts/contentSecurityPolicy.mjs'; console.log(JSON.stringify(policies))",
  ],
  { cwd: root, encoding: 'utf8' },
);
const { filePagePolicy, taskPanePolicy } = JSON.parse(policies) as { filePagePolicy: string; taskPanePolicy: string };

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

test.each([
  ['the page without Excel', filePagePolicy, ["'self'"]],
  ['the pane in Excel', taskPanePolicy, ["'self'", 'https://appsforoffice.microsoft.com']],
])('%s takes scripts from nobody else, and nothing is evaluated from text', (_, policy, scripts) => {
  const known = directives(policy);
  expect(known.get('default-src')).toEqual(["'none'"]);
  expect(known.get('script-src')).toEqual(scripts);
  for (const name of ['connect-src', 'worker-src']) expect(known.get(name)).toEqual(["'self'"]);
  for (const name of ['base-uri', 'form-action']) expect(known.get(name)).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe|\*|http:/);
});

test.each(['src/browser/index.html', 'src/taskpane/taskpane.html', 'src/commands/notice.html'])(
  '%s carries its policy before anything that it could hold back',
  (page) => {
    const html = readFileSync(path.join(root, page), 'utf8');
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    const first = Math.min(
      ...['<script', '<link', '<style', '<img'].map((tag) => html.indexOf(tag)).filter((at) => at >= 0),
      Infinity,
    );
    expect(policy).toBeLessThan(first);
    expect(html).not.toMatch(/ on[a-z]+=|<script>/);
  },
);
