import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { page as pageWords } from '#interface/page.ts';
import { words } from '#interface/words.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { say, writeHandOver } from '../../../src/engine/index.ts';
import { tracesOf } from '../../support/browser/audit/traces.ts';
import { holdTheScript } from '../../support/browser/holdTheScript.ts';
import { expect as expectOf, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  journeyOf,
  openWith,
  storageKey,
  untilBegun,
  walk,
} from '../../support/browser/walk.ts';

test.describe.configure({ timeout: 180_000 });

/** How a person begins, whenever the guide's script comes, and where it never does. */

const dist = process.env['E2E_DIST'] ?? 'dist';
const script = /\/assets\/index-[^/]+\.js(?:\?.*)?$/;
const question = flow.steps[flow.first];
const listener = { voice: 'you' } as const;
const firstHeading = question ? say(question.heading, listener) : '';
const startHeading = flow.start.heading;
const supportLine = flow.organisation.supportLine.number ?? '';
const emergencyAnswers = [{ step: 'rightNow', option: 'none' }];
/** Longer than the ten seconds after which a person is led on, on a busy machine too. */
const patience = { timeout: 60_000 };
const expect = expectOf.configure(patience);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const start = (page: Page) => page.getByRole('link', { name: flow.start.button, exact: true });
const goOn = (page: Page) => page.getByRole('button', { name: words.step.continue, exact: true });
const choice = (page: Page, option: string) =>
  page.locator(`input[name="rightNow"][value="${option}"]`);
const wholePath = (page: Page) =>
  page.getByRole('link', { name: pageWords.withoutScript.wholePath, exact: true });

async function answersKept(page: Page): Promise<unknown> {
  const { sessionStorage } = await tracesOf(page);
  return JSON.parse(sessionStorage[storageKey] ?? '{"answers":[]}').answers;
}

/** Expects the way out and the numbers in what is seen without scrolling. */
async function expectWayOut(page: Page): Promise<void> {
  const aside = page.locator('#without-script');
  await expect(wholePath(page)).toBeInViewport({ ratio: 1 });
  await expect(aside.getByRole('link', { name: supportLine })).toBeInViewport({ ratio: 1 });
  await expect(aside.getByRole('link', { name: '999', exact: true })).toBeInViewport({ ratio: 1 });
}

