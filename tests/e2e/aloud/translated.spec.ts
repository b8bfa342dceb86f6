import type { Page } from '@playwright/test';
import { aloudWords } from '#interface/aloudWords.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { address, say } from '../../../src/engine/index.ts';
import { type FakeVoice, fakeSpeech } from '../../support/browser/fakeSpeech.ts';
import { expect, test } from '../../support/browser/quiet.ts';

/** Whoever has the browser translate the page hears it in a voice of that language, or not at all. */

const british: FakeVoice = { name: 'Daniel', lang: 'en-GB', localService: true };
const polish: FakeVoice = { name: 'Zosia', lang: 'pl-PL', localService: true };
const welshOverTheLine: FakeVoice = { name: 'Nia', lang: 'cy-GB', localService: false };
const voices = [british, polish, welshOverTheLine];

const button = (page: Page) => page.locator('.aloud__button');
const heard = (page: Page) => page.evaluate(() => window.fakeSpeech.said);

interface Translator {
  /** What the page says it is in afterwards, if it says so. */
  readonly lang?: string;
  readonly className?: string;
  /** How each text is put in the place of the old one. */
  readonly into: 'fonts' | 'sameNode' | 'marked';
}

/** Puts every text of the page into other words, as a translator does. */
async function translate(page: Page, { lang, className, into }: Translator): Promise<void> {
  await page.evaluate(
    ([lang, className, into]) => {
      const root = document.documentElement;
      if (className) root.className = className;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue;
        const words = `Po polsku: ${text.length}`;
        if (into === 'marked') text.parentElement?.setAttribute('_msttexthash', '1');
        if (into === 'fonts') {
          const font = document.createElement('font');
          font.append(document.createElement('font'));
          font.firstElementChild?.append(words);
          text.replaceWith(font);
        } else text.data = words;
      }
      if (lang) root.lang = lang;
    },
    [lang, className, into] as const,
  );
}

const opened = async (page: Page) => {
  await fakeSpeech(page, voices);
  await page.goto(`./#/${address.urgentHelp}`);
  await expect(button(page)).toHaveText(aloudWords.read);
};

const spoken: Readonly<Record<string, Translator>> = {
  'Chrome says that it is in Polish': { lang: 'pl', className: 'translated-ltr', into: 'fonts' },
  'Edge says that it is in Polish': { lang: 'pl', into: 'marked' },
  'Firefox says that it is in Polish': { lang: 'pl', into: 'sameNode' },
};
for (const [what, how] of Object.entries(spoken)) {
  test(`A person whose ${what} hears it in a Polish voice`, async ({ page }) => {
    await opened(page);
    await translate(page, how);
    await button(page).click();
    await expect.poll(() => heard(page)).not.toHaveLength(0);
    const [first] = await heard(page);
    expect(first).toEqual({ text: expect.stringMatching(/^Po polsku/), voice: 'Zosia' });
  });
}

const silent: Readonly<Record<string, Translator>> = {
  'is in Welsh, for which the device has no voice of its own': { lang: 'cy', into: 'sameNode' },
  'is in Urdu, from the right': { lang: 'ur', className: 'translated-rtl', into: 'fonts' },
  'is marked as translated, without a language': { className: 'translated-ltr', into: 'fonts' },
};
for (const [what, how] of Object.entries(silent)) {
  test(`A person whose page ${what} has no button, until it is English again`, async ({ page }) => {
    await opened(page);
    await translate(page, how);
    await expect(button(page)).toHaveCount(0);
    expect(await heard(page)).toEqual([]);
    await page.reload();
    await expect(button(page)).toHaveText(aloudWords.read);
  });
}

test('A person whose translator tells of nothing hears no foreign words in an English voice', async ({
  page,
}) => {
  await opened(page);
  await translate(page, { into: 'sameNode' });
  await button(page).click();
  await expect(button(page)).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
  expect(await heard(page)).toEqual([]);
});

test('A person whose page was translated before the button came is not read to in English', async ({
  page,
}) => {
  await fakeSpeech(page, voices);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.lang = 'pl';
    });
  });
  await page.goto(`./#/${address.urgentHelp}`);
  await button(page).click();
  await expect.poll(() => heard(page)).not.toHaveLength(0);
  expect((await heard(page)).map(({ voice }) => voice)).toEqual(['Zosia']);
});

test('What is being said ends when the page is translated, and when it is put back', async ({
  page,
}) => {
  await opened(page);
  await button(page).click();
  await expect(button(page)).toHaveText(aloudWords.stop);
  await page.evaluate(() => {
    document.documentElement.lang = 'pl';
  });
  await expect(button(page)).toHaveText(aloudWords.read);
  await button(page).click();
  await page.evaluate(() => window.fakeSpeech.ended());
  await page.evaluate(() => {
    document.documentElement.lang = 'en-GB';
  });
  await expect(button(page)).toHaveText(aloudWords.read);
  await button(page).click();
  const said = await heard(page);
  expect(said.map(({ voice }) => voice)).toEqual(['Daniel', 'Zosia', 'Zosia', 'Daniel']);
  expect(said.at(-1)?.text).toBe(say(flow.urgentHelp.heading, { voice: 'you' }));
});
