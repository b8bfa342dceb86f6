import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { secondOpinion as flow } from '../../flows/second-opinion/index.ts';
import { address } from '../../src/engine/addresses.ts';
import type { Answer, Answers } from '../../src/engine/journey.ts';
import { onward } from '../../src/engine/navigate.ts';
import { replay } from '../../src/engine/replay.ts';
import { say } from '../../src/engine/spoken.ts';
import { holdTheScript } from '../support/browser/holdTheScript.ts';
import { expect, test } from '../support/browser/quiet.ts';
import { noTraces, tracesOf } from '../support/browser/traces.ts';
import { expectAddress, openWith, storageKey, untilBegun } from '../support/browser/walk.ts';

/** The shortest way to each step; `keptNowhere` for those where nothing may be kept. */
const { ways, keptNowhere } = waysToEachStep();

test('there is a way to every step of the path', () => {
  const steps = Object.entries(flow.path).flatMap(([id, node]) => ('on' in node ? [id] : []));
  expect([...ways.keys(), ...keptNowhere.keys()].sort()).toEqual(steps.sort());
});

for (const [step, answers] of ways) {
  test(`A person who is at “${step}” when the script comes is asked nothing again, and sees nothing change`, async ({
    page,
  }) => {
    const letItCome = await startEarly(page);
    for (const answer of answers) await give(page, answer);
    await expectAddress(page, step);
    const h1 = page.getByRole('heading', { level: 1 });
    if (answers.length > 0) await expect(h1).toBeFocused();
    const drawnEarly = await drawn(page);
    const title = await page.title();

    const chosen = page.locator('main input').last();
    const asks = (await chosen.count()) > 0;
    if (asks) await chosen.check();
    await h1.evaluate((element) => element.setAttribute('data-seen', 'before'));
    await letItCome();

    await expect(h1).toHaveAttribute('data-seen', 'before');
    if (asks) await expect(chosen).toBeChecked();
    await expect(asks ? chosen : h1).toBeFocused();
    expect(await answersKept(page)).toEqual(answers);
    await h1.evaluate((element) => element.removeAttribute('data-seen'));
    expect(await drawn(page)).toBe(drawnEarly);

    // The guide itself draws the very same, words, links and title.
    await openWith(page, answers, step);
    await expectAddress(page, step);
    expect(await drawn(page)).toBe(drawnEarly);
    await expect(page).toHaveTitle(title);
  });
}

for (const [step, answers] of keptNowhere) {
  test(`A nurse whose way to “${step}” began before the script came leaves nothing on the computer`, async ({
    page,
  }) => {
    const letItCome = await startEarly(page);
    const index = answers.findIndex((_, at) => isKeptNowhere(answers.slice(0, at + 1)));
    for (const answer of answers.slice(0, index + 1)) await give(page, answer);
    await expect(page.getByText(words.near.coming)).toBeVisible();
    await letItCome();
    for (const answer of answers.slice(index + 1)) await give(page, answer);
    await expectAddress(page, step);
    expect(await tracesOf(page)).toEqual(noTraces);
    await expect(page.getByText(words.clinic.nothingKept)).toBeVisible();
  });
}

test('A person goes back and forward before the script comes, and changes an answer', async ({
  page,
}) => {
  const letItCome = await startEarly(page);
  await give(page, { step: 'rightNow', option: 'none' });
  await give(page, { step: 'nation', option: 'wales' });
  await page.getByRole('link', { name: words.back.oneStep }).click();
  await expectAddress(page, 'nation');
  await expect(page.locator('input:checked')).toHaveValue('wales');
  await page.goBack({ waitUntil: 'commit' });
  await expectAddress(page, 'role');
  await page.goBack({ waitUntil: 'commit' });
  await expectAddress(page, 'nation');
  await give(page, { step: 'nation', option: 'scotland' });
  await expectAddress(page, 'role');
  await letItCome();
  expect(await answersKept(page)).toEqual([
    { step: 'rightNow', option: 'none' },
    { step: 'nation', option: 'scotland' },
  ]);
  await give(page, { step: 'role', option: 'patient' });
  await expectAddress(page, 'mind');
});

test('A person who goes back to the start page before the script comes can carry on', async ({
  page,
}) => {
  const letItCome = await startEarly(page);
  await give(page, { step: 'rightNow', option: 'none' });
  await page.getByRole('link', { name: flow.name }).click();
  await expectAddress(page, '');
  await letItCome();
  await page.getByRole('link', { name: words.start.carryOn }).click();
  await expectAddress(page, 'nation');
});

