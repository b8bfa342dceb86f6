import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';

import type { Engine, Start } from './engine.ts';
import { openWebDriver } from './webDriver.ts';

/** The programs that WebKitGTK takes to be driven. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly xvfbRun: string;
}

/**
 * Starts WebKitGTK's small browser and its driver on a screen that nobody sees.
 *
 * @throws {Error} where the driver does not answer within two minutes
 */
export async function startWebKit(
  { driver, browser, xvfbRun }: WebKitPrograms,
  { width, height, javaScript }: Start,
): Promise<Engine> {
  const port = await getPort();
  const address = `http://127.0.0.1:${port}/`;
  // A group of its own, so that the screen and the browser end with the driver.
  const running = spawn(
    xvfbRun,
    ['-a', '-s', '-screen 0 1400x1200x24', driver, `--port=${port}`, '--host=127.0.0.1'],
    {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        GDK_BACKEND: 'x11',
        // Its sandbox needs rights that root in a container lacks; it opens our own pages and nothing else.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    },
  );
  // Also where the run is broken off.
  process.once('exit', () => stop());
  const stop = () => {
    if (running.pid !== undefined && running.exitCode === null) process.kill(-running.pid);
  };
  try {
    await untilItAnswers(`${address}status`);
    const engine = await openWebDriver(
      address,
      {
        'webkitgtk:browserOptions': {
          binary: browser,
          args: ['--automation', ...(javaScript ? [] : ['--enable-javascript=FALSE'])],
        },
      },
      { width, height },
    );
    return {
      ...engine,
      version: engine.version.replace(/^\S+/, 'WebKitGTK'),
      close: async () => {
        await engine.close().finally(stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function untilItAnswers(url: string): Promise<void> {
  for (const until = Date.now() + 120_000; ; await wait(50)) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
