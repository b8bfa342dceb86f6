import type { Page } from '@playwright/test';
import { type ConfigData, HtmlValidate, type RuleConfig } from 'html-validate';
import { expect } from '../quiet.ts';

/** The rules for a page as it is built. One is off, one is softer where it has to be, and none of it for convenience. */
const built: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // HTML lets a fieldset be without a legend, and ours is named by the screen's heading: a heading inside a legend
    // was none to JAWS for years. `faultsIn` looks for that name instead.
    'wcag/h71': 'off',
  },
};

/** The rules for a page that the guide has taken over. */
const live: ConfigData = {
  ...built,
  rules: {
    ...built.rules,
    // The bundler adds links that load a later script ahead of time. What that must be stands in the import map, which
    // the rule does not know; `faultsIn` looks there instead.
    'require-sri': ['error', { exclude: ['/assets/'] }],
  },
};

const validator = new HtmlValidate();
const known = new Map<string, readonly string[]>();

/**
 * What is wrong with the HTML of a page.
 *
 * @returns a line for each fault, which names the rule and the element
 */
export async function faultsIn(html: string, rules = built): Promise<readonly string[]> {
  const found = known.get(html);
  if (found) return found;
  const { results } = await validator.validateString(html, rules);
  const faults = [
    ...results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    ...tagsIn(html, 'fieldset')
      .filter((tag) => !/\saria-labelledby="[^"]/.test(tag))
      .map((tag) => `no name: ${tag}`),
    ...tagsIn(html, 'link|script')
      .filter((tag) => !tag.includes('integrity=') && !isInImportMap(html, tag))
      .map((tag) => `not checked: ${tag}`),
  ];
  known.set(html, faults);
  return faults;
}

function tagsIn(html: string, names: string): readonly string[] {
  return html.match(new RegExp(`<(?:${names})\\b[^>]*>`, 'g')) ?? [];
}

/** Whether the page says elsewhere what a script must be. Whatever loads no script of ours is none of this. */
function isInImportMap(html: string, tag: string): boolean {
  const [, file] = /\/(assets\/[^"]+\.(?:css|js))"/.exec(tag) ?? [];
  return file === undefined || html.includes(`"./${file}":"sha384-`);
}

/** Expects the page to be valid HTML as it stands at this moment. */
export async function expectValid(page: Page, screen: string): Promise<void> {
  const html = await page.content();
  const headings = {
    // Where answers are missing, the list of problems stands above all, as the design systems have it.
    minInitialRank: html.includes('class="nhsuk-error-summary"') ? 'h2' : 'h1',
    // Papers to choose from are hidden on screen, and each is a document of its own when it is printed.
    allowMultipleH1: html.includes('class="only-print papers'),
  };
  const rules = { ...live.rules, 'heading-level': ['error', headings] } satisfies RuleConfig;
  expect(await faultsIn(html, { ...live, rules }), `the HTML of ${screen}`).toEqual([]);
}

/**
 * The pages that a built page shows, one at a time: that of its own, and the question that its address alone shows in the
 * place of that.
 */
export function pagesIn(html: string): readonly string[] {
  const [, question, start] =
    /(<div id="\/\w+" hidden>[\s\S]*<\/footer><\/div><\/div>)(<div id="root">[\s\S]*<\/footer><\/div><\/div>)/.exec(
      html,
    ) ?? [];
  // What takes the place of a screen that waits is shown alone as well.
  const bare = html.replace(/<main id="one-moment"[\s\S]*?<\/main>/, '');
  if (question === undefined || start === undefined) return [bare];
  return [bare.replace(question, ''), bare.replace(start, '').replace(' hidden>', '>')];
}
