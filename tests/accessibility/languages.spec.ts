import type { Page } from '@playwright/test';
import { organisation } from '../../flows/organisation/index.ts';
import { sources } from '../../flows/second-opinion/evidence/sources.ts';
import { language } from '../../flows/second-opinion/words/en-GB/guide.ts';
import { isPseudo } from '../../scripts/locales/pseudoLocalise.ts';
import { expect, test } from '../support/browser/quiet.ts';
import { everyScreen } from '../support/screens/everyScreen.ts';

/**
 * Whether anything on a screen is written in code, and not in the folder of words. In English that cannot be seen, so
 * it is looked for in languages that nobody speaks: GUIDE_LANGUAGE says which, and in English only the marks of the
 * language are looked at.
 */

const chosen = process.env['GUIDE_LANGUAGE'] ?? language;
const isReal = chosen === language;

/** Names that are the same in every language: of those who publish the guide, of documents, of places on the web. */
const names = [
  organisation.name,
  'Kidney Cancer Scotland',
  ...Object.values(sources).map(({ name }) => name),
  'English',
  'JavaScript',
  'PDF',
];

/** As the browser itself has them in the language that comes nearest. */
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(chosen, { month: 'long' }).format(new Date(2026, month, 15)),
);

test.describe(`In ${chosen}`, () => {
  for (const { name, states, mayComplain = false } of everyScreen()) {
    test.describe(`a person ${name}`, () => {
      test.use({ mayComplain });

      test('reads it in that language alone, from the side where it begins', async ({ page }) => {
        for (const state of states) {
          await state.open(page);
          const where = state.name;
          await expect(page.locator('html'), where).toHaveAttribute('lang', chosen);
          const direction = chosen.startsWith('ar') ? 'rtl' : 'ltr';
          await expect(page.locator('html'), where).toHaveAttribute('dir', direction);
          if (!isReal) expect.soft(inEnglish(await textsOn(page)), where).toEqual([]);
        }
      });
    });
  }
});

/** All that is read on a page, or heard from it, but for what a person typed. */
function textsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [document.title];
    while (seen.nextNode()) {
      const inside = seen.currentNode.parentElement;
      if (!inside?.closest('script, style, template, textarea, [dir="auto"]')) {
        texts.push(seen.currentNode.textContent ?? '');
      }
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder]')) {
      for (const name of ['aria-label', 'alt', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
}

/** Texts with words of plain English in them: what is left when names, addresses and words of a pseudo-locale are gone. */
function inEnglish(texts: readonly string[]): readonly string[] {
  return texts.filter((text) =>
    [...names, ...months]
      .reduce(
        (left, name) => left.replaceAll(name, ''),
        text.replace(/https?:\S+|\S+\.(uk|org|net|ics|txt)\S*/g, ''),
      )
      .split(/[\s“”()[\].,:;?!/–-]+/)
      .some((word) => /^[a-z]{2,}$/i.test(word) && !isPseudo(word)),
  );
}
