import type { Page } from '@playwright/test';
import { sheetWords } from '#interface/sheetWords.ts';
import { headers, metaPolicy, policy, written } from '../../../scripts/build/hosting/headers.ts';
import { inlineHashes } from '../../../scripts/build/hosting/inlineHashes.ts';
import { mapPage } from '../../../src/components/Footer/mapPage.ts';
import { pageFiles } from '../../../src/overview/sections.ts';
import { marginsOf, printed } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, openWith, walk } from '../../support/browser/walk.ts';

const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A host that sends no header of its own, so that each page has only the policy written in it. */
async function withoutHeaders(page: Page): Promise<void> {
  const ours = headers({ scripts: [], styles: [] }).map(({ name }) => name.toLowerCase());
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const kept = Object.entries(response.headers()).filter(([name]) => !ours.includes(name));
    await route.fulfill({ response, headers: Object.fromEntries(kept) });
  });
}

/** What the policy refuses from now on, as the page itself is told. */
async function watchRefusals(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
    });
  });
  return () => page.evaluate<readonly string[]>('window.refused');
}

async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return download.suggestedFilename();
}

const hosts = [
  { host: 'a host that sends no headers', asIf: withoutHeaders, sent: false },
  { host: 'a host that sends the headers', asIf: async () => {}, sent: true },
];

for (const { host, asIf, sent } of hosts) {
  test(`On ${host}, the whole guide works and nothing is refused`, async ({ page }) => {
    await asIf(page);
    const refused = await watchRefusals(page);
    const response = await page.goto('./');
    expect('content-security-policy' in (response?.headers() ?? {})).toBe(sent);
    await walk(page, patient);
    await expectAddress(page, 'plan');
    expect(await refused()).toEqual([]);
    expect(await printed(page, await marginsOf(page))).not.toEqual([]);

    await openWith(page, patient.answers, 'letter');
    expect(await save(page, sheetWords.letter.save)).toBe('letter.txt');
    expect(await refused()).toEqual([]);

    await openWith(page, patient.answers, 'keep');
    await button(page, sheetWords.handOver.make).click();
    await expect(page.getByRole('img', { name: sheetWords.handOver.codeName })).toBeVisible();
    expect(await refused()).toEqual([]);

    const { calendar, file } = sheetWords.keep;
    expect(await save(page, calendar.button)).toBe(calendar.name);
    expect(await save(page, file.button)).toBe(file.name);
    expect(await refused()).toEqual([]);

    await openWith(page, patient.answers, 'print');
    // The heading is in the first file; what can be printed comes with the second.
    await expect(page.getByRole('radio', { name: 'Large print' })).toBeVisible();
    expect((await printed(page, await marginsOf(page))).length).toBeGreaterThan(0);
    expect(await refused()).toEqual([]);
  });

  test.describe(`On ${host}`, () => {
    // What is refused here is an error in the console, which is the point.
    test.use({ mayComplain: true });

    test('a foreign picture, frame, form, script or style, and text as markup, are refused', async ({
      page,
    }) => {
      await asIf(page);
      const refused = await watchRefusals(page);
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const thrown = await page.evaluate(() => {
        const put = (tag: string, attributes: Readonly<Record<string, string>>) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          return document.body.appendChild(element);
        };
        put('img', { src: 'https://example.org/a.png' });
        put('link', { rel: 'stylesheet', href: 'https://example.org/a.css' });
        put('iframe', { src: 'https://example.org/' });
        put('p', { style: 'color: red' });
        const form = put('form', { action: './', method: 'get' });
        if (form instanceof HTMLFormElement) form.submit();
        const attempts = [
          () => put('script', { src: 'https://example.org/a.js' }),
          () => {
            document.createElement('p').innerHTML = '<b>markup</b>';
          },
        ];
        return attempts.map((attempt) => {
          try {
            attempt();
            return 'allowed';
          } catch (error) {
            return error instanceof TypeError ? 'TypeError' : String(error);
          }
        });
      });
      expect(thrown).toEqual(['TypeError', 'TypeError']);
      await expect
        .poll(async () => [...new Set(await refused())].sort())
        .toEqual([
          'form-action',
          'frame-src',
          'img-src',
          'require-trusted-types-for',
          'style-src-attr',
          'style-src-elem',
        ]);
    });
  });
}

test('Every page has its policy first, and the preview sends the headers of a real host', async ({
  page,
}) => {
  const response = await page.goto('./');
  const html = (await response?.text()) ?? '';
  const inline = inlineHashes([html]);
  expect(html).toContain(
    `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${written(metaPolicy(inline))}">`,
  );
  const got = (await response?.allHeaders()) ?? {};
  const forTlsOnly = ['Strict-Transport-Security', 'Content-Security-Policy'];
  for (const { name, value } of headers(inline).filter((one) => !forTlsOnly.includes(one.name))) {
    expect([name, got[name.toLowerCase()]]).toEqual([name, value]);
  }
  // One header serves every page, so it names what stands in any of them.
  const files = [...Object.values(pageFiles), mapPage, '404.html', 'poster.html'];
  const forFrames = ['embed/', ...Object.values(pageFiles).map((file) => `embed/${file}`)];
  const others = [...files, ...forFrames].map(async (file) => {
    return (await page.request.get(`./${file}`)).text();
  });
  const inAny = inlineHashes([html, ...(await Promise.all(others))]);
  expect(got['content-security-policy']).toBe(written(policy(inAny)));
});

test('What is not there is not found, with the files for servers beside the others', async ({
  request,
}) => {
  const statuses = async (paths: readonly string[]) => {
    const answers: Record<string, number> = {};
    for (const path of paths) answers[path] = (await request.get(path)).status();
    return answers;
  };
  expect(await statuses(['./', './index.html', './robots.txt', './no/such', './a.js'])).toEqual({
    './': 200,
    './index.html': 200,
    './robots.txt': 200,
    './no/such': 404,
    './a.js': 404,
  });
});
