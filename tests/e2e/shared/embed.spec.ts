import type { Frame, Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address, say } from '../../../src/engine/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { answerByClicks } from '../../support/browser/clicks.ts';
import { printed } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  friendly,
  guideIn,
  hostFile,
  published,
  showOn,
  stranger,
} from '../../support/browser/served/otherSite.ts';
import { journeyOf } from '../../support/browser/walk.ts';
import { walkThrough } from '../../support/walk/walkThrough.ts';

/** The guide in a frame of another site: it helps as well there, and does nothing to the page around it. */

const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const example = hostFile('embed/example.html');
const snippet = hostFile('embed/frame.html');
const sandboxed = (allowed: string) => snippet.replace('<iframe ', `<iframe sandbox="${allowed}" `);
const around = (frame: string) =>
  `<!doctype html><title>A site</title><input id="own"><div id="above"></div>${frame}<p id="below">After.</p>`;

/** Waits until the guide runs in the frame. */
async function untilBegun(frame: Frame): Promise<void> {
  await expect(frame.locator('html[data-guide="here"]')).toHaveCount(1);
  await expect(frame.locator('#without-script')).toHaveCount(0);
}

/** Waits until the frame shows the screen of an address. */
async function arrive(frame: Frame, at: string): Promise<void> {
  await expect.poll(() => new URL(frame.url()).hash).toBe(`#/${at}`);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
}

const begin = (frame: Frame) =>
  frame.getByRole('link', { name: secondOpinion.start.button, exact: true }).click();

function walkIn(frame: Frame, atEach: () => Promise<void> = async () => {}): Promise<void> {
  return walkThrough(
    {
      begin: async () => {
        await untilBegun(frame);
        await begin(frame);
      },
      arrive: (at) => arrive(frame, at),
      answer: (answer) => answerByClicks(frame, answer),
    },
    patient.answers,
    atEach,
  );
}

/** Whether the frame is as tall as the guide in it, to the pixel, so that it has no scroll bar of its own. */
async function expectWhole(page: Page, frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const inside = await frame.evaluate(() => ({
        height: Math.ceil(document.documentElement.getBoundingClientRect().height),
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      const box = await page.locator('iframe').boundingBox();
      return { ...inside, off: (box?.height ?? 0) - inside.height };
    })
    .toMatchObject({ beyond: 0, off: 0 });
}

for (const width of [320, 768, 1280]) {
  test(`A person goes from the start to a plan in a frame on a screen ${width} pixels wide, and it is always whole`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await showOn(page, baseURL, example);
    const frame = await guideIn(page);
    const heights = new Set<number>();
    await walkIn(frame, async () => {
      await expectWhole(page, frame);
      heights.add((await page.locator('iframe').boundingBox())?.height ?? 0);
      await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport();
    });
    await arrive(frame, address.outcome);
    expect(heights.size).toBeGreaterThan(3);
    // The page around it stays where it is.
    expect(page.url()).toBe(`${friendly}/a-page`);
  });
}

test('A person who prints their plan in a frame gets the plan, on one page, and nothing of the page around it', async ({
  page,
  baseURL,
  browser,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['printed'] = location.origin;
    };
  });
  await showOn(page, baseURL, example);
  const frame = await guideIn(page);
  await walkIn(frame);
  await frame.getByRole('button', { name: words.outcome.print, exact: true }).click();
  await expect(frame.locator('html[data-printed]')).toHaveCount(1);
  await expect(page.locator('html[data-printed]')).toHaveCount(0);

  // Chromium gives no PDF of a frame, so what is in it is printed by itself.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const alone = await context.newPage();
  await alone.setContent(await frame.content());
  const sheets = await printed(alone, { top: 34, side: 34, foot: 34 });
  expect(sheets).toHaveLength(1);
  const text = sheets.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
  expect(text.length).toBeGreaterThan(1000);
  expect(text).not.toContain('A page of');
  await context.close();
});

