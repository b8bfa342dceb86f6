import { defineConfig } from 'vitest/config';

/** A machine that is busy elsewhere takes its time, and nothing here is about time. */
const limits = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 120_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{screens,components}/**'],
          ...limits,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'screens',
          include: ['tests/{screens,components}/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/jsdom/setUpScreens.ts'],
          ...limits,
        },
      },
    ],
  },
});