test('A person in an emergency is told what to do before the script comes, and nothing else', async ({
  page,
}) => {
  const letItCome = await startEarly(page);
  await give(page, { step: 'rightNow', option: 'emergency' });
  const check = async () => {
    await expectAddress(page, address.outcome);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get emergency help now');
    await expect(page.getByRole('link', { name: '999', exact: true }).first()).toBeVisible();
    await expect(page.locator('#root')).not.toContainText('0800 002 9002');
  };
  await check();
  const drawnEarly = await drawn(page);
  await letItCome();
  await check();
  expect(await drawn(page)).toBe(drawnEarly);
});

test('A person who comes to an outcome before the script is told to wait, and arrives at its heading', async ({
  page,
}) => {
  const letItCome = await startEarly(page);
  const answers: Answers = [
    { step: 'rightNow', option: 'none' },
    { step: 'nation', option: 'england' },
    { step: 'role', option: 'carer' },
    { step: 'whoFor', option: 'died' },
  ];
  for (const answer of answers) await give(page, answer);
  await expectAddress(page, address.outcome);
  await expect(page.getByText(words.near.coming)).toBeVisible();
  await letItCome();
  const h1 = page.getByRole('heading', { level: 1, name: 'We are so sorry' });
  await expect(h1).toBeFocused();
  expect(await answersKept(page)).toEqual(answers);
});

