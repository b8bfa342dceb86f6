import type { Page } from '@playwright/test';
import { type ConfigData, HtmlValidate, type RuleConfig } from 'html-validate';
import { expect } from './quiet.ts';

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

const template = /<template\b([^>]*)>([\s\S]*?)<\/template>/g;
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
  // The templates stay until the guide has a moment to take them away.
  const html = (await page.content()).replace(template, '');
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
 * The pages that a built page can become. What stands in a template is no part of a page before it is put there, so
 * each template makes a page of its own, in the place that the early script would give it.
 *
 * @returns the page without templates, then one for each template
 */
export function pagesIn(html: string): readonly string[] {
  const bare = html.replace(template, '');
  const root =
    /<div class="page">[\s\S]*<\/div>(?=\s*<\/div>\s*(?:<!--.*-->\s*)?<aside id="without-script")/;
  const place = { header: /<header[\s\S]*<\/header>/, footer: /<footer[\s\S]*<\/footer>/, root };
  return [
    bare,
    ...[...html.matchAll(template)].map(([, attributes = '', content = '']) => {
      const part = /data-part="(header|footer)"/.exec(attributes)?.[1] as 'header' | 'footer';
      const where = place[part ?? 'root'];
      if (!where.test(bare)) throw new Error(`The page has no place for a template:${attributes}`);
      const step = /data-step="(\w*)"/.exec(attributes)?.[1];
      return bare.replace(where, () => (step ? withBoundChoices(content, step) : content));
    }),
  ];
}

/** A screen as `bindChoices` makes it, but in text: a browser would mend what is wrong as it reads. */
function withBoundChoices(html: string, step: string): string {
  const choice = /<input( [^>]*value="(\w+)"[^>]*)\/><label( [^>]*>[^<]*<\/label>(?:<div)?)/g;
  return html.replace(choice, (_, input: string, value: string, label: string) => {
    const id = `${step}-${value}`;
    const hint = label.endsWith('<div') ? [`${id}-hint`] : [];
    return [
      `<input name="${step}" id="${id}"`,
      ...hint.map((its) => ` aria-describedby="${its}"`),
      `${input}/><label for="${id}"${label}`,
      ...hint.map((its) => ` id="${its}"`),
    ].join('');
  });
}
