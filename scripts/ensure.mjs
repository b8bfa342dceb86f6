import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Only Node's own modules here: this file runs before anything is installed.

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const nodeModules = path.join(projectRoot, 'node_modules');
const stampFile = path.join(nodeModules, '.install-stamp');

/**
 * Runs one program in the project folder with our own input and output, and passes SIGINT and
 * SIGTERM on to it. Once it has ended after such a signal, this process ends with the same code,
 * so nothing that was to follow is started.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>} the exit code; 128 + the signal number when a signal ended the program
 * @throws {Error} when the program cannot be started
 */
export function runProgram(command, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: 'inherit', env, shell });
    let stopping = false;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      stopping = true;
      child.kill(signal);
    };
    const stopForwarding = () => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
    };
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopForwarding();
      const exitCode = code ?? 128 + (signal ? os.constants.signals[signal] : 0);
      if (stopping) process.exit(exitCode);
      resolve(exitCode);
    });
  });
}

/**
 * Installs the dependencies of package-lock.json, only when they are not installed yet for this
 * lock file, platform and Node version.
 *
 * @throws {Error} when package-lock.json cannot be read, or `npm ci` fails twice
 */
export async function ensureInstalled() {
  const stamp = installStamp();
  if (readIfPresent(stampFile) === stamp) return;

  console.log('Installing dependencies (npm ci)');
  let exitCode = await npmCi();
  if (exitCode !== 0) {
    // What an interrupted install leaves behind can make `npm ci` fail once, with ENOTEMPTY.
    console.log('npm ci failed; removing node_modules and trying once more');
    rmSync(nodeModules, { recursive: true, force: true, maxRetries: 3 });
    exitCode = await npmCi();
  }
  if (exitCode !== 0) {
    throw new Error(
      `The dependencies could not be installed: npm ci ended with exit code ${exitCode}. ` +
        'What npm printed above says why.',
    );
  }
  writeFileSync(stampFile, stamp);
}

function installStamp() {
  const lockFile = readFileSync(path.join(projectRoot, 'package-lock.json'));
  const lockHash = createHash('sha256').update(lockFile).digest('hex');
  const nodeMajor = process.versions.node.split('.')[0];
  return `${lockHash} ${process.platform} ${process.arch} node${nodeMajor}\n`;
}

/** @param {string} file */
function readIfPresent(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function npmCi() {
  // With NODE_ENV=production npm would leave out the build tools, hence --include=dev.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npmScript = process.env['npm_execpath'];
  // Other package managers set npm_execpath too, but cannot read this lock file.
  if (npmScript && /^npm-cli\.c?js$/.test(path.basename(npmScript))) {
    return runProgram(process.execPath, [npmScript, ...args]);
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  if (process.platform === 'win32') {
    return runProgram(['npm', ...args].join(' '), [], { shell: true });
  }
  return runProgram('npm', args);
}

/**
 * Looks for a Chromium-based browser: CHROMIUM_PATH, then PATH, then the usual macOS and Windows
 * folders. Changes nothing and never throws.
 *
 * @returns {string | undefined} the path of the program
 */
export function findChromium() {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(findOnPath),
    ...usualBrowserPaths(),
  ];
  return candidates.find((file) => file !== undefined && isProgram(file));
}

/**
 * Finds a browser for the browser tests. Where there is none, installs Debian's Chromium if we may
 * (root, with apt-get).
 *
 * @returns {Promise<string>} the path of the browser
 * @throws {Error} when there is none and it could not be installed; the message says what to do
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;

  await installIfWeMay('No Chromium found', ['chromium', 'fonts-liberation']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found. Please install one ' +
      '(on Debian: apt-get install chromium fonts-liberation), or set CHROMIUM_PATH to the ' +
      'browser program, and run this again.',
  );
}

/** Where Debian notes that nginx is to load the module that sends brotli files. */
const brotliModule = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/**
 * The web servers that the tests of hosting start, by the variable that names each. Debian keeps some where a user's
 * PATH does not look.
 *
 * @type {Record<string, { packages: string[], find: () => string | undefined }>}
 */
const webServers = {
  NGINX_PATH: {
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    find: () =>
      readIfPresent(brotliModule) === undefined
        ? undefined
        : firstProgram([findOnPath('nginx'), '/usr/sbin/nginx']),
  },
  APACHE_PATH: {
    packages: ['apache2-bin'],
    find: () => firstProgram([findOnPath('apache2'), '/usr/sbin/apache2']),
  },
  CADDY_PATH: { packages: ['caddy'], find: () => firstProgram([findOnPath('caddy')]) },
  // What asks nginx for as much as it can give.
  AB_PATH: { packages: ['apache2-utils'], find: () => firstProgram([findOnPath('ab')]) },
};

/**
 * Finds Debian's nginx with its brotli module, its Apache and its Caddy for the tests of hosting. Where one is missing,
 * installs it if we may (root, with apt-get).
 *
 * @returns {Promise<Record<string, string>>} the path of each by the name of its variable
 * @throws {Error} when there is none and it could not be installed; the message says what to do
 */
export async function ensureWebServers() {
  const servers = Object.values(webServers);
  const wanted = servers.filter(({ find }) => find() === undefined);
  if (wanted.length > 0) {
    await installIfWeMay(
      'Not every web server was found',
      wanted.flatMap(({ packages }) => packages),
    );
  }
  return Object.fromEntries(
    Object.entries(webServers).map(([name, { packages, find }]) => {
      const program = find();
      if (program !== undefined) return [name, program];
      throw new Error(
        'NOT TESTED: how web servers serve the guide. One of them was not found. Please install it ' +
          `(apt-get install ${packages.join(' ')}), and run this again.`,
      );
    }),
  );
}

/**
 * Finds PHP for the test of the WordPress plugin. Where there is none, installs Debian's if we may (root, with apt-get).
 *
 * @returns {Promise<{ PHP_PATH: string }>} its path by the name of its variable
 * @throws {Error} when there is none and it could not be installed; the message says what to do
 */
export async function ensurePhp() {
  const find = () => firstProgram([process.env['PHP_PATH'], findOnPath('php')]);
  if (find() === undefined) await installIfWeMay('No PHP found', ['php-cli']);
  const program = find();
  if (program !== undefined) return { PHP_PATH: program };
  throw new Error(
    'NOT TESTED: the WordPress plugin. It needs PHP. Please install it (apt-get install php-cli), and run this again.',
  );
}

/** Where Debian's WebKitGTK has the small browser that its driver starts. */
const miniBrowsers = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
);

