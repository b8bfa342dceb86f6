import type { Page } from '@playwright/test';
import { recallWords } from '#interface/recallWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address, noNotes, save, savedVersion, writeHandOver } from '../../../src/engine/index.ts';
import { pageFiles } from '../../../src/overview/sections.ts';
import { answerByClicks } from '../browser/clicks.ts';
import { expect } from '../browser/quiet.ts';
import { journeyOf, openWith, openWithSaved, untilBegun } from '../browser/walk.ts';
import { openFresh, type Place, reach, type State, untilWhole } from './place.ts';

const { about, urgentHelp } = secondOpinion;
const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const daughter = journeyOf(
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
);
const { notices } = words;
const day = 24 * 60 * 60 * 1000;
/** Part of the way: a question of the path comes next. */
const partOfIt = patient.answers.slice(0, 5);

/** The pages beside the path: the first, those about the guide, the help, and the one for a broken link. */
export function besidePath(): readonly Place[] {
  const reading = [...about.map(({ id }) => id), address.urgentHelp, 'no-such-page'];
  return [
    {
      name: 'at the start',
      states: [
        { name: 'fresh', open: (page) => openFresh(page) },
        { name: 'with answers', open: (page) => openWith(page, partOfIt, address.start) },
      ],
    },
    ...reading.map((at) => ({
      name: `at ${at}`,
      states: [
        { name: 'fresh', open: opened(at, (page) => openFresh(page, at)) },
        { name: 'on the way', open: opened(at, (page) => openWith(page, partOfIt, at)) },
        { name: 'for a carer', open: opened(at, (page) => reach(page, daughter.answers, at)) },
      ],
    })),
  ];
}

function opened(at: string, open: State['open']): State['open'] {
  return async (page) => {
    await open(page);
    const title = about.find(({ id }) => id === at)?.heading;
    if (title) await expect(page.locator('main')).not.toContainText(words.near.coming);
    if (at === address.urgentHelp)
      await expect(page.locator('main h1')).toHaveText(`${urgentHelp.heading}`);
  };
}

/** What a person may be told about their answers, where they are told it. */
export function told(): Place {
  const saved =
    (text: object | string): State['open'] =>
    (page) =>
      openWithSaved(page, typeof text === 'string' ? text : JSON.stringify(text), address.start);
  const { answers } = patient;
  const link = (page: Page, fragment: string) => page.goto(`./${fragment}`);
  const states: Readonly<Partial<Record<keyof typeof notices, State['open']>>> = {
    cleared: async (page) => {
      await openWith(page, answers, address.start);
      await page.getByRole('button', { name: words.footer.clear }).click();
    },
    expired: saved({ version: savedVersion, savedAt: Date.now() - day, answers }),
    unreadable: saved('['),
    newer: saved({ version: savedVersion + 1, savedAt: Date.now(), answers }),
    firstThingsFirst: (page) => openFresh(page, 'treatment'),
    notOnThisPath: (page) => openWith(page, partOfIt, 'agreed'),
    handedOver: async (page) => {
      await openFresh(page);
      await page.goto('./before-the-guide');
      await link(page, writeHandOver(secondOpinion, answers));
    },
    handOverRefused: async (page) => {
      await openWith(page, daughter.answers, address.start);
      await page.goto('./before-the-guide');
      await link(page, writeHandOver(secondOpinion, answers));
    },
    handOverUnreadable: async (page) => {
      await openFresh(page);
      await page.goto('./before-the-guide');
      await link(page, '#/open/7');
    },
    dropped: async (page) => {
      await openWith(page, answers, 'asked');
      await answerByClicks(page, { step: 'asked', option: 'helped' });
    },
  };
  return {
    name: 'where something is told about the answers',
    states: Object.entries(states).map(([name, open]) => ({
      name,
      open: async (page) => {
        await open(page);
        await expect(page.getByText(notices[name as keyof typeof notices])).toBeVisible();
      },
    })),
  };
}

