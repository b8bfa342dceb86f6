import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../ensure.mjs';
import { asListed, scoreTable, survivorsListedIn, survivorsOf, without } from './survivors.mjs';

const paper = 'docs/mutants.md';
const reportFile = path.join(projectRoot, '.cache/mutants/report.json');

/** Takes away what an earlier run found, so that a run that breaks off is not taken for it. */
export function forgetReport() {
  rmSync(reportFile, { force: true });
}

/**
 * What is said after Stryker has run: how many mutants were found, and where the paper and the survivors differ.
 *
 * @returns {number} the exit code: 1 where a survivor stands in the paper without a reason, or not at all, or where
 *   the run broke off
 */
export function compareSurvivors() {
  if (!existsSync(reportFile)) {
    console.log(`The run broke off, so there is nothing to compare with ${paper}.`);
    return 1;
  }
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const listed = survivorsListedIn(readFileSync(path.join(projectRoot, paper), 'utf8'));
  const survivors = survivorsOf(report);
  const tried = new Set(Object.keys(report.files));
  const triedOfListed = Object.fromEntries(
    Object.entries(listed).filter(([file]) => tried.has(file)),
  );
  const unlisted = asListed(without(survivors, triedOfListed));
  const gone = asListed(without(triedOfListed, survivors));

  console.log(`\n${scoreTable(report)}`);
  if (unlisted !== '') console.log(`\nSurvived, and ${paper} does not say why:\n\n${unlisted}`);
  if (gone !== '') console.log(`\nIn ${paper}, and did not survive:\n\n${gone}`);
  return unlisted === '' && gone === '' ? 0 : 1;
}
