import { defineConfig } from 'vitest/config';

/** The walk through the guide in three browser engines: part of `npm run test:accessibility`. */
export default defineConfig({
  test: {
    name: 'engines',
    environment: 'node',
    include: ['tests/accessibility/engines/**/*.check.ts'],
    testTimeout: 900_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    reporters: ['verbose', 'json'],
    outputFile: { json: '.cache/accessibility/engines.json' },
  },
});
