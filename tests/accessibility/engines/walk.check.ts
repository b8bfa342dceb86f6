import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { page as pageWords } from '#interface/page.ts';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { visitTexts } from '../../../scripts/words/textsOf.ts';
import {
  address,
  allSpoken,
  isSheet,
  replay,
  type SpokenBlock,
} from '../../../src/engine/index.ts';
import { pageFiles } from '../../../src/overview/sections.ts';
import {
  asMargins,
  marginsInStyleSheet,
  pointsPerMm,
  sheetsOf,
} from '../../support/browser/paper.ts';
import { peopleWithoutScript } from '../../support/browser/peopleWithoutScript.ts';
import { lettersOf, textOf } from '../../support/browser/screenText.ts';
import { type Host, startHost } from '../../support/browser/served/host.ts';
import { offeredIds } from '../../support/sample/sheetsOf.ts';
import { run } from '../../support/walk/driver.ts';
import { pressContinue } from '../../support/walk/keyboard.ts';
import { beforeTheGuide } from '../../support/walk/openKeeping.ts';
import { walkThrough } from '../../support/walk/walkThrough.ts';
import {
  isUrgent,
  journeyOf,
  type NamedWay,
  screensOf,
  waysThroughAll,
} from '../../support/ways/ways.ts';

import type { Engine } from './engine.ts';
import { enginesToWalk } from './engines.ts';
import { look, violationsOf } from './inPage.ts';
import { isBrokenOff } from './isBrokenOff.ts';
import {
  byKeyboard,
  expectArrival,
  expectErrorSummary,
  follow,
  go,
  openFresh,
  openWithAnswers,
  untilItRuns,
  untilWhole,
} from './walker.ts';

/**
 * One walk, the same in three engines: every step and every outcome by keyboard alone, every other screen, the way
 * without JavaScript, and the plan on paper.
 */

/** Counts, by what they count: the report adds them up. */
type Measured = Record<string, number | string>;
declare module 'vitest' {
  interface TaskMeta {
    engine?: string;
    measured?: Measured;
  }
}

const dist = resolve(process.env['E2E_DIST'] ?? 'dist');
const pictures = resolve('.cache/accessibility/pictures');
const size = { width: 768, height: 1000 };
const steps = Object.entries(secondOpinion.path).flatMap(([id, node]) => ('on' in node ? id : []));
const outcomes = Object.keys(secondOpinion.path).filter((id) => !steps.includes(id));
const ways = waysThroughAll();
const withoutScript = peopleWithoutScript.map(journeyOf);
const printing = [
  'A man in England doubts the diagnosis, with an operation in twelve days',
  'A husband with a health power of attorney',
  'A mother in Scotland asks for her child',
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
  'A son who has not asked his mother yet',
].map(journeyOf);

const a4 = { width: 210 * pointsPerMm, height: 297 * pointsPerMm };
/** Each of these is one side of paper, in whatever engine. */
const mostPages = 1;

/** What Chromium showed at the end of each way: the other engines are to show the same. */
const shownByChromium = new Map<string, string>();

