import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../../support/browser/quiet.ts';
import { type Host, startHost } from '../../support/browser/served/host.ts';

/** The guide built from another flow: its folder is all that differs. */

// One build for all of them.
test.describe.configure({ mode: 'default' });

const root = resolve(import.meta.dirname, '../../..');
let folder: string;
let dist: string;
let host: Host;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'another-flow-'));
  dist = join(folder, 'dist');
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist];
  await promisify(execFile)(process.execPath, vite, {
    cwd: root,
    env: { ...process.env, GUIDE_FLOW: 'example' },
  });
  host = await startHost(dist);
});
test.afterAll(async () => {
  await host?.stop();
  rmSync(folder, { recursive: true });
});

test('Nothing that is built says a word of second opinions', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|js|css|json|txt)$/.test(file),
  );
  expect(files).toEqual(expect.arrayContaining(['index.html', 'poster.html', 'sw.js', '404.html']));
  const said = files.filter((file) =>
    /second opinion|kidney(?! cancer (?:uk|scotland))|consultant/i.test(
      readFileSync(join(dist, file), 'utf8'),
    ),
  );
  expect(said).toEqual([]);
});

test('A person answers its questions, and comes to its outcome and its sheet', async ({ page }) => {
  await page.goto(host.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Should I take an umbrella?');
  await page.getByRole('link', { name: 'Start now' }).click();
  await page.getByLabel('No').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Later, perhaps').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take an umbrella');
  await page.getByRole('link', { name: 'See what to bring' }).click();
  await expect(page.getByText('A dry pair of socks')).toBeVisible();
  await page.reload();
  await expect(page.getByText('A dry pair of socks')).toBeVisible();
});

test('A person who hears thunder is told what to do now', async ({ page }) => {
  await page.goto(`${host.address}#/storm`);
  await page.getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go inside now');
});