test('A person who presses Continue too early is told what is missing once the script is here', async ({
  page,
}) => {
  const letItCome = await startEarly(page);
  await page.getByRole('button', { name: words.step.continue }).click();
  await expect(page.locator('main input').first()).toBeFocused();
  await letItCome();
  await expect(page.getByRole('heading', { name: words.errors.heading })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${words.errors.prefix}`));
});

test('A person who presses Continue in the moment in which the guide takes over is heard', async ({
  page,
}) => {
  const letItCome = await startEarly(page);
  await page.locator('input[value=none]').check();
  await page.evaluate(() => {
    // The first thing that the guide does. This is called when its script has run, before anything else does.
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.querySelector<HTMLElement>('main button')?.click();
    }).observe(document.body, { childList: true });
  });
  await letItCome();
  await expectAddress(page, 'nation');
  expect(await answersKept(page)).toEqual([{ step: 'rightNow', option: 'none' }]);
});

test('A person who clears their answers before the script comes leaves nothing', async ({
  page,
}) => {
  const letItCome = await startEarly(page);
  await give(page, { step: 'rightNow', option: 'none' });
  await page.getByRole('button', { name: words.footer.clear }).click();
  await expectAddress(page, '');
  expect(await tracesOf(page)).toEqual(noTraces);
  await letItCome();
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  expect(await tracesOf(page)).toEqual(noTraces);
});

test('A person whose browser keeps nothing is told so, and asked nothing again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const letItCome = await startEarly(page);
  await give(page, { step: 'rightNow', option: 'none' });
  await page.locator('input[value=wales]').check();
  await letItCome();
  await expectAddress(page, 'nation');
  await expect(page.getByText(words.notices.notKept)).toBeVisible();
  await expect(page.locator('input[value=wales]')).toBeChecked();
  await give(page, { step: 'nation', option: 'wales' });
  await expectAddress(page, 'role');
});

test('A person whose answers are in the tab is not asked as if they were new', async ({ page }) => {
  await openWith(page, [{ step: 'rightNow', option: 'none' }], 'nation');
  const letItCome = await holdTheScript(page);
  await page.goto('./?again', { waitUntil: 'commit' });
  await page.getByRole('link', { name: say(flow.start.button, { voice: 'you' }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeVisible();
  letItCome();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await answersKept(page)).toEqual([{ step: 'rightNow', option: 'none' }]);
});

test('A double click or a key held down answers one question, as it does later', async ({
  page,
}) => {
  await startEarly(page);
  await page.locator('input[value=none]').check();
  await page.getByRole('button', { name: words.step.continue }).dblclick();
  await expectAddress(page, 'nation');
  expect(await answersKept(page)).toHaveLength(1);
});

test('A person who presses Start while the page itself is still on its way gets the first question with it', async ({
  page,
  baseURL,
}) => {
  const html = await (await fetch(new URL('./', baseURL))).text();
  const halves = halfWay(html);
  const server = createServer(async (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.write(halves.first);
    await halves.letItCome;
    response.end(halves.rest);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: flow.start.button, exact: true }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/rightNow');
  await expect(page.getByRole('heading', { level: 1 })).not.toBeVisible();
  halves.come();
  await expect(page.locator('input[name="rightNow"]').first()).toBeVisible();
  await give(page, { step: 'rightNow', option: 'none' });
  await expectAddress(page, 'nation');
  server.closeAllConnections();
  server.close();
});

test('A person whose script never comes keeps the way to help in sight', async ({ page }) => {
  await startEarly(page);
  await give(page, { step: 'rightNow', option: 'none' });
  const help = page.locator('#without-script');
  await expect(help).toContainText('0800 002 9002');
  await expect(help.getByRole('link', { name: /whole path/ })).toBeVisible();
});

/** A page in two halves, the first of which ends before the templates; it has no other files. */
function halfWay(html: string) {
  const whole = html.replace(
    /<script[^>]*\ssrc=[\s\S]*?<\/script>|<link[^>]*rel="(?:icon|modulepreload)"[^>]*>/g,
    '',
  );
  const at = whole.indexOf('<template');
  let come = () => {};
  const letItCome = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { first: whole.slice(0, at), rest: whole.slice(at), letItCome, come: () => come() };
}

/** Opens the guide with its script held back, and goes to the first question. */
async function startEarly(page: Page): Promise<() => Promise<void>> {
  const letItCome = await holdTheScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('link', { name: flow.start.button, exact: true }).click();
  await expectAddress(page, 'rightNow');
  return async () => {
    letItCome();
    await untilBegun(page);
    // The guide takes them away when it has nothing better to do: all that it does at first is done by then.
    await expect(page.locator('template')).toHaveCount(0);
  };
}

/** Gives an answer with the controls on the screen, whoever listens to them. */
async function give(page: Page, { step, option }: Answer): Promise<void> {
  const radio = page.locator(`main input[type=radio][name="${step}"][value="${option}"]`);
  const isMany = flow.path[step]?.tags === 'many';
  if (flow.path[step]?.tags === 'question') await radio.check();
  if (flow.path[step]?.tags === 'advice') {
    await page.locator(`main button[value="${option}"]`).click();
  } else {
    if (isMany) await page.locator('main input[type=checkbox]').first().check();
    await page.getByRole('button', { name: words.step.continue }).click();
  }
}

/** What stands in the page, but for what was chosen in it. */
function drawn(page: Page): Promise<string> {
  return page.locator('#root').evaluate((root) => {
    const copy = root.cloneNode(true) as Element;
    for (const input of copy.querySelectorAll('input')) input.removeAttribute('checked');
    for (const link of copy.querySelectorAll<HTMLElement>('a[data-at]')) {
      link.setAttribute('href', link.dataset['at'] ?? '');
      link.removeAttribute('data-at');
    }
    // The order of attributes says nothing, and the comments with which React parts pieces of text are not seen.
    return copy.innerHTML
      .replaceAll(/<!--.*?-->/g, '')
      .replaceAll(/<([a-z]+\d?) ([^>]*)>/g, (_, tag: string, attributes: string) => {
        const each = attributes.match(/[a-z-]+="[^"]*"/g) ?? [];
        return `\n<${tag} ${each.sort().join(' ')}>`;
      });
  });
}

async function answersKept(page: Page): Promise<unknown> {
  const { sessionStorage } = await tracesOf(page);
  const { answers } = JSON.parse(sessionStorage[storageKey] ?? '{"answers":[]}');
  return answers;
}

function isKeptNowhere(answers: Answers): boolean {
  return flow.keepNothing(replay(flow, answers));
}

function waysToEachStep() {
  const ways = new Map<string, Answers>();
  const keptNowhere = new Map<string, Answers>();
  const follow: Answers[] = [[]];
  for (const answers of follow) {
    const journey = replay(flow, answers);
    const step = onward(journey);
    const node = flow.path[step];
    if (journey.ended || ways.has(step) || keptNowhere.has(step)) continue;
    (isKeptNowhere(answers) ? keptNowhere : ways).set(step, answers);
    if (!node || !('on' in node)) continue;
    const ticks = flow.ticks[step]?.slice(0, 1);
    for (const option of Object.keys(node.on)) {
      follow.push([...answers, ticks ? { step, option, ticks } : { step, option }]);
    }
  }
  return { ways, keptNowhere };
}
