import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/ensure.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4317);
/** The folder of the build that is tested. */
const dist = process.env['E2E_DIST'] ?? 'dist';

/** Journeys in a real Chromium against the built guide. The browser is the system's own. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Several releases are built for the one, and the other reads the review pack, which is long in the making.
  projects: [
    { name: 'guide', testIgnore: /\b(?:releases|review)\.spec/ },
    { name: 'release', testMatch: /\b(?:releases|review)\.spec/ },
    // Every screen in every state, which takes minutes.
    {
      name: 'accessibility',
      testDir: 'tests/accessibility',
      testMatch: /\.spec\.ts$/,
      snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
    },
  ],
  fullyParallel: true,
  // A machine that is busy elsewhere takes its time. What is waited for is the thing itself, and minutes are its limit.
  timeout: 300_000,
  expect: { timeout: 120_000 },
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    // A test that changes what a server answers sees no request that a worker answers. So each test is a first
    // visit without one, save those that are about the worker and allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium() ?? 'chromium',
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `${JSON.stringify(process.execPath)} node_modules/vite/bin/vite.js preview --outDir ${JSON.stringify(dist)} --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
