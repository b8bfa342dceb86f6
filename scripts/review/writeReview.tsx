import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { edition } from '../../flows/second-opinion/edition.ts';
import { sources } from '../../flows/second-opinion/evidence/sources.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { inWords } from '../../flows/second-opinion/inWords.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { defineFlow } from '../../src/engine/index.ts';
import { changesSince } from './editions/changes.ts';
import { lastSigned, writeEdition } from './editions/editionFiles.ts';
import { textsById, writtenTexts } from './editions/textsById.ts';
import { allFacts } from './evidence/restsOn.ts';
import { usesOf } from './evidence/usesOf.ts';
import { gatherAll, type SeenOnAllWays } from './gather/gather.ts';
import { Beside, besideThePath } from './pages/Beside.tsx';
import { Changes } from './pages/Changes.tsx';
import { EveryText } from './pages/EveryText.tsx';
import { FactsPage } from './pages/FactsPage.tsx';
import { type Counts, Index } from './pages/Index.tsx';
import { MapOfPath } from './pages/MapOfPath.tsx';
import { Outcomes, outcomeIds } from './pages/Outcomes.tsx';
import { Page, pages } from './pages/Page.tsx';
import { People } from './pages/People.tsx';
import { Plan } from './pages/Plan.tsx';
import { Sheets } from './pages/Sheets.tsx';
import { SignOff } from './pages/SignOff.tsx';
import { Steps, stepIds } from './pages/Steps.tsx';
import { countOpen, openPoints } from './signOff/openPoints.ts';
import { choicesOf } from './words/named.ts';
import { reachedBy } from './words/routes.ts';

const root = resolve(import.meta.dirname, '../..');
const editions = join(root, 'docs/editions');

interface Options {
  /** Where the pack goes. It is made anew. */
  readonly folder?: string;
  /** Where signed editions are kept. */
  readonly editionsIn?: string;
  /** ISO date on which the pack is made. */
  readonly today?: string;
  /** Told what is being done. */
  readonly report?: (line: string) => void;
}

/** What was written. */
interface Written {
  readonly folder: string;
  readonly files: readonly string[];
  readonly counts: Counts;
  readonly seen: SeenOnAllWays;
}

/**
 * Writes the review pack: a folder of pages that show, without a network and without code, everything that the guide can say,
 * to whom, why, and whether it is still true.
 */
export function writeReview({
  folder = join(root, 'review'),
  editionsIn = editions,
  today = new Date().toISOString().slice(0, 10),
  report = () => {},
}: Options = {}): Written {
  defineFlow(flow);
  const open = openPoints(readFileSync(join(root, 'docs/clinical-sign-off.md'), 'utf8'));
  const before = lastSigned(editionsIn);
  const now = textsById();
  report('Going every way through the guide …');
  const reached = reachedBy();
  const total = (reached.get(flow.first)?.ways ?? 0).toLocaleString('en-GB');
  const seen = gatherAll((ways) => report(`${ways.toLocaleString('en-GB')} of ${total} ways gone`));
  const counts: Counts = {
    ...countsOf(seen),
    open: countOpen(open),
    changes: before && changesSince(before.texts, now).length,
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const signedOff =
    before &&
    `version ${before.version}, release ${before.release}, on ${inWords(before.signedOffOn)} by ${before.signedOffBy}`;
  const contents: Readonly<Record<keyof typeof pages, ReactNode>> = {
    index: <Index counts={counts} open={open} signedOff={signedOff} />,
    signOff: <SignOff open={open} />,
    changes: <Changes before={before} now={now} />,
    map: <MapOfPath />,
    steps: <Steps reached={reached} />,
    outcomes: <Outcomes reached={reached} />,
    plan: <Plan plan={seen.plan} />,
    sheets: <Sheets seen={seen} />,
    people: <People />,
    beside: <Beside />,
    facts: <FactsPage uses={usesOf(seen)} today={today} />,
    words: <EveryText />,
  };
  const pack = {
    guide: flow.name,
    edition: `Version ${edition.version}, release ${edition.release}, as it was on ${inWords(today)}`,
  };
  for (const [id, page] of Object.entries(pages)) {
    report(`Writing ${page.file}`);
    const html = renderToStaticMarkup(
      <Page page={page} pack={pack}>
        {contents[id as keyof typeof pages]}
      </Page>,
    );
    writeFileSync(join(folder, page.file), `<!doctype html>\n${html}\n`);
  }
  const styles = ['review.css', 'map.css'];
  copyFileSync(join(import.meta.dirname, 'review.css'), join(folder, 'review.css'));
  copyFileSync(join(root, 'scripts/map/map.css'), join(folder, 'map.css'));
  const files = [...Object.values(pages).map(({ file }) => file), ...styles];
  return { folder, files, counts, seen };
}

function countsOf(seen: SeenOnAllWays): Omit<Counts, 'open' | 'changes'> {
  const count = (all: Iterable<readonly unknown[]>) =>
    [...all].reduce((sum, { length }) => sum + length, 0);
  return {
    steps: stepIds.length,
    answers: stepIds.reduce((sum, step) => sum + Object.keys(choicesOf(step)).length, 0),
    outcomes: outcomeIds.length,
    ways: seen.ways,
    plans: seen.plan.cells.size,
    planTexts: count(seen.plan.sections.values()),
    sheets: flow.sheets.length,
    sheetTexts: [...seen.sheets.values()].reduce(
      (sum, { sections }) => sum + count(sections.values()),
      0,
    ),
    people: journeys.length,
    beside: besideThePath.length,
    facts: allFacts.length,
    sources: Object.keys(sources).length,
    texts: Object.keys(writtenTexts).length,
  };
}

/**
 * Keeps every text of this edition as it was signed off, so that the next pack shows what changed since.
 *
 * @returns the file
 */
export function keepSigned(signedOffOn: string, signedOffBy: string, folder = editions): string {
  const { version, release } = edition;
  return writeEdition(folder, { version, release, signedOffOn, signedOffBy, texts: textsById() });
}
