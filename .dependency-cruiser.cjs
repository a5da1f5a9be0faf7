/** The rooms of the house and what each may import; the order is the order in which data flows. */
const PURE = ['model', 'lexicon', 'i18n', 'ownsheets', 'read', 'judge', 'compose'];
const MAY_IMPORT = {
  model: [],
  lexicon: ['model'],
  i18n: ['model'],
  ownsheets: ['model'],
  read: ['model', 'lexicon', 'ownsheets'],
  judge: ['model', 'lexicon'],
  compose: ['model', 'i18n', 'ownsheets'],
  workbook: ['model'],
  worker: ['model', 'lexicon', 'i18n', 'ownsheets', 'read', 'judge', 'compose', 'workbook', 'recalculate.ts'],
  report: ['model', 'i18n', 'compose', 'worker', 'recalculate.ts'],
};

/**
 * The folders of `read`, each of which may import those before it: texts, times, sentences, cells, columns, rows, tables,
 * and last what the whole workbook tells of them: settings, which indicator is which, and what the user has corrected.
 */
const READING = [
  ...['text', 'sheet', 'period', 'target', 'value', 'columns', 'rows', 'tables'],
  ...['policy', 'identity', 'corrections'],
];

const reading = READING.map((folder, at) => ({
  name: `reading-${folder}`,
  comment: `read/${folder} may import only the folders that stand before it`,
  severity: 'error',
  from: { path: `^src/read/${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^src/read/(${READING.slice(at + 1).join('|') || '-'})/` },
}));

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})(/|$)` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    ...reading,
    {
      name: 'pure-rooms-use-no-packages',
      comment: 'The pure rooms know no Office, no React, no files and no other package (valibot reads settings).',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/`, pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'doors-are-not-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|commands|cli|report|browser)/' },
      to: { path: '^src/(taskpane|commands|cli|report|browser)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.(test|d)\\.tsx?$|^src/(cli|taskpane|commands|browser)/' },
      to: {},
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|bench/node_modules)' },
  },
};