/** Where nothing more can be kept, and where the guide is past its next check. */
export function seldom(): readonly Place[] {
  return [
    {
      name: 'whose browser has no room left',
      states: [
        {
          name: 'told so',
          open: async (page) => {
            await page.addInitScript(() => {
              Storage.prototype.setItem = () => {
                throw new DOMException('full', 'QuotaExceededError');
              };
            });
            await page.goto('./#/rightNow');
            await untilBegun(page);
            await answerByClicks(page, { step: 'rightNow', option: 'none' });
            await expect(page.getByText(notices.notKept)).toBeVisible();
          },
        },
      ],
    },
    {
      name: 'who comes after the day of the next check',
      states: [
        {
          name: 'at the start',
          open: async (page) => {
            await page.clock.setFixedTime(Date.parse(secondOpinion.checkBy) + 2 * day);
            await openFresh(page);
            await expect(page.getByText(notices.checkIsDue)).toBeVisible();
          },
        },
        {
          name: 'at the plan',
          open: async (page) => {
            const at = Date.parse(secondOpinion.checkBy) + 2 * day;
            await page.clock.setFixedTime(at);
            const { answers } = patient;
            const text = save({ answers, questions: [], notes: noNotes }, at);
            await openWithSaved(page, text, address.outcome);
            await expect(page.getByText(notices.checkIsDue)).toBeVisible();
            await untilWhole(page);
          },
        },
      ],
    },
  ];
}

/** What is shown when a part does not come, when a screen breaks, and when a release was recalled. */
export function broken(): readonly Place[] {
  const tryAgain = (page: Page) => page.getByRole('button', { name: words.near.tryAgain }).click();
  return [
    {
      name: 'to whom a part of the guide does not come',
      mayComplain: true,
      states: [
        {
          name: 'once',
          open: async (page) => {
            await page.route('**/sheetBundle-*.js', (route) => route.abort());
            await openWith(page, patient.answers, 'letter');
            await expect(page.getByText(words.near.failed)).toBeVisible();
          },
        },
        {
          name: 'twice',
          open: async (page) => {
            await tryAgain(page);
            await expect(page.getByRole('button', { name: words.near.loadAgain })).toBeVisible();
          },
        },
      ],
    },
    {
      name: 'who waits for a part of the guide',
      states: [
        {
          name: 'at about',
          open: async (page) => {
            await page.route('**/sheetBundle-*.js', () => undefined);
            await openFresh(page, 'about');
            await expect(page.getByText(words.near.coming)).toBeVisible();
          },
        },
      ],
    },
    {
      name: 'whose screen breaks',
      mayComplain: true,
      states: [
        {
          name: 'at the last resort',
          open: async (page) => {
            await page.addInitScript(() => {
              Date.prototype.getDate = () => {
                throw new Error('broken on purpose');
              };
            });
            await page.goto('./#/nation');
            await expect(
              page.getByRole('heading', { name: words.lastResort.heading }),
            ).toBeVisible();
          },
        },
      ],
    },
    {
      name: 'whose guide was recalled',
      mayComplain: true,
      states: [
        {
          name: 'told so',
          open: async (page) => {
            await page.route('**/release.json', (route) =>
              route.fulfill({ json: { release: 9999, minSafe: 9999 } }),
            );
            await page.goto('./');
            await expect(page.getByRole('heading', { name: recallWords.heading })).toBeVisible();
          },
        },
        {
          name: 'and has no line',
          open: async (page) => {
            await page.route('**/release.json', (route) => route.abort());
            await page.getByRole('button', { name: recallWords.getUpToDate }).click();
            await expect(page.getByText(recallWords.failed)).toBeVisible();
          },
        },
      ],
    },
  ];
}

/** The pages that no script makes: the whole path, the page for a lost address, and the first one without its script. */
export function plain(): readonly Place[] {
  const file = (name: string): State => ({
    name,
    open: async (page) => {
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(`./${name}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    },
  });
  return [
    ...[...Object.values(pageFiles), '404.html'].map((name) => ({
      name: `who reads ${name}`,
      states: [file(name)],
    })),
    {
      name: 'whose browser runs no script',
      mayComplain: true,
      states: ['', `${address.urgentHelp}.html`, ...about.map(({ id }) => `${id}.html`)].map(file),
    },
  ];
}