for (const { name, start } of enginesToWalk()) {
  describe(name, () => {
    if (!start) {
      // As a test that is left out, so that the report counts it as not run.
      test.skip(`NOT RUN: ${name} is not installed`, () => {});
      console.log(`NOT RUN: ${name} is not installed`);
      return;
    }

    let host: Host;
    beforeAll(async () => {
      host = await startHost(dist);
      host.fail(beforeTheGuide.path, beforeTheGuide.page);
    });
    afterAll(() => host.stop());

    /** Adds to what the report says was measured in this test. */
    const measured = ({ task }: TestContext, counts: Measured) => {
      task.meta.engine = name;
      task.meta.measured ??= {};
      for (const [what, count] of Object.entries(counts)) {
        const before = task.meta.measured[what];
        task.meta.measured[what] =
          typeof before === 'number' && typeof count === 'number' ? before + count : count;
      }
    };

    describe('with JavaScript', () => {
      let engine: Engine;
      beforeAll(async () => {
        engine = await start({ ...size, javaScript: true });
      });
      afterAll(() => engine?.close());
      afterEach(async ({ task }) => {
        if (task.result?.state !== 'fail') return;
        mkdirSync(pictures, { recursive: true });
        const file = `${name} ${task.name}`.replace(/[^A-Za-z0-9]+/g, '-');
        writeFileSync(resolve(pictures, `${file}.png`), await engine.screenshot());
      });

      /** The titles of all screens, each with the screens that have it. */
      const titles = new Map<string, Set<string>>();
      const seen = new Set<string>();

      const noteTitle = (title: string, screen: string) => {
        titles.set(title, (titles.get(title) ?? new Set()).add(screen));
      };
      const expectNoViolations = async (context: TestContext, screen: string) => {
        expect.soft((await violationsOf(engine)).join('\n'), `axe on ${screen}`).toBe('');
        measured(context, { 'screens that axe looked at': 1 });
      };
      const expectQuiet = () =>
        expect
          .soft(
            (engine.complaints?.() ?? []).filter((each) => !isBrokenOff(each, dist)),
            'the console',
          )
          .toEqual([]);

      test('is known by its version', (context) => {
        measured(context, { version: engine.version });
        expect(engine.version).toMatch(/\d+\.\d+/);
      });

      for (const way of ways) {
        test(`A person goes ${way.name} by keyboard alone`, async (context) => {
          const { answers } = way;
          const screens = screensOf(answers);
          const keeps = (index: number) =>
            !secondOpinion.keepNothing(replay(secondOpinion, answers.slice(0, index)));

          await openFresh(engine, host.address);
          await walkThrough(
            byKeyboard(engine),
            answers,
            async ({ address: at, answers: given }) => {
              const index = given.length;
              const screen = screens[index] ?? at;
              const isNew = !seen.has(screen);
              const { title, chosen, heading } = await look(engine);
              expect(chosen, `chosen before anybody chose at ${screen}`).toEqual([]);
              if (at === address.outcome && !endsUrgently(answers)) await untilWhole(engine);
              if (isNew) {
                noteTitle(title, screen.replace(/ \(.*/, ''));
                await expectNoViolations(context, screen);
                measured(context, { [index < answers.length ? 'steps' : 'outcomes']: 1 });
              }
              const before = answers[index - 1];
              if (before && isNew) {
                await go(engine, 'back');
                await expectArrival(engine, before.step);
                const isAdvice = secondOpinion.steps[before.step]?.kind === 'advice';
                const expected = isAdvice ? [] : (before.ticks ?? [before.option]);
                expect([...(await look(engine)).chosen].sort()).toEqual([...expected].sort());
                await go(engine, 'forward');
                await expectArrival(engine, at);
                measured(context, { 'Back and Forward': 1 });
              }
              if (isNew && secondOpinion.steps[at]?.kind === 'question') {
                for (const _ of ['once', 'twice']) {
                  await pressContinue(engine);
                  await expectErrorSummary(engine, at);
                }
                await expectNoViolations(context, `${screen} with an error`);
                measured(context, { 'errors shown twice': 1 });
              }
              if (isNew && index > 0 && keeps(index)) {
                await engine.reload();
                await untilItRuns(engine);
                await expect
                  .poll(() => look(engine))
                  .toMatchObject({ hash: `#/${at}`, heading, title, chosen: [], errors: [] });
                if (at === address.outcome && !endsUrgently(answers)) await untilWhole(engine);
                // The browser begins at the top of the page, where the first press of Tab leads.
                await engine.press('Tab');
                const { focus } = await look(engine);
                expect(focus, 'what Tab leads to after a reload').toMatch(/^<a/);
                measured(context, { reloads: 1 });
              }
              seen.add(screen);
            },
          );
          await expectPlan(context, way);
          expectQuiet();
        });
      }

      /** The outcome that is shown says all that the flow has for this person, and what Chromium shows. */
      const expectPlan = async (context: TestContext, { name: wayName, answers }: NamedWay) => {
        const journey = replay(secondOpinion, answers);
        const listener = {
          ...secondOpinion.reader(journey),
          nationNames: secondOpinion.nationNames,
        };
        const shown = lettersOf(await shownText(engine));
        for (const text of textsIn(allSpoken(advise(journey).blocks, listener))) {
          expect(shown, `the outcome of ${wayName}`).toContain(lettersOf(text));
        }
        if (name === 'Chromium') shownByChromium.set(wayName, shown);
        else if (shownByChromium.has(wayName)) {
          expect(shown, 'what Chromium shows').toBe(shownByChromium.get(wayName));
          measured(context, { 'outcomes as in Chromium': 1 });
        }
        measured(context, { 'outcomes as the flow says': 1 });
      };

      test(`These ways show all ${steps.length} steps and ${outcomes.length} outcomes`, () => {
        const shown = new Set([...seen].map((screen) => screen.replace(/ \(.*/, '')));
        expect(shown).toEqual(new Set([...steps, ...outcomes]));
      });

      test('A person finds no fault with any other screen', async (context) => {
        await openFresh(engine, host.address);
        await expectNoViolations(context, 'the start page');
        noteTitle((await look(engine)).title, 'start');
        const pages = [
          address.urgentHelp,
          ...secondOpinion.about.map(({ id }) => id),
          'no-such-page',
        ];
        for (const at of pages) {
          const { title } = await follow(engine, at);
          noteTitle(title, at);
          await expectNoViolations(context, at);
        }
        expectQuiet();
      });

      test('A person finds no fault with anything that their outcome offers', async (context) => {
        const tried = new Set<string>();
        for (const { answers } of ways) {
          const journey = replay(secondOpinion, answers);
          const offered = offeredIds(journey).filter((extra) => !tried.has(extra));
          if (offered.length === 0 || secondOpinion.keepNothing(journey)) continue;
          await openFresh(engine, host.address);
          await walkThrough(byKeyboard(engine), answers);
          for (const extra of offered) {
            tried.add(extra);
            const { title } = await follow(engine, extra);
            noteTitle(title, extra);
            await expectNoViolations(context, extra);
            await go(engine, 'back');
            await expectArrival(engine, isSheet(secondOpinion, extra) ? address.outcome : extra);
          }
          // So that the next is not told of the answers that lie there.
          expectQuiet();
        }
        expect(tried.size).toBeGreaterThan(6);
      });

      for (const file of Object.values(pageFiles)) {
        test(`A person finds no fault with ${file}`, async (context) => {
          await engine.goto(`${host.address}${file}`);
          noteTitle(await run(engine, () => document.title), file);
          await expectNoViolations(context, file);
          expectQuiet();
        });
      }

      test('No two screens have one title', (context) => {
        const shared = [...titles].filter(([, screens]) => screens.size > 1);
        expect(shared.map(([title, screens]) => [title, ...screens])).toEqual([]);
        expect(titles.size).toBeGreaterThan(steps.length + outcomes.length);
        measured(context, { titles: titles.size });
      });

      for (const person of printing) {
        test(`${person.name}: has on paper what is on the screen`, async (context) => {
          const { pdf } = engine;
          if (!pdf) return context.skip(`NOT RUN: ${name} cannot be asked for a PDF`);
          await openWithAnswers(engine, host.address, person.answers, address.outcome);
          await untilWhole(engine);
          const onScreen = lettersOf(await shownText(engine));
          const header = await run(
            engine,
            () => document.querySelector('.paper-header')?.textContent ?? '',
          );
          const margins = asMargins('', await run(engine, marginsInStyleSheet, ''));

          const sheets = await sheetsOf(await pdf(), margins);

          const onPaper = sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
          // A preview says so in the margin, or on top where an engine writes nothing into margins.
          const ofGuide = lettersOf(onPaper).replace(lettersOf(pageWords.preview), '');
          expect(ofGuide).toBe(lettersOf(header) + onScreen);
          expect(sheets.length).toBe(mostPages);
          for (const [index, { width, height, head, lines, foot }] of sheets.entries()) {
            const page = `page ${index + 1}`;
            expect(Math.abs(width - a4.width), page).toBeLessThan(2);
            expect(Math.abs(height - a4.height), page).toBeLessThan(2);
            const all = [...head, ...lines, ...foot].flatMap((line) => line.words);
            const beyond = all.filter(
              ({ left, right }) => left < margins.side / 2 || right > width - margins.side / 2,
            );
            expect(beyond, `words beyond the margin of ${page}`).toEqual([]);
            expect(
              all.filter((word) => word.size < 11.9),
              `small print on ${page}`,
            ).toEqual([]);
          }
          measured(context, { 'plans as PDF': 1, 'pages of PDF': sheets.length });
        });
      }
    });

    describe('without JavaScript', () => {
      let engine: Engine;
      beforeAll(async () => {
        engine = await start({ ...size, javaScript: false });
      });
      afterAll(() => engine?.close());

      for (const person of withoutScript) {
        test(`${person.name}: comes by links alone to what helps`, async (context) => {
          await engine.goto(host.address);
          await followLink(engine, `#without-script a[href="./${pageFiles.you}"]`);
          await expect.poll(() => engine.url()).toBe(`${host.address}${pageFiles.you}`);
          for (const [index, { step, option }] of person.answers.entries()) {
            const labels = `section.step:has(h2#${step}) .choices__label`;
            await followLink(engine, labels, placeOf(step, option));
            const next = person.answers[index + 1]?.step ?? person.endsAt;
            await expect.poll(async () => new URL(await engine.url()).hash).toBe(`#${next}`);
          }
          await expect
            .poll(() => run(engine, lengthOfSectionInSight, person.endsAt))
            .toBeGreaterThan(200);
          measured(context, { 'ways by plain links': 1 });
        });
      }
    });
  });
}

function endsUrgently(answers: NamedWay['answers']): boolean {
  return isUrgent({ endsAt: replay(secondOpinion, answers).at });
}

function shownText(engine: Engine): Promise<string> {
  return engine.evaluate(`(${textOf})(document.querySelector('main'))`) as Promise<string>;
}

/** Goes on by a link, as the keyboard does: the one in or around an element, told by a selector and its place. */
async function followLink(engine: Engine, selector: string, place = 0): Promise<void> {
  const focusOn = () =>
    run(
      engine,
      (wanted, nth) => {
        const element = document.querySelectorAll(wanted)[nth];
        const link = element?.closest('a') ?? element?.querySelector('a');
        link?.focus();
        return link?.href !== undefined && document.activeElement === link;
      },
      selector,
      place,
    );
  // The page is long, and may still be on its way.
  await expect.poll(focusOn, { message: `link ${place} of ${selector}` }).toBe(true);
  await engine.press('Enter');
}

/** How many characters the section says whose heading is in sight; 0 where it is not. It runs in the page. */
function lengthOfSectionInSight(id: string): number {
  const heading = document.getElementById(id);
  const { top = -1, bottom = -1 } = heading?.getBoundingClientRect() ?? {};
  const isInSight = bottom > 0 && top < window.innerHeight;
  return isInSight ? (heading?.closest('section')?.textContent.length ?? 0) : 0;
}

/** Every text of what a person is told; links to other screens are not part of it. */
function textsIn(blocks: readonly SpokenBlock[]): readonly string[] {
  const texts: string[] = [];
  for (const { heading, pieces, parts = [] } of blocks) {
    visitTexts([heading, pieces], (text) => {
      if (typeof text === 'string') texts.push(text);
    });
    texts.push(...textsIn(parts));
  }
  return texts;
}

/** Where an option stands among those of its step; a step of many choices has one way on, after its choices. */
function placeOf(step: string, option: string): number {
  const found = secondOpinion.steps[step];
  if (found?.kind === 'advice') return Object.keys(found.ways).indexOf(option);
  return found?.kind === 'question'
    ? Object.keys(found.choices).indexOf(option)
    : Object.keys(secondOpinion.ticks[step] ?? []).length;
}
