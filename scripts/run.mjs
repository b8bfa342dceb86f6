import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forgetResults, resultFiles, writeAccessibilityReport } from './accessibilityReport.mjs';
import {
  ensureChromium,
  ensureInstalled,
  ensureOtherEngines,
  ensurePhp,
  ensureWebServers,
  projectRoot,
  runProgram,
} from './ensure.mjs';
import { pseudoLocales, writePseudoLocales } from './locales/pseudoLocales.mjs';

const usage = `Usage: node scripts/run.mjs <command>
  start [--host H] [--port N]  build the guide and serve it
  build [--publish]            make dist/, the files to serve: a preview, unless it is to be published;
                               --one-file: all in one file
  facts                        list what is to be checked, and by when
  dev [vite options]           serve the sources and reload on every change
  check                        format, lint, types, unused code and unit tests
  test                         what check runs, then a build and the tests in a browser
  accept                       take every golden text and picture as it is now
  release                      build, write the review pack, and run the checks that only a release needs
  accessibility                build, run the whole matrix of screens and browser engines, write its report
  mutants [stryker options]    break the rules and the engine on purpose, line by line, and see that a test finds each
  pseudo-locales               write the folders of words of the pseudo-locales
  preview-words [--since C]    show each screen whose words changed beside the old one
  review [--folder F]          write what a clinician reads to check the guide
  review --signed-off <date> --by <who>
                               keep this edition as it was signed off

start, build, dev and facts take --organisation <folder>: who publishes it, a folder of flows/organisation;
and --flow <folder>: what it asks and says, a folder of flows.`;

/** @typedef {[packageName: string, binName: string, ...args: string[]]} Stage */

/** @type {Stage} */
const build = ['vite', 'vite', 'build'];

/** What makes a build one HTML file, in `dist-one-file/`. */
const oneFile = ['--mode', 'one-file'];

/** @type {(...args: string[]) => Stage} */
const browserTests = (...args) => ['@playwright/test', 'playwright', 'test', ...args];

/** @type {(...args: string[]) => Stage} */
const unitTests = (...args) => ['vitest', 'vitest', 'run', ...args];

/** @type {Stage[]} */
const checkStages = [
  ['@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'],
  ['typescript', 'tsc', '--noEmit'],
  // The worker has no page, so it is checked against other globals.
  ['typescript', 'tsc', '--noEmit', '-p', 'tsconfig.worker.json'],
  ['knip', 'knip'],
  unitTests(),
];

const testStages = [...checkStages, build, browserTests('--project=guide')];

/** All that is compared with what somebody has read, looked at and agreed to. */
const acceptStages = [
  unitTests('--update'),
  build,
  browserTests('--project=guide', 'spoken.spec', '--update-snapshots'),
  browserTests('--project=accessibility', '--workers=1', 'pictures.spec', '--update-snapshots'),
];

/** What takes long, or a server to be installed. */
/** @type {Stage[]} */
const releaseStages = [
  build,
  [...build, ...oneFile],
  unitTests('--config', 'tests/release/vitest.config.ts'),
  browserTests('--project=release'),
];

/** What takes longest: every screen in every state, and the walk in three engines. */
const accessibilityStages = [
  unitTests('tests/accessibility/reading.test.ts'),
  browserTests('--project=accessibility', '--reporter=list,json'),
  unitTests('--config', 'tests/accessibility/engines/vitest.config.ts'),
];

/** @type {(...args: string[]) => Stage} */
const mutantRun = (...args) => [
  '@stryker-mutator/core',
  'stryker',
  'run',
  'tests/mutants/stryker.config.mjs',
  ...args,
];

/** What each pseudo-locale goes through. */
const localeStages = [
  build,
  browserTests(
    ...['--project=accessibility', '--project=guide', '--reporter=list,json'],
    ...['languages', 'modes', 'journeys', 'laws', 'back', 'prerender'].map((one) => `${one}.spec`),
  ),
];

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  start,
  build: buildOnly,
  facts,
  dev,
  check,
  test,
  accept,
  release,
  accessibility,
  mutants,
  'pseudo-locales': pseudoLocaleFolders,
  'preview-words': previewWords,
  review,
};

/** @param {string[]} args */
async function start(args) {
  await ensureInstalled();
  const buildCode = await runStage(build);
  if (buildCode !== 0) return buildCode;

  const hostIsGiven = args.some((arg) => arg === '--host' || arg.startsWith('--host='));
  const host = hostIsGiven ? [] : ['--host', '127.0.0.1'];
  heading('The guide is served at the address below. Ctrl+C stops it.');
  return runBin('vite', 'vite', ['preview', ...host, ...args]);
}

/** @param {string[]} args */
async function buildOnly(args) {
  await ensureInstalled();
  const others = args.filter((arg) => arg !== '--publish');
  const env = { ...process.env, ...(others.length < args.length ? { GUIDE_PUBLISH: 'yes' } : {}) };
  const asked = others.flatMap((arg) => (arg === '--one-file' ? oneFile : [arg]));
  return runStage([...build, ...asked], env);
}

async function facts() {
  await ensureInstalled();
  // A package like this one is there only once all are installed. It reads TypeScript, which not every Node does.
  const { runnerImport } = await import('vite');
  const file = path.join(projectRoot, 'scripts/build/dates/factsTable.ts');
  /** @type {{ module: typeof import('./build/dates/factsTable.ts') }} */
  const { module } = await runnerImport(file, { configFile: false });
  console.log(await module.printedFacts(new Date()));
  return 0;
}

