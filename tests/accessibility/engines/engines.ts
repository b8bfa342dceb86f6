import { findChromium, findOtherEngines } from '../../../scripts/ensure.mjs';
import type { Engine, Start } from './engine.ts';
import { startPuppeteer } from './puppeteerEngine.ts';
import { startWebKit } from './startWebKit.ts';

/** An engine that the walk is for. */
export interface EngineToWalk {
  readonly name: string;
  /** Absent where the programs are not there. */
  readonly start?: (how: Start) => Promise<Engine>;
}

/**
 * The three engines, Chromium first: what the others show is compared with it. `npm run test:accessibility`
 * installs what is missing where it may.
 */
export function enginesToWalk(): readonly EngineToWalk[] {
  const {
    FIREFOX_PATH: firefox,
    WEBKIT_DRIVER_PATH: driver,
    WEBKIT_PATH: browser,
    XVFB_RUN_PATH: xvfbRun,
  } = findOtherEngines();
  const chromium = findChromium();
  return [
    {
      name: 'Chromium',
      ...(chromium && { start: (how: Start) => startPuppeteer('chrome', chromium, how) }),
    },
    {
      name: 'Firefox',
      ...(firefox && { start: (how: Start) => startPuppeteer('firefox', firefox, how) }),
    },
    {
      name: 'WebKitGTK',
      ...(driver &&
        browser &&
        xvfbRun && { start: (how: Start) => startWebKit({ driver, browser, xvfbRun }, how) }),
    },
  ];
}
