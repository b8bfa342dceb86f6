/** Breaks the rules and the engine on purpose, one small thing at a time: `npm run mutants`. */
const config = {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  mutate: [
    'src/engine/**/*.ts',
    'flows/second-opinion/*.ts',
    'flows/second-opinion/{plan,sheets}/**/*.ts',
    'flows/organisation/index.ts',
    '!src/engine/index.ts',
    '!flows/second-opinion/{edition,journeys,types,wordTypes}.ts',
  ],
  // Stryker 9 cannot read it with TypeScript 7, and nothing here needs it.
  ignorePatterns: [
    'tsconfig.json',
    '.cache',
    'dist*',
    'review',
    'tests/pictures',
    'tests/accessibility',
    'docs/editions',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: '.cache/mutants/incremental.json',
  tempDirName: '.cache/mutants/sandbox',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutants/report.json' },
  thresholds: { high: 90, low: 90, break: 90 },
  allowEmpty: false,
};

export default config;
