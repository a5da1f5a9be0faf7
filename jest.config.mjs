const common = {
  testEnvironment: 'node',
  // Jest's sandbox makes each look at a global slow; these are handed in, which spares up to two fifths of the time.
  sandboxInjectedGlobals: ['Math', 'Number', 'String', 'Array', 'Object', 'Map', 'Set', 'JSON', 'RegExp'],
  setupFiles: ['<rootDir>/test/loadTexts.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};

/**
 * Unit tests stand beside what they test; tests across rooms stand in `test/`. Those in `test/browser` drive the built
 * pages in a browser, so the pages are built and a browser is found before them, and only before them.
 */
export default {
  projects: [
    {
      ...common,
      displayName: 'node',
      roots: ['<rootDir>/src', '<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'browser',
      roots: ['<rootDir>/test/browser'],
      testMatch: ['**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/globalSetup.mjs',
    },
  ],
  maxWorkers: 2,
  // Some tests run the whole command line, or another program, several times.
  testTimeout: 60_000,
};
