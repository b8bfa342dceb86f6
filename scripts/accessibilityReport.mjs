import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './ensure.mjs';

const cache = path.join(projectRoot, '.cache', 'accessibility');
/** Where each part of `test:accessibility` leaves what it measured. */
export const resultFiles = {
  chromium: path.join(cache, 'chromium.json'),
  engines: path.join(cache, 'engines.json'),
  /** @param {string} locale */
  inLocale: (locale) => path.join(cache, `in-${locale}.json`),
};
const reportFile = path.join(cache, 'report.md');
const readingFile = path.join(cache, 'reading.md');

/**
 * A test as the report needs it: `group` is its file or its engine.
 *
 * @typedef {{ group: string, title: string, state: 'passed' | 'failed' | 'not run', why: string }} Result
 */

/** What axe could not decide in one state, by rule. @typedef {Record<string, readonly string[]>} Undecided */

/** Takes away what an earlier run measured, so that no report can be of it. */
export function forgetResults() {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
}

/**
 * Writes .cache/accessibility/report.md from what was measured. What left no result is said to have not run.
 *
 * @param {{ missing: readonly string[], locales: readonly string[], at: Date }} run the engines that are not installed,
 *   the pseudo-locales, and when it began
 * @returns {string} where it is
 */
export function writeAccessibilityReport({ missing, locales, at }) {
  const chromium = chromiumResults(readJson(resultFiles.chromium));
  const engines = engineResults(readJson(resultFiles.engines));
  const inLocales = locales.flatMap((locale) =>
    chromiumResults(readJson(resultFiles.inLocale(locale))).results.map((result) => ({
      ...result,
      group: locale,
    })),
  );
  const results = [...chromium.results, ...engines.results, ...inLocales];
  const failed = results.filter(({ state }) => state === 'failed');
  const notRun = [
    ...missing.map((name) => `NOT RUN: ${name} is not installed.`),
    ...(chromium.results.length > 0 ? [] : ['NOT RUN: every screen in every state, in Chromium.']),
    ...(engines.results.length > 0 ? [] : ['NOT RUN: the walk in three engines.']),
    ...locales
      .filter((locale) => !inLocales.some(({ group }) => group === locale))
      .map((locale) => `NOT RUN: the pseudo-locale ${locale}.`),
    ...results
      .filter(({ state, title }) => state === 'not run' && !/is not installed$/.test(title))
      .map(({ group, title, why }) => `${group}: ${title}${why && ` (${why})`}`),
  ];
  const text = [
    '# What was measured for everyone',
    '`npm run test:accessibility` writes this file from what it measured. Nothing in it is written by hand.',
    table(
      ['', ''],
      [
        ['measured on', at.toISOString().slice(0, 10)],
        ['by', `Node ${process.versions.node}, ${os.type()} ${os.arch()}`],
        ['axe', `${versionOf('axe-core')}, every rule that is not deprecated`],
        ...engines.versions,
        ['tests passed', String(results.filter(({ state }) => state === 'passed').length)],
        ['tests failed', String(failed.length)],
      ],
    ),
    '## Every screen in every state, in Chromium',
    ...(chromium.results.length > 0 ? chromiumSection(chromium) : ['Not run.']),
    '## The same walk in three engines',
    ...(engines.results.length > 0 ? engineSection(engines) : ['Not run.']),
    '## In the pseudo-locales',
    'The journeys, and every screen in every mode. en-XA is longer and has accents, ar-XB runs from right to left.',
    inLocales.length > 0
      ? table(['locale', 'passed', 'failed', 'not run'], countsByGroup(inLocales))
      : 'Not run.',
    '## How hard it is to read',
    readingSection(),
    '## What failed',
    list(failed.map(({ group, title, why }) => `${group}: ${title}${why && `: ${why}`}`)),
    '## What was not run',
    list(notRun),
  ].join('\n\n');
  writeFileSync(reportFile, `${text}\n`);
  return path.relative(projectRoot, reportFile);
}

/** @param {ReturnType<typeof chromiumResults>} measured */
function chromiumSection({ results, screens, runs, undecided }) {
  const rules = Object.entries(undecided).sort(([one], [other]) => one.localeCompare(other));
  return [
    table(['tests', 'passed', 'failed', 'not run'], countsByGroup(results)),
    `axe ran ${runs} times over ${screens} screens: in each state, on screen and on paper, at each width.`,
    rules.length === 0
      ? 'There was nothing that axe could not decide.'
      : `What axe could not decide, and people or other tests look at: ${rules
          .map(([rule, count]) => `${rule} (${count})`)
          .join(', ')}.`,
  ];
}