test('A person who reads elsewhere on the page keeps the focus and the place, whatever the frame is led to', async ({
  page,
  baseURL,
}) => {
  // What a test asks in a frame counts as pressing something there, so the frame says by itself what it shows.
  await page.addInitScript(() => {
    if (window.parent === window) {
      window.addEventListener('message', ({ data }) => {
        if (data.heading) document.documentElement.dataset['heading'] = data.heading;
      });
      return;
    }
    new MutationObserver(() => {
      if (document.documentElement.dataset['guide'] !== 'here') return;
      const heading = document.querySelector('h1')?.textContent;
      window.parent.postMessage({ heading }, '*');
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await showOn(page, baseURL, around(`<div class="long"></div>${snippet}<div class="long"></div>`));
  await page.addStyleTag({ content: '.long { height: 3000px }' });
  await page.locator('#own').fill('typed');
  const shown = (heading: string) =>
    expect(page.locator('html')).toHaveAttribute('data-heading', heading);
  await shown(secondOpinion.start.heading);
  const { rightNow } = secondOpinion.steps;
  for (const [at, heading] of [
    ['rightNow', rightNow?.heading],
    [address.urgentHelp, secondOpinion.urgentHelp.heading],
  ] as const) {
    await page.locator('iframe').evaluate((element, to) => {
      const frame = element as HTMLIFrameElement;
      frame.src = `${frame.src.split('#')[0]}#/${to}`;
    }, at);
    await shown(say(heading ?? '', { voice: 'you' }));
  }
  expect(await page.evaluate(() => [document.activeElement?.id, window.scrollY])).toEqual([
    'own',
    0,
  ]);
  await page.keyboard.type(' on');
  await expect(page.locator('#own')).toHaveValue('typed on');
});

test('A thousand messages of a hostile page, its sizes and its focus change nothing for a person in the frame', async ({
  page,
  baseURL,
}) => {
  await showOn(page, baseURL, example);
  const frame = await guideIn(page);
  await untilBegun(frame);
  await begin(frame);
  await arrive(frame, 'rightNow');
  const first = patient.answers[0];
  if (!first) throw new Error('There is no answer');
  const before = await frame.locator('main').innerText();
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (let number = 0; number < 1000; number += 1) {
      const text = ['clear', 'reload', '#/plan', { secondOpinionGuide: { height: number } }, null];
      target?.postMessage(text[number % text.length], '*');
    }
    for (let turn = 0; turn < 50; turn += 1) {
      target?.focus();
      window.focus();
    }
  });
  for (const size of ['0px', '1px', '37px', '9999px']) {
    await page.locator('iframe').evaluate((element, to) => {
      element.style.width = to;
      element.style.height = to;
    }, size);
  }
  await page.locator('iframe').evaluate((element) => {
    element.style.width = '600px';
    element.style.height = '500px';
  });
  expect(await frame.locator('main').innerText()).toBe(before);
  expect(new URL(frame.url()).hash).toBe('#/rightNow');
  await answerByClicks(frame, first);
  await expect.poll(() => new URL(frame.url()).hash).not.toBe('#/rightNow');
});

test('A frame heeds its own guide alone: no other window, no site but the one it was told, no height that no page has', async ({
  page,
  baseURL,
}) => {
  await showOn(page, baseURL, `${example}<iframe id="other" srcdoc="<p>Other</p>"></iframe>`);
  const frame = await guideIn(page);
  await untilBegun(frame);
  const shown = page.locator('iframe.second-opinion-guide');
  const height = (await shown.boundingBox())?.height;
  expect(height).toBeGreaterThan(300);
  const tell = (heights: readonly unknown[]) => {
    for (const one of heights)
      window.parent.postMessage({ secondOpinionGuide: { height: one } }, '*');
  };
  const heard = () =>
    page.evaluate(() => {
      return new Promise<void>((done) => {
        window.addEventListener('message', ({ data }) => data === 'last' && done(), {
          once: false,
        });
        window.postMessage('last', '*');
      });
    });
  // From another window, and from the page itself.
  await page.frame({ url: 'about:srcdoc' })?.evaluate(tell, Array(1000).fill(4000));
  await page.evaluate(tell, Array(1000).fill(4000));
  // From the guide, had somebody else got hold of it.
  await frame.evaluate(tell, [0, -5, 1e9, '4000', null, {}, Number.NaN, Infinity]);
  await heard();
  expect((await shown.boundingBox())?.height).toBe(height);
  await frame.evaluate(tell, [4000]);
  await expect.poll(async () => (await shown.boundingBox())?.height).toBe(4000);
});

test('The script for the page around it is at most a thousand bytes', () => {
  expect(Buffer.byteLength(hostFile('embed/frame-height.js'))).toBeLessThanOrEqual(1000);
  expect(snippet).toContain(hostFile('embed/frame-height.js').trim());
});

test('A person whose site puts the frame in a sandbox goes from the start to their plan', async ({
  page,
  baseURL,
}) => {
  await showOn(
    page,
    baseURL,
    around(sandboxed('allow-scripts allow-same-origin allow-forms allow-modals')),
  );
  const frame = await guideIn(page);
  await walkIn(frame);
  await expectWhole(page, frame);
});

test('A person in a frame comes to other sites in a tab of their own', async ({
  page,
  baseURL,
  context,
}) => {
  await context.route('**/*', (route) => route.fulfill({ body: 'Elsewhere' }));
  await showOn(page, baseURL, example);
  const frame = await guideIn(page);
  await untilBegun(frame);
  await frame.goto(`${published}embed/sources.html`);
  const opened = page.waitForEvent('popup');
  await frame.locator('main a[href^="https:"]').first().click();
  expect(new URL((await opened).url()).origin).not.toBe(new URL(published).origin);
  expect(frame.url()).toContain(published);
});

test('A person who opens a page for frames by itself comes to the guide', async ({ page }) => {
  await page.goto('./embed/urgent-help.html?from=mail');
  await expect.poll(() => new URL(page.url()).pathname).not.toContain('embed');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('The page around the frame, with the card, has no fault that axe finds', async ({
  page,
  baseURL,
}) => {
  await showOn(page, baseURL, example);
  await untilBegun(await guideIn(page));
  await expectNoViolations(page, 'the example');
  await expect(page.locator('.second-opinion-card a')).toHaveAttribute('href', published);
});

test.describe('Refused', () => {
  test.use({ mayComplain: true });

  test('a script of the guide in a frame, and a person reads the whole path there', async ({
    page,
    baseURL,
  }) => {
    await showOn(page, baseURL, around(sandboxed('')));
    const frame = await guideIn(page);
    await frame.locator('a.plain-way').click();
    await expect.poll(() => frame.url()).toBe(`${published}embed/whole-path.html`);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a site that nobody named shows no page of the guide, and a named one none but those for frames', async ({
    page,
    baseURL,
  }) => {
    await showOn(page, baseURL, around(snippet), stranger);
    await expect.poll(async () => (await guideIn(page)).url()).toMatch(/^chrome-error/);
    await showOn(page, baseURL, around(snippet.replaceAll('/embed/', '/about.html')));
    await expect.poll(async () => (await guideIn(page)).url()).toMatch(/^chrome-error/);
  });
});
