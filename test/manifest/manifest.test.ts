/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { at, descendants, parseXml, type XmlElement } from './xmlTree';

const root = path.join(__dirname, '..', '..');
const manifest = parseXml(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
const overrides = at(manifest, 'VersionOverrides');
const resources = at(overrides, 'Resources');

/**
 * The order of children as Microsoft's manifest reference gives it, for the elements used here.
 * An element out of order keeps the add-in from loading, and the official validator blames its parent.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Where a resource may stand, and how long its text may be. */
const LIMITS: Readonly<Record<string, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };

function resourceIds(list: string): string[] {
  return at(resources, list).children.map((resource) => resource.attributes['id'] ?? '');
}

function elements(name: string, within: XmlElement = manifest): XmlElement[] {
  return descendants(within).filter((element) => element.name === name);
}

test('office-addin-manifest reads it', () => {
  const script = path.join(root, 'node_modules', 'office-addin-manifest', 'cli.js');
  const told = execFileSync(process.execPath, [script, 'info', path.join(root, 'manifest.xml')], { encoding: 'utf8' });
  expect(told).toContain('6c0b6f0e-4f0a-4a2c-9d0c-3b1d7c2f5a91');
  expect(told).toContain('Målkoll');
  expect(told).toContain('Workbook');
});

test('every element stands in the order that Office demands', () => {
  for (const element of descendants(manifest)) {
    const order = ORDER[element.name];
    if (!order) continue;
    const places = element.children.map((child) => order.indexOf(child.name));
    expect({ parent: element.name, places }).toEqual({
      parent: element.name,
      places: places.toSorted((a, b) => a - b),
    });
    expect(places).not.toContain(-1);
  }
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(at(manifest, 'Version').text).toBe(version);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the identity is a GUID', () => {
  expect(at(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

/** Microsoft's reference of VersionOverrides: for a TaskPaneApp there is only 1.0; 1.1 is Outlook's. */
test('the overrides are of the only version that there is for task panes', () => {
  expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(overrides.attributes).toMatchObject({
    xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    'xsi:type': 'VersionOverridesV1_0',
  });
});

test('it asks for what it needs: to write in the workbook, ExcelApi 1.9, a shared runtime for the ribbon', () => {
  const sets = (within: XmlElement) =>
    elements('Set', within).map(({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`);
  expect(at(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  expect(sets(at(manifest, 'Requirements'))).toEqual(['ExcelApi 1.9']);
  expect(sets(at(overrides, 'Requirements'))).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1']);
});

test('pane, runtime and functions are one page', () => {
  const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((name) =>
    elements(name, overrides).map(({ attributes }) => attributes['resid']),
  );
  expect(new Set(pages)).toEqual(new Set(['Pane.Url']));
  expect(elements('Runtime')[0]?.attributes['lifetime']).toBe('long');
});

test('the ribbon has the one click, the pane and the way back', () => {
  const actions = elements('Action').map((action) => action.children.map(({ text }) => text)[0]);
  expect(actions).toEqual(['recalculate', 'Malkoll.Pane', 'restore']);
});

test('every resource that is used exists, and every resource that exists is used', () => {
  const used = descendants(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []);
  const existing = Object.keys(LIMITS).flatMap(resourceIds);
  expect(new Set(used)).toEqual(new Set(existing));
  expect(existing).toHaveLength(new Set(existing).size);
  for (const id of existing) expect(id.length).toBeLessThanOrEqual(32);
});

test.each([
  ['Title', 'ShortStrings'],
  ['Label', 'ShortStrings'],
  ['Description', 'LongStrings'],
  ['Image', 'Images'],
  ['LearnMoreUrl', 'Urls'],
  ['FunctionFile', 'Urls'],
  ['Runtime', 'Urls'],
  ['SourceLocation', 'Urls'],
])('%s takes its text from %s', (element, list) => {
  const used = elements(element, at(overrides, 'Hosts')).map(({ attributes }) => attributes['resid'] ?? '');
  expect(resourceIds(list)).toEqual(expect.arrayContaining(used));
});

test('no text is longer than Office takes', () => {
  for (const [list, limit] of Object.entries(LIMITS)) {
    for (const { attributes } of descendants(at(resources, list))) {
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(limit);
    }
  }
  for (const [name, limit] of [
    ['DisplayName', 125],
    ['Description', 250],
  ] as const) {
    for (const { attributes } of descendants(at(manifest, name))) {
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(limit);
    }
  }
  expect(at(manifest, 'ProviderName').text.length).toBeLessThanOrEqual(125);
});

test('every text is Swedish with one English override', () => {
  const texts = [
    at(manifest, 'DisplayName'),
    at(manifest, 'Description'),
    ...at(resources, 'ShortStrings').children,
    ...at(resources, 'LongStrings').children,
  ];
  expect(at(manifest, 'DefaultLocale').text).toBe('sv-SE');
  for (const text of texts) {
    expect(text.children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
  }
});

test('every control has its icon at 16, 32, 64 and 80 pixels', () => {
  for (const control of elements('Control')) {
    expect(elements('Image', control).map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '64', '80']);
  }
  for (const group of elements('Group')) {
    const sizes = at(group, 'Icon').children.map(({ attributes }) => attributes['size']);
    expect(sizes).toEqual(['16', '32', '80']);
  }
});

test('every address is https, and icons are there in the size that they are named for', () => {
  const addresses = descendants(manifest)
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter(
      (value) =>
        value.includes('://') &&
        !value.startsWith('http://schemas.microsoft.com/') &&
        !value.startsWith('http://www.w3.org/'),
    );
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const { protocol, pathname } = new URL(address);
    expect(protocol).toBe('https:');
    const size = /-(\d+)\.png$/.exec(pathname)?.[1];
    if (size) expect(pngSize(path.join(root, pathname))).toEqual([Number(size), Number(size)]);
    else expect(['/taskpane.html', '/index.html']).toContain(pathname);
  }
});

/** Width and height from a PNG's header (RFC 2083, section 11.2.1). */
function pngSize(file: string): [number, number] {
  expect(existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
