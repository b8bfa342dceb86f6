import { defineConfig } from 'vitest/config';

/** Checks of the built guide behind a real web server: `npm run test:release`. */
export default defineConfig({
  test: {
    name: 'release',
    environment: 'node',
    include: ['tests/release/**/*.check.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
