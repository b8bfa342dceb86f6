import { expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { shortestWays } from '../../scripts/ways/shortestWays.ts';
import { telHref } from '../../src/components/PhoneNumber/telHref.ts';
import { type Journey, placeFor, say } from '../../src/engine/index.ts';
import { seeEveryScreen } from '../support/jsdom/everyScreen.tsx';
import { numbersIn, publishedNumbers } from '../support/words/phoneNumbers.ts';

/** Every screen is drawn once, in each voice, with the services of all nations; the tests then say what was seen. */

/** Somebody who has ended, and is offered every extra there is: a link that is lost to them is lost to all. */
const everythingOpen: Journey = {
  taken: Object.keys(flow.path).map((step) => ({ step, option: '' })),
  at: 'plan',
  ended: true,
  unused: [],
};
const open = {
  path: flow.path,
  about: flow.about,
  sheets: flow.sheets.map((offer) => ({ ...offer, offered: () => true })),
};

const seen = {
  steps: new Set<string>(),
  outcomes: new Set<string>(),
  /** By title, the screens that have it. */
  titles: new Map<string, Set<string>>(),
  links: [] as string[],
  /** Where links lead out of the guide, with their words. */
  elsewhere: new Map<string, string>(),
  /** By rule, what breaks it. */
  faults: new Map<string, Set<string>>(),
};

function note(rule: string, name: string, faults: Iterable<string>): void {
  const known = seen.faults.get(rule) ?? new Set();
  for (const fault of faults) known.add(`${name}: ${fault}`);
  seen.faults.set(rule, known);
}

function expectNone(rule: string): void {
  const found = seen.faults.get(rule);
  expect(found, `nobody looked at “${rule}”`).toBeDefined();
  expect([...(found ?? [])]).toEqual([]);
}

const { supportLine } = flow.organisation;
const tellsAllThatIsUrgent = /^(?:Get urgent help|The whole path)/;
const known = publishedNumbers();
const optionLabels = Object.values(flow.steps).flatMap((step) => {
  const choices = step.kind === 'advice' ? {} : step.choices;
  return Object.values(choices).map(({ label }) => say(label, { voice: 'you' }));
});

await seeEveryScreen(
  ({ group, name, main }) => {
    const [id = ''] = name.split(' (');
    note('numbers', name, numbersThatAreNotOurs(main));
    note('care', name, tooMuchCare(main, name));
    note('hidden', name, hiddenAdvice(main));
    note('typed', name, fieldsWithoutDirection(main));
    note('progress', name, claimsOfProgress(main));
    for (const link of main.querySelectorAll('a[href^="http"]')) {
      seen.elsewhere.set(link.getAttribute('href') ?? '', link.textContent ?? '');
    }
    // Pages of their own, without the guide’s frame.
    if (!main.isConnected || !document.querySelector('.page')) return;
    note('frame', name, frameFaults(main));
    note('links', name, linksToNowhere(main));
    seen.links.push(...[...main.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''));
    if (group === 'Steps') {
      seen.steps.add(id);
      note('form', name, formFaults(main, id));
    }
    if (group === 'Outcomes') seen.outcomes.add(id);
    const what = group === 'Plans' ? 'plan' : id;
    seen.titles.set(document.title, (seen.titles.get(document.title) ?? new Set()).add(what));
  },
  ['acrossBorder'],
);

function* formFaults(main: Element, step: string) {
  const { kind } = flow.steps[step] ?? {};
  const forms = main.querySelectorAll('form');
  if (forms.length !== (kind === 'advice' ? 0 : 1)) yield `${forms.length} forms`;
  if (kind === 'advice') return;
  const groups = main.querySelectorAll('fieldset');
  if (groups.length !== 1) yield `${groups.length} questions`;
  if (groups[0]?.getAttribute('aria-labelledby') !== main.querySelector('h1')?.id) {
    yield 'the heading does not ask the question';
  }
  const buttons = [...main.querySelectorAll('button')].map(({ textContent }) => textContent);
  const goesOn = kind === 'many' ? 'Continue, with any or none' : 'Continue';
  if (buttons.join() !== goesOn) yield `the buttons are ${buttons}`;
  if (main.querySelector('input:checked')) yield 'something is chosen already';
  const before = main.innerHTML;
  const controls = [...main.querySelectorAll('input')];
  for (const control of controls) control.click();
  if (main.innerHTML !== before) yield 'a choice shows or hides something';
  if (main.querySelector('[aria-expanded], [aria-controls], [hidden]')) yield 'it can reveal';
}

function* frameFaults(main: Element) {
  // Each paper has a head of its own, which nobody sees on the screen.
  const headings = document.querySelectorAll('h1:not(.papers h1, .paper h1)');
  if (headings.length !== 1) yield `${headings.length} first headings`;
  if (headings[0]?.getAttribute('tabindex') !== '-1') yield 'the heading cannot take the focus';
  const back = document.querySelector('.back a');
  const isStart = main.querySelector('h1')?.textContent === flow.start.heading;
  if ((back === null) !== isStart) yield 'the way back';
  if (back && !(back.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    yield 'the way back stands after the screen';
  }
  const speaking = document.querySelectorAll('[aria-live]:not(:empty), [role=alert]');
  if (speaking.length > 0) yield 'something is announced beside the heading';
}

function* linksToNowhere(main: Element) {
  for (const link of main.ownerDocument.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#/')) continue;
    const [wanted = '', part] = href.slice(2).split('/');
    if (placeFor(open, everythingOpen, wanted).screen === 'lost') yield href;
    if (part && !main.querySelector(`[id$="${part}"]`)) yield `${href} has no such part`;
  }
}

function* numbersThatAreNotOurs(main: Element) {
  for (const link of main.querySelectorAll('a[href^="tel:"]')) {
    const number = link.textContent?.match(/[\d ]+$/)?.[0].trim() ?? '';
    if (telHref(number) !== link.getAttribute('href')) yield `${link.outerHTML} dials another`;
  }
  for (const number of numbersIn(main.textContent ?? '')) {
    if (!known.has(number)) yield `${number} is published nowhere`;
  }
}

function* tooMuchCare(main: Element, name: string) {
  const cards = [...main.querySelectorAll('.callout--urgent')];
  const headings = cards.map((card) => card.querySelector('h2, h3, h4')?.textContent);
  if (new Set(headings).size < cards.length) yield 'two cards that say the same';
  // Four things need help at once, each in its own way: one card for each, where all are told.
  const most = tellsAllThatIsUrgent.test(name) ? 4 : 1;
  if (cards.length > most) yield `${cards.length} cards that say what to do now`;
  for (const card of cards) {
    if (card.closest('form')) yield 'a card that says what to do now inside a question';
    if (card.textContent?.includes(supportLine.number ?? '')) yield 'a charity in an urgent card';
  }
}

function* hiddenAdvice(main: Element) {
  for (const folded of main.querySelectorAll('details')) {
    const words = folded.cloneNode(true) as Element;
    for (const part of words.querySelectorAll('summary, nav a')) part.remove();
    if (words.textContent?.trim()) yield `folded away: ${words.textContent}`;
  }
}

function* fieldsWithoutDirection(main: Element) {
  for (const field of main.querySelectorAll('textarea, input[type=text], .typed')) {
    if (field.getAttribute('dir') !== 'auto') yield field.outerHTML;
  }
}

function* claimsOfProgress(main: Element) {
  if (main.querySelector('progress, [role=progressbar], .stepper')) yield 'a bar';
  const claim = main.textContent?.match(/\b(?:step|question) \d+ of\b|\b\d+ (?:left|to go)\b/i);
  if (claim) yield claim[0];
}

test('a person sees every step and every outcome here', () => {
  const ids = Object.entries(flow.path);
  expect(seen.steps).toEqual(new Set(ids.flatMap(([id, node]) => ('on' in node ? [id] : []))));
  const outcomes = ids.flatMap(([id, node]) => ('on' in node || id === 'plan' ? [] : [id]));
  expect(seen.outcomes).toEqual(new Set(outcomes));
  expect(new Set(shortestWays('acrossBorder').map(({ at }) => at)).size).toBe(ids.length);
});

test('A1: a person has one question on a screen, nothing chosen, one button, and the way back before it', () => {
  expectNone('form');
  expectNone('frame');
});

test('A1: a person who does not know may say so, save where everybody knows', () => {
  const withoutNotSure = Object.entries(flow.path).flatMap(([id, node]) =>
    'on' in node && node.tags === 'question' && !Object.hasOwn(node.on, 'notSure') ? [id] : [],
  );
  // Where care is given, whom one asks for, what is on one's mind, what a professional is doing, whether to talk first.
  expect(withoutNotSure.sort()).toEqual(['mind', 'nation', 'talkFirst', 'task', 'who']);
});

test('A5: no two screens have the same title', () => {
  expect(seen.titles.size).toBeGreaterThan(60);
  for (const [title, screens] of seen.titles) expect([...screens], title).toHaveLength(1);
});

test('A5: no title holds an answer', () => {
  expect(optionLabels.length).toBeGreaterThan(80);
  for (const title of seen.titles.keys()) {
    const told = optionLabels.filter((label) => label.length > 4 && title.includes(label));
    expect(told, title).toEqual([]);
  }
});

test('A7: a person is never promised how much is left', () => expectNone('progress'));

test('A11: a person’s choice never shows or hides anything on the same screen', () => {
  expectNone('form');
});

test('A12: nothing that a person needs is folded away', () => expectNone('hidden'));

test('A13: a person sees one card for each thing that needs help at once, and no charity in it', () => {
  expectNone('care');
});

test('A14: a person is stopped for care that cannot wait at the first question, and nowhere later', () => {
  const stops = [...Object.keys(flow.urgentOutcomes), 'getCareToday'];
  const stopping = Object.entries(flow.path).flatMap(([id, node]) =>
    'on' in node && Object.values(node.on).some((next) => stops.includes(next)) ? [id] : [],
  );
  // The second is a professional who says themselves that a patient on a ward gets worse.
  expect(stopping).toEqual(['rightNow', 'task']);
});

test('A15: a number that a person sees is one that we publish, and the one that a tap calls', () => {
  expectNone('numbers');
});

test('A24: what a person types has the direction of its own writing', () => expectNone('typed'));

test('A27: no link inside the guide leads nowhere', () => {
  expect(seen.links.filter((href) => href.startsWith('#/')).length).toBeGreaterThan(100);
  expectNone('links');
});

/**
 * For somebody to follow before each release. A change of the list is accepted with
 * `npm run accept`.
 */
test('A27: every link out of the guide is on the list that is gone through at each release', async () => {
  const list = [...seen.elsewhere].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(list.length).toBeGreaterThan(20);
  await expect(list.map(([href, text]) => `${href}\n    ${text}\n`).join('')).toMatchFileSnapshot(
    '../accessibility/links.txt',
  );
});
