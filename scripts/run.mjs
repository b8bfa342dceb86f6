import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forgetResults, resultFiles, writeAccessibilityReport } from './accessibilityReport.mjs';
import {
  ensureChromium,
  ensureInstalled,
  ensureNginx,
  ensureOtherEngines,
  projectRoot,
  runProgram,
} from './ensure.mjs';
import { freePort } from './freePort.mjs';

const usage = `Usage: node scripts/run.mjs <command>
  start [--host H] [--port N]  build the guide and serve it
  dev [vite options]           serve the sources and reload on every change
  test                         run every check, stopping at the first failure
  release                      build, and run the checks that only a release needs
  accessibility                build, run the whole matrix of screens and browser engines, write its report`;

/** @type {[packageName: string, binName: string, args: string[]][]} */
const testStages = [
  ['@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']],
  ['typescript', 'tsc', ['--noEmit']],
  // The worker has no page, so it is checked against other globals.
  ['typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.worker.json']],
  ['knip', 'knip', []],
  ['vitest', 'vitest', ['run']],
  ['vite', 'vite', ['build']],
  ['@playwright/test', 'playwright', ['test', '--project', 'guide']],
];

/** What takes long, or a server to be installed. */
/** @type {typeof testStages} */
const releaseStages = [
  ['vite', 'vite', ['build']],
  ['vitest', 'vitest', ['run', '--config', 'tests/release/vitest.config.ts']],
  ['@playwright/test', 'playwright', ['test', '--project', 'release']],
];

/** What takes longest: every screen in every state, and the walk in three engines. */
/** @type {typeof testStages} */
const accessibilityStages = [
  [
    '@playwright/test',
    'playwright',
    ['test', '--project', 'accessibility', '--reporter', 'list,json'],
  ],
  ['vitest', 'vitest', ['run', '--config', 'tests/accessibility/engines/vitest.config.ts']],
];

/** What each pretend language goes through. */
/** @type {typeof testStages} */
const languageStages = [
  ['vite', 'vite', ['build']],
  [
    '@playwright/test',
    'playwright',
    [
      'test',
      ...['--project=accessibility', '--project=guide', '--reporter', 'list,json'],
      ...['languages', 'modes', 'journeys', 'laws', 'back', 'prerender'].map(
        (one) => `${one}.spec`,
      ),
    ],
  ],
];

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = { start, dev, test, release, accessibility };

/** @param {string[]} args */
async function start(args) {
  await ensureInstalled();
  heading('vite build');
  const buildCode = await runBin('vite', 'vite', ['build']);
  if (buildCode !== 0) return buildCode;

  const hostIsGiven = args.some((arg) => arg === '--host' || arg.startsWith('--host='));
  const host = hostIsGiven ? [] : ['--host', '127.0.0.1'];
  heading('The guide is served at the address below. Ctrl+C stops it.');
  return runBin('vite', 'vite', ['preview', ...host, ...args]);
}

/** @param {string[]} args */
async function dev(args) {
  await ensureInstalled();
  return runBin('vite', 'vite', args);
}

async function test() {
  await ensureInstalled();
  return runStages(testStages, await forBrowsers());
}

/** What tests in a browser need to know: where it is, and a port for the guide. */
async function forBrowsers() {
  const chromium = await ensureChromium();
  console.log(`Browser for the tests: ${chromium}`);
  const port = process.env['E2E_PORT'] ?? String(await freePort());
  return { ...process.env, CHROMIUM_PATH: chromium, E2E_PORT: port };
}

async function release() {
  await ensureInstalled();
  const nginx = await ensureNginx();
  console.log(`Web server for the tests: ${nginx}`);
  return runStages(releaseStages, { ...(await forBrowsers()), NGINX_PATH: nginx });
}

/** Goes through its stages whatever fails, so that the report is of all that could be measured. */
async function accessibility() {
  await ensureInstalled();
  const at = new Date();
  const missing = await ensureOtherEngines();
  const env = {
    ...(await forBrowsers()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: resultFiles.chromium,
  };
  heading('vite build');
  const buildCode = await runBin('vite', 'vite', ['build']);
  if (buildCode !== 0) return buildCode;

  forgetResults();
  const codes = [];
  for (const [packageName, binName, stageArgs] of accessibilityStages) {
    heading([binName, ...stageArgs].join(' '));
    codes.push(await runBin(packageName, binName, stageArgs, env));
  }
  // To load it writes the folders of words.
  const { pretendLanguages } = await import('./languages/pretend.mjs');
  for (const language of pretendLanguages) {
    heading(`In the pretend language ${language}`);
    const inLanguage = {
      ...env,
      E2E_DIST: `dist-draft/${language}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: resultFiles.inLanguage(language),
      GUIDE_LANGUAGE: language,
      NODE_OPTIONS: `--conditions=${language}`,
    };
    codes.push(await runStages(languageStages, inLanguage));
  }
  console.log(
    `\nThe report: ${writeAccessibilityReport({ missing, languages: pretendLanguages, at })}`,
  );
  for (const name of missing) console.log(`NOT RUN: ${name} is not installed.`);
  const failed = codes.filter((code) => code !== 0);
  console.log(`${codes.length - failed.length} passed, ${failed.length} failed`);
  return failed[0] ?? 0;
}

/**
 * Runs one stage after the other, up to the first that fails.
 *
 * @param {typeof testStages} stages
 * @param {NodeJS.ProcessEnv} env
 */
async function runStages(stages, env) {
  let passed = 0;
  let exitCode = 0;
  for (const [packageName, binName, args] of stages) {
    heading([binName, ...args].join(' '));
    exitCode = await runBin(packageName, binName, args, env);
    if (exitCode !== 0) break;
    passed += 1;
  }
  console.log(`\n${passed} passed, ${exitCode === 0 ? 0 : 1} failed`);
  return exitCode;
}

/** @param {string} text */
function heading(text) {
  console.log(`\n== ${text}`);
}

/**
 * Runs a package's program with this Node, not through a shell or node_modules/.bin, so that it
 * works the same on Windows and signals reach it.
 *
 * @param {string} packageName
 * @param {string} binName
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function runBin(packageName, binName, args, env = process.env) {
  const packageFolder = path.join(projectRoot, 'node_modules', packageName);
  /** @type {{ bin: Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const file = bin[binName];
  if (file === undefined) throw new Error(`The package ${packageName} has no program ${binName}.`);
  return runProgram(process.execPath, [path.join(packageFolder, file), ...args], { env });
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