test.describe('while the guide is still on its way', () => {
  test('A person who presses Start is asked the first question at once, and nothing changes when the guide comes', async ({
    page,
  }) => {
    const letItCome = await holdTheScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await start(page).click();
    await expectAddress(page, 'rightNow');
    const h1 = heading(page, firstHeading);
    await expect(h1).toBeFocused();
    await expect(heading(page, startHeading)).toBeHidden();
    await choice(page, 'none').check();
    const drawn = await page.screenshot();
    await h1.evaluate((element) => element.setAttribute('data-seen', 'before'));
    letItCome();
    await untilBegun(page);
    await expect(h1).toHaveAttribute('data-seen', 'before');
    await expect(choice(page, 'none')).toBeChecked();
    await expect(choice(page, 'none')).toBeFocused();
    await expect(page).toHaveTitle(`${firstHeading} – ${flow.name}`);
    expect((await page.screenshot()).equals(drawn)).toBe(true);
    await goOn(page).click();
    await expectAddress(page, 'nation');
    expect(await answersKept(page)).toEqual(emergencyAnswers);
  });

  test('A person who presses Continue is told to wait, and taken on with their answer', async ({
    page,
  }) => {
    const letItCome = await holdTheScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await start(page).click();
    await choice(page, 'none').check();
    await goOn(page).click();
    const wait = heading(page, pageWords.oneMoment.coming);
    await expect(wait).toBeFocused();
    await expectWayOut(page);
    letItCome();
    await expectAddress(page, 'nation');
    await expect(page.locator('h1')).toBeFocused();
    expect(await answersKept(page)).toEqual(emergencyAnswers);
    await page.goBack();
    await expectAddress(page, 'rightNow');
    await expect(choice(page, 'none')).toBeChecked();
    await page.goBack();
    await expect(heading(page, startHeading)).toBeVisible();
  });

  test('A person in an emergency who presses Continue has the numbers at once', async ({
    page,
  }) => {
    const letItCome = await holdTheScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await start(page).click();
    await choice(page, 'emergency').check();
    await goOn(page).click();
    await expectWayOut(page);
    letItCome();
    await expectAddress(page, 'plan');
    await expect(heading(page, 'Get emergency help now')).toBeFocused();
  });

  test('A person who presses Continue with nothing chosen is told what is missing when the guide comes', async ({
    page,
  }) => {
    const letItCome = await holdTheScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await start(page).click();
    await goOn(page).click();
    await expect(heading(page, pageWords.oneMoment.coming)).toBeFocused();
    letItCome();
    await expect(page.getByRole('heading', { name: words.errors.heading })).toBeVisible();
    await expectAddress(page, 'rightNow');
    await expect(page).toHaveTitle(new RegExp(`^${words.errors.prefix}`));
  });

  test('A person goes back to the start page and on again, and then the guide comes', async ({
    page,
  }) => {
    const letItCome = await holdTheScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await start(page).click();
    await choice(page, 'none').check();
    await goOn(page).click();
    await page.goBack({ waitUntil: 'commit' });
    await expect(heading(page, startHeading)).toBeFocused();
    await expect(heading(page, firstHeading)).toBeHidden();
    await start(page).click();
    await page.getByRole('link', { name: words.back.oneStep }).click();
    await expect(heading(page, startHeading)).toBeFocused();
    letItCome();
    await untilBegun(page);
    await expect(heading(page, startHeading)).toBeFocused();
    expect(await answersKept(page)).toEqual([]);
    await start(page).click();
    await expectAddress(page, 'rightNow');
  });

  test('A person who presses Start twice chooses nothing by it', async ({ page }) => {
    await holdTheScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await start(page).dblclick();
    await expectAddress(page, 'rightNow');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('A person who reloads the first question, with the script still away, is asked it', async ({
    page,
  }) => {
    await holdTheScript(page);
    await page.goto('./#/rightNow', { waitUntil: 'commit' });
    await expect(heading(page, firstHeading)).toBeVisible();
    await page.reload({ waitUntil: 'commit' });
    await expect(heading(page, firstHeading)).toBeVisible();
  });

  test('A person whose answers are in the tab is not asked as if they were new', async ({
    page,
  }) => {
    await openWith(page, emergencyAnswers, 'nation');
    const letItCome = await holdTheScript(page);
    await page.goto('./?again', { waitUntil: 'commit' });
    await start(page).click();
    await expect(heading(page, pageWords.oneMoment.coming)).toBeFocused();
    letItCome();
    await expect(heading(page, firstHeading)).toBeVisible();
    await expect(choice(page, 'none')).toBeChecked();
    expect(await answersKept(page)).toEqual(emergencyAnswers);
  });

  test('A person who opens a hand-over link has it out of the address at once', async ({
    page,
  }) => {
    const { answers } = journeyOf('A woman in Scotland would like another GP’s view');
    const letItCome = await holdTheScript(page);
    await page.goto(`./${writeHandOver(flow, answers)}`, { waitUntil: 'commit' });
    await expect(heading(page, pageWords.oneMoment.coming)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    letItCome();
    await expectAddress(page, 'plan');
    await expect(page.getByText(words.notices.handedOver)).toBeVisible();
  });

  for (const at of ['#/treatment', '#/plan', '#/no-such-screen', '?mode=clinic#/nation']) {
    test(`A person at “${at}” has a heading, the way on and the numbers in the first screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const letItCome = await holdTheScript(page);
      await page.goto(`./${at}`, { waitUntil: 'commit' });
      await expect(heading(page, pageWords.oneMoment.coming)).toBeInViewport();
      await expectWayOut(page);
      letItCome();
      await untilBegun(page);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});

test.describe('where the guide never comes', () => {
  test.use({ mayComplain: true, viewport: { width: 360, height: 740 } });

  const never: readonly (readonly [what: string, route: (route: Route) => Promise<void>])[] = [
    ['fails', (route) => route.abort()],
    ['is not there', (route) => route.fulfill({ status: 404, body: 'Not found' })],
    ['is another one', (route) => route.fulfill({ contentType: 'text/javascript', body: 'x' })],
    ['hangs', () => new Promise(() => {})],
  ];
  for (const [what, act] of never) {
    for (const at of ['./', './#/rightNow', './#/treatment', './urgent-help.html']) {
      test(`A person whose script ${what} is led to the plain pages and the numbers: ${at}`, async ({
        page,
      }) => {
        await page.route(script, act);
        await page.goto(at, { waitUntil: 'commit' });
        await expect(page.locator('html[data-failed]')).toHaveCount(1);
        await expectWayOut(page);
        await expect(heading(page, pageWords.oneMoment.coming)).toHaveCount(0);
      });
    }

    test(`A person whose script ${what} is not left with a button that does nothing`, async ({
      page,
    }) => {
      await page.route(script, act);
      await page.goto('./#/rightNow', { waitUntil: 'commit' });
      await choice(page, 'emergency').check();
      await expect(page.locator('html[data-failed]')).toHaveCount(1);
      await goOn(page).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe('/whole-path.html');
      await expect(page.locator('h2#rightNow')).toBeInViewport();
    });
  }

  test('A person whose script came damaged gets it anew, and the guide starts', async ({
    page,
  }) => {
    let times = 0;
    await page.route(script, async (route) => {
      times += 1;
      if (times > 1) await route.continue();
      else await route.fulfill({ contentType: 'text/javascript', body: 'cut' });
    });
    await page.goto('./#/rightNow');
    await untilBegun(page);
    await expect(heading(page, firstHeading)).toBeVisible();
    expect(times).toBeGreaterThan(1);
  });

  test('A person whose later file came damaged gets it anew, with the next load at the latest', async ({
    page,
  }) => {
    const { answers } = journeyOf('A woman in Scotland would like another GP’s view');
    let times = 0;
    await page.route(/\/assets\/sheetBundle-[^/]+\.js$/, async (route) => {
      times += 1;
      if (times > 1) await route.continue();
      else await route.fulfill({ contentType: 'text/javascript', body: 'cut' });
    });
    await openWith(page, answers, 'letter');
    const field = page.getByRole('textbox').first();
    await expect(field.or(page.getByText(words.near.failed))).toBeVisible();
    await expect.poll(() => times).toBeGreaterThan(1);
    await page.reload();
    await expect(field).toBeVisible();
  });
});

/** What happens to a page that the guide knows nothing of. */
const changes: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a translation': (page) =>
    page.evaluate(() => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('script')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text.data);
      }
    }),
  'an extension’s insertion': (page) =>
    page.evaluate(() => {
      for (const place of document.querySelectorAll('#root, header, main, form, label')) {
        place.prepend(document.createElement('span'));
      }
      document.body.prepend(document.createElement('div'));
    }),
};

test.describe('on a phone twelve times as slow', () => {
  test.slow();

  for (const [what, change] of Object.entries(changes)) {
    for (const when of ['before', 'during', 'after'] as const) {
      test(`A person goes on after ${what} ${when} the guide comes`, async ({ page }) => {
        const letItCome = await holdTheScript(page);
        await page.goto('./', { waitUntil: 'commit' });
        await start(page).click();
        await choice(page, 'none').check();
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
        if (when === 'before') await change(page);
        letItCome();
        if (when === 'during') await change(page);
        await untilBegun(page);
        if (when === 'after') await change(page);
        await expect(choice(page, 'none')).toBeChecked();
        await goOn(page).click();
        await expectAddress(page, 'nation');
        await change(page);
        await goOn(page).click();
        await expect(page.getByRole('alert')).toBeVisible();
        await page.goBack();
        await expectAddress(page, 'rightNow');
        await expect(choice(page, 'none')).toBeChecked();
        await page.reload();
        await expect(choice(page, 'none')).toBeChecked();
        await expect(page.getByText(words.lastResort.heading)).toHaveCount(0);
        expect(await answersKept(page)).toEqual(emergencyAnswers);
      });
    }
  }

  for (const [what, press] of Object.entries({
    'Continue, with an answer': async (page: Page) => {
      await choice(page, 'none').check();
      await goOn(page).click();
    },
    'Continue, with none': (page: Page) => goOn(page).click(),
    Back: (page: Page) => page.goBack({ waitUntil: 'commit' }),
    reload: (page: Page) => page.reload({ waitUntil: 'commit' }),
  })) {
    test(`A person is heard who presses ${what} in the moment in which the guide comes`, async ({
      page,
    }) => {
      const letItCome = await holdTheScript(page);
      await page.goto('./', { waitUntil: 'commit' });
      await start(page).click();
      await expectAddress(page, 'rightNow');
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
      letItCome();
      await press(page);
      await untilBegun(page);
      if (what === 'Continue, with an answer') await expectAddress(page, 'nation');
      else if (what === 'Back') await expect(heading(page, startHeading)).toBeVisible();
      else await expect(heading(page, firstHeading)).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(what === 'Continue, with none' ? 1 : 0);
    });
  }
});

for (const [what, rewrite] of Object.entries({
  'strips comments': (html: string) => html.replaceAll(/<!--[\s\S]*?-->/g, ''),
  'joins white space': (html: string) => html.replaceAll(/>\s+</g, '><').replaceAll(/ {2,}/g, ' '),
  'puts something of its own in': (html: string) =>
    html.replaceAll(/<(main|header|body)([^>]*)>/g, '<$1$2><div class="host"></div>'),
})) {
  test(`A person goes on where the host ${what}`, async ({ page }) => {
    await page.route('./', async (route) => {
      const response = await route.fetch();
      const parts = (await response.text()).split(
        /(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>)/,
      );
      const body = parts.map((part, index) => (index % 2 === 1 ? part : rewrite(part))).join('');
      await route.fulfill({ response, body });
    });
    await page.goto('./');
    await untilBegun(page);
    await start(page).click();
    await choice(page, 'none').check();
    await goOn(page).click();
    await expectAddress(page, 'nation');
  });
}

test('A person who presses Continue twice has the focus on the heading of the next question', async ({
  page,
}) => {
  await page.goto('./');
  await untilBegun(page);
  await start(page).click();
  await choice(page, 'none').check();
  await goOn(page).dblclick();
  await expectAddress(page, 'nation');
  await expect(page.locator('h1')).toBeFocused();
  await page.getByText('Wales', { exact: true }).dblclick();
  await goOn(page).dblclick();
  await expectAddress(page, 'who');
  await expect(page.locator('h1')).toBeFocused();
});

/** Methods that came with ECMAScript 2020 or after, or to browsers as late, by the object that has them. */
const newer: Readonly<Record<string, readonly string[]>> = {
  Object: ['fromEntries', 'groupBy', 'hasOwn'],
  Promise: ['allSettled', 'any', 'try', 'withResolvers'],
  'Array.prototype': [
    ...['at', 'findLast', 'findLastIndex', 'flat', 'flatMap'],
    ...['toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  'String.prototype': ['at', 'isWellFormed', 'matchAll', 'replaceAll', 'trimEnd'],
  'Element.prototype': ['replaceChildren'],
  'HTMLFormElement.prototype': ['requestSubmit'],
  window: [
    ...['AbortController', 'requestIdleCallback', 'scheduler', 'structuredClone', 'queueMicrotask'],
    ...['trustedTypes', 'navigation', 'reportError', 'MessageChannel'],
  ],
  Intl: ['Segmenter'],
};
const built = readdirSync(join(dist, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(dist, 'assets', file), 'utf8'))
  .join('\n');
const used = Object.entries(newer).flatMap(([owner, names]) =>
  names
    .filter((name) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(built))
    .map((name) => [owner, name] as const),
);

test.describe('in an older browser', () => {
  test.use({ mayComplain: true });

  test('there is something to take away', () => {
    expect(used.map(([, name]) => name)).toEqual(expect.arrayContaining(['at', 'hasOwn']));
  });

  for (const [owner, name] of used) {
    test(`A person whose browser has no ${owner}.${name} goes through the guide, or is led to the plain pages`, async ({
      page,
    }) => {
      await page.addInitScript(
        ([from, what]) => {
          const place = from
            .split('.')
            .reduce((at: unknown, key) => Reflect.get(Object(at), key), window as unknown);
          Reflect.deleteProperty(Object(place), what);
          if (Reflect.has(Object(place), what)) Reflect.set(Object(place), what, undefined);
        },
        [owner, name] as const,
      );
      await page.goto('./');
      const isPlain = await page.locator('html[data-plain]').count();
      if (isPlain) {
        await start(page).click();
        await expect.poll(() => new URL(page.url()).pathname).toBe('/whole-path.html');
        await page.goto('./#/treatment');
        await expect.poll(() => new URL(page.url()).pathname).toBe('/whole-path.html');
      } else {
        const way = journeyOf('A woman in Scotland would like another GP’s view');
        await walk(page, way);
        await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
      }
    });
  }
});