/** @param {string[]} args */
async function dev(args) {
  await ensureInstalled();
  return runBin('vite', 'vite', args);
}

async function check() {
  await ensureInstalled();
  return runStages(checkStages);
}

async function test() {
  await ensureInstalled();
  return runStages(testStages, await forBrowsers());
}

/** What tests in a browser need to know: where it is, and a port for the guide. */
async function forBrowsers() {
  const chromium = await ensureChromium();
  console.log(`Browser for the tests: ${chromium}`);
  // A package like this one is there only once all are installed.
  const { default: getPort } = await import('get-port');
  const port = process.env['E2E_PORT'] ?? String(await getPort());
  return { ...process.env, CHROMIUM_PATH: chromium, E2E_PORT: port };
}

async function accept() {
  await ensureInstalled();
  return runStages(acceptStages, await forBrowsers());
}

async function release() {
  await ensureInstalled();
  const servers = await ensureWebServers();
  console.log(`Web servers for the tests: ${Object.values(servers).join(', ')}`);
  const php = await ensurePhp();
  await ensureOtherEngines(['firefox']);
  heading('review');
  // In a process of its own: what draws the pack makes its process one for development, and the builds after it with it.
  const reviewed = await runProgram(process.execPath, [
    path.join(projectRoot, 'scripts/run.mjs'),
    'review',
  ]);
  if (reviewed !== 0) return reviewed;
  return runStages(releaseStages, { ...(await forBrowsers()), ...servers, ...php });
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
  const buildCode = await runStage(build);
  if (buildCode !== 0) return buildCode;

  forgetResults();
  const codes = [];
  for (const stage of accessibilityStages) codes.push(await runStage(stage, env));
  writePseudoLocales();
  for (const locale of pseudoLocales) {
    heading(`In the pseudo-locale ${locale}`);
    const inLocale = {
      ...env,
      E2E_DIST: `dist-draft/${locale}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: resultFiles.inLocale(locale),
      GUIDE_LANGUAGE: locale,
      NODE_OPTIONS: `--conditions=${locale}`,
    };
    codes.push(await runStages(localeStages, inLocale));
  }
  console.log(`\nThe report: ${writeAccessibilityReport({ missing, locales: pseudoLocales, at })}`);
  for (const name of missing) console.log(`NOT RUN: ${name} is not installed.`);
  const failed = codes.filter((code) => code !== 0);
  console.log(`${codes.length - failed.length} passed, ${failed.length} failed`);
  return failed[0] ?? 0;
}

/** @param {string[]} args */
async function mutants(args) {
  await ensureInstalled();
  const { compareSurvivors, forgetReport } = await import('./mutants/compareSurvivors.mjs');
  forgetReport();
  const code = await runStage(mutantRun(...args));
  const compared = compareSurvivors();
  return code === 0 ? compared : code;
}

async function pseudoLocaleFolders() {
  writePseudoLocales();
  return 0;
}

/** @param {string[]} args */
async function previewWords(args) {
  await ensureInstalled();
  const { previewWordsCommand } = await import('./words/preview/previewWordsCommand.mjs');
  return previewWordsCommand(args);
}

/** @param {string[]} args */
async function review(args) {
  await ensureInstalled();
  // What needs a package comes once all are installed.
  const { reviewCommand } = await import('./review/reviewCommand.mjs');
  return reviewCommand(args);
}

/**
 * Runs one stage after the other, up to the first that fails.
 *
 * @param {Stage[]} stages
 * @param {NodeJS.ProcessEnv} [env]
 */
async function runStages(stages, env) {
  let passed = 0;
  let exitCode = 0;
  for (const stage of stages) {
    exitCode = await runStage(stage, env);
    if (exitCode !== 0) break;
    passed += 1;
  }
  console.log(`\n${passed} passed, ${exitCode === 0 ? 0 : 1} failed`);
  return exitCode;
}

/**
 * @param {Stage} stage
 * @param {NodeJS.ProcessEnv} [env]
 */
function runStage([packageName, binName, ...args], env) {
  heading([binName, ...args].join(' '));
  return runBin(packageName, binName, args, env);
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

/** The others read the folder of one flow, whichever is built. */
const ofAnyFlow = ['start', 'build', 'dev', 'facts', 'pseudo-locales'];

/** What a build is made of, by option; each is passed on in a variable. */
const choices = { flow: 'GUIDE_FLOW', organisation: 'GUIDE_ORGANISATION' };

/**
 * The arguments without `--flow <folder>` and `--organisation <folder>`.
 *
 * @param {string[]} args
 */
function withoutChoices(args) {
  return Object.entries(choices).reduce((rest, [option, variable]) => {
    const at = rest.findIndex((arg) => arg === `--${option}` || arg.startsWith(`--${option}=`));
    if (at < 0) return rest;
    const [, inOne] = rest[at]?.split('=') ?? [];
    process.env[variable] = inOne ?? rest[at + 1] ?? '';
    return rest.toSpliced(at, inOne === undefined ? 2 : 1);
  }, args);
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    const rest = withoutChoices(args);
    if (!ofAnyFlow.includes(name) && process.env[choices.flow] !== undefined)
      throw new Error(`${name} is of flows/second-opinion alone. Leave the other flow out.`);
    process.exitCode = await command(rest);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