/** @param {ReturnType<typeof engineResults>} measured */
function engineSection({ results, measured }) {
  const names = [...measured.keys()];
  const what = [...new Set([...measured.values()].flatMap((counts) => [...counts.keys()]))];
  return [
    table(['engine', 'passed', 'failed', 'not run'], countsByGroup(results)),
    table(
      ['how many', ...names],
      what.map((one) => [one, ...names.map((name) => String(measured.get(name)?.get(one) ?? '–'))]),
    ),
  ];
}

/** The highest figures of the report on reading, where there is one. */
function readingSection() {
  const rows = (readIfThere(readingFile) ?? '')
    .split('\n')
    .map((line) => /^\| (.+) \| (\d+) \| ([\d.]+) \| (\d+) \|$/.exec(line))
    .flatMap((found) =>
      found ? [{ name: found[1], age: Number(found[3]), longest: Number(found[4]) }] : [],
    );
  const [hardest] = rows.toSorted((one, other) => other.age - one.age);
  if (!hardest) return 'Not measured: `npm run check` writes it.';
  const longest = Math.max(...rows.map((row) => row.longest));
  return (
    `${rows.length} screens in [reading.md](reading.md). The hardest is “${hardest.name}”, for a reading age of ` +
    `${hardest.age.toFixed(1)}. The longest sentence has ${longest} words.`
  );
}

/**
 * What Playwright's JSON reporter wrote.
 *
 * @param {any} json
 */
function chromiumResults(json) {
  /** @type {Result[]} */
  const results = [];
  /** @type {Record<string, number>} */
  const undecided = {};
  let screens = 0;
  let runs = 0;
  /** @param {any} suite @param {string} titles */
  const visit = (suite, titles) => {
    for (const inner of suite.suites ?? []) visit(inner, `${titles}${inner.title} `);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const last = test.results.at(-1);
        results.push({
          group: path.basename(spec.file),
          title: `${titles}${spec.title}`,
          state:
            test.status === 'skipped'
              ? 'not run'
              : test.status === 'expected'
                ? 'passed'
                : 'failed',
          why: firstLine(last?.error?.message ?? ''),
        });
        for (const { name, body } of last?.attachments ?? []) {
          if (name !== 'axe' || body === undefined) continue;
          /** @type {{ runs: number, undecided: Record<string, Undecided> }} */
          const axe = JSON.parse(Buffer.from(body, 'base64').toString());
          screens += 1;
          runs += axe.runs;
          for (const byRule of Object.values(axe.undecided)) {
            for (const [rule, nodes] of Object.entries(byRule)) {
              undecided[rule] = (undecided[rule] ?? 0) + nodes.length;
            }
          }
        }
      }
    }
  };
  for (const file of json?.suites ?? []) visit(file, '');
  return { results, screens, runs, undecided };
}

/**
 * What Vitest's JSON reporter wrote of the walk in three engines.
 *
 * @param {any} json
 */
function engineResults(json) {
  /** @type {Result[]} */
  const results = [];
  /** @type {[string, string][]} */
  const versions = [];
  /** @type {Map<string, Map<string, number>>} */
  const measured = new Map();
  for (const { ancestorTitles, title, status, meta, failureMessages } of (
    json?.testResults ?? []
  ).flatMap((/** @type {any} */ file) => file.assertionResults)) {
    const group = ancestorTitles.find((/** @type {string} */ one) => one !== '') ?? '';
    const state = status === 'passed' || status === 'failed' ? status : 'not run';
    results.push({ group, title, state, why: firstLine(failureMessages?.[0] ?? '') });
    for (const [what, count] of Object.entries(meta?.measured ?? {})) {
      if (what === 'version') versions.push([group, count]);
      else {
        const counts = measured.get(group) ?? new Map();
        measured.set(group, counts.set(what, (counts.get(what) ?? 0) + count));
      }
    }
  }
  return { results, versions, measured };
}

/** @param {readonly Result[]} results */
function countsByGroup(results) {
  const groups = [...new Set(results.map(({ group }) => group))];
  return groups.map((group) => {
    /** @param {Result['state']} state */
    const count = (state) =>
      String(results.filter((one) => one.group === group && one.state === state).length);
    return [group, count('passed'), count('failed'), count('not run')];
  });
}

/** @param {string} packageName */
function versionOf(packageName) {
  const file = path.join(projectRoot, 'node_modules', packageName, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/** The first line of a message, without the colours of a terminal and the folder of the project. @param {string} message */
function firstLine(message) {
  const [line = ''] = message.split('\n');
  const plain = line.replace(/\p{Cc}\[\d+(?:;\d+)*m/gu, '').replaceAll(projectRoot, '');
  return plain.slice(0, 200);
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  /** @param {readonly string[]} cells */
  const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** @param {readonly string[]} items */
function list(items) {
  return items.length === 0 ? 'Nothing.' : items.map((item) => `- ${item}`).join('\n');
}

/** @param {string} file */
function readJson(file) {
  const text = readIfThere(file);
  return text === undefined ? undefined : JSON.parse(text);
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