/**
 * The two engines beside Chromium that the walk of `test:accessibility` goes through: what each needs, and where it is.
 *
 * @type {Record<'firefox' | 'webkit', { name: string, packages: string[], find: () => Record<string, string | undefined> }>}
 */
const otherEngines = {
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () => ({
      FIREFOX_PATH: firstProgram([
        process.env['FIREFOX_PATH'],
        ...['firefox-esr', 'firefox'].map(findOnPath),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ]),
    }),
  },
  webkit: {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () => ({
      WEBKIT_DRIVER_PATH: firstProgram([
        process.env['WEBKIT_DRIVER_PATH'],
        findOnPath('WebKitWebDriver'),
      ]),
      WEBKIT_PATH: firstProgram([process.env['WEBKIT_PATH'], ...miniBrowsers]),
      // A screen that nobody sees: this engine has no mode without one.
      XVFB_RUN_PATH: firstProgram([process.env['XVFB_RUN_PATH'], findOnPath('xvfb-run')]),
    }),
  },
};

/**
 * Looks for the engines beside Chromium. Changes nothing and never throws.
 *
 * @returns {Record<string, string | undefined>} each program by the name of the variable that can name it; of an
 *   engine that is not whole, none
 */
export function findOtherEngines() {
  const whole = Object.values(otherEngines).filter((engine) => !isMissing(engine));
  return Object.assign({}, ...whole.map(({ find }) => find()));
}

/**
 * Finds the engines beside Chromium. Where one is missing, installs Debian's if we may (root, with apt-get). One that
 * stays missing is not walked through, and this says so: it stops nobody.
 *
 * @param {string[]} wantedEngines which of them
 * @returns {Promise<string[]>} the names of the engines that are not there
 */
export async function ensureOtherEngines(wantedEngines = ['firefox', 'webkit']) {
  const engines = Object.entries(otherEngines).flatMap(([id, engine]) =>
    wantedEngines.includes(id) ? [engine] : [],
  );
  const wanted = engines.filter(isMissing);
  if (wanted.length > 0) {
    await installIfWeMay(
      `Not found: ${wanted.map(({ name }) => name).join(', ')}`,
      wanted.flatMap(({ packages }) => packages),
    );
  }
  const missing = engines.filter(isMissing);
  for (const { name, packages } of missing) {
    const packageNames = packages.join(' ');
    console.log(`NOT RUN: ${name} is not installed (on Debian: apt-get install ${packageNames}).`);
  }
  return missing.map(({ name }) => name);
}

/** @param {{ find: () => Record<string, string | undefined> }} engine */
function isMissing({ find }) {
  return Object.values(find()).some((file) => file === undefined);
}

/**
 * Installs Debian packages, where this process is root and there is apt-get. Does nothing elsewhere.
 *
 * @param {string} why
 * @param {string[]} packages
 */
async function installIfWeMay(why, packages) {
  const aptGet = process.getuid?.() === 0 ? findOnPath('apt-get') : undefined;
  if (!aptGet) return;
  console.log(`${why}; installing with apt-get: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram(aptGet, ['update'], { env });
  await runProgram(aptGet, ['install', '-y', '--no-install-recommends', ...packages], { env });
}

function usualBrowserPaths() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programFilesX86, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
        path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return [];
}

/** @param {(string | undefined)[]} files */
function firstProgram(files) {
  return files.find((file) => file !== undefined && isProgram(file));
}

/** @param {string} name */
function findOnPath(name) {
  const fileName = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, fileName))
    .find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
