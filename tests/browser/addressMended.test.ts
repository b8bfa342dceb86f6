// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { currentAddress } from '../../src/browser/addressBar.ts';
import { mendFragment, mendLinks } from '../../src/browser/mendLinks.ts';
import { pagesOf } from '../../src/guide/pagesOf.ts';

const pages = pagesOf(flow);
const meant = (fragment: string) => mendFragment(fragment, pages);

test.each([
  ...['#urgent-help', '#%2Furgent-help', '#/URGENT-HELP', '#/Urgent-Help', '##/urgent-help'],
  ...['#!/urgent-help', '#//urgent-help', '#\\urgent-help', '#/urgent%2Dhelp', '#%252Furgent-help'],
  ...['#/urgent-help?utm_source=n', '#/urgent-help&fbclid=IwAR0_x-y', '#urgent-help?gclid=1#x'],
  ...['#/urgent-help?utm_campaign=open-day', '#/urgent-help?x=50%', '#/urgent-help;jsessionid=1'],
  ...['#/urgent-help?next=https://example.org/a/b', '#/urgent-help%3Futm_source%3Dn'],
  ...['#/urgent-help:~:text=call', '#/urgent-help/?utm_source=n', '#/urgent-help/utm_source=n'],
  ...['#/urgent-help.', '#/urgent-help)', '#/urgent-help,', '#/urgent-help/', '#/urgent-help).'],
  ...[
    '#/urgent-help”',
    '#/urgent-help%E2%80%9D',
    "#/urgent-help'",
    '#/urgent-help%22',
    '#/urgent-help>',
  ],
  ...[
    '#/urgent-help…',
    '#/urgent-help...',
    '#/urgent-help%E2%80%A6',
    '#/urgent-help]',
    '#/urgent-help**',
  ],
  ...[
    '#/urgent-help&gt;',
    '#/urgent-help%3E',
    '#/urgent-help</a>',
    '#/urgent-help%20',
    '#/urgent-help%0D%0A',
  ],
  ...[
    '#/urgent-help%20is%20there',
    '#/urgent-help.%20Thanks',
    '#/urgent-help.Thanks',
    '#/urgent-help%',
  ],
  ...[
    '#/urgent-help%2',
    '#/urgent-help=',
    '#/urgent-help=20',
    '#(/urgent-help)',
    '#“/urgent-help”',
  ],
  ...['#/urgent\u2011help', '#/urgent%E2%80%93help', '#/urgent-\u200bhelp', '#/urgent\u00ad-help'],
  ...['#/urgent_help', '#/urgenthelp', '#/urgent-help!', '#/urgent-help?', '#/urgent-help\n'],
])('a person whose link became %j is shown urgent help', (fragment) => {
  expect(meant(fragment)).toBe('#/urgent-help');
});

test.each([
  ...[
    '#/?utm_source=x',
    '#utm_source=x',
    '#?utm_source=x',
    '#/&fbclid=x',
    '#fbclid=x&utm_medium=y',
  ],
  ...[
    '#%3Futm_source=x',
    '#/utm_source=x',
    '#:~:text=Start',
    '#!',
    '#//',
    '#/%20',
    '#/.',
    '#!/?gclid=1',
  ],
])('a person whose link became %j is shown the page that it is on', (fragment) => {
  expect(meant(fragment)).toBe('');
});

test('a person is shown every page whose link was shouted, bare, or at the end of a sentence', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    for (const changed of [
      `#${page}`,
      `#/${page.toUpperCase()}`,
      `#/${page.toLowerCase()}.`,
      `#%2F${page}%2F`,
      `#/${page}?utm_source=letter&utm_medium=email`,
    ]) {
      expect(meant(changed), changed).toBe(`#/${page}`);
    }
  }
});

test('a person is shown the part of a page that the link named', () => {
  expect(meant('#/plan/delay?utm_source=x')).toBe('#/plan/delay');
  expect(meant('#plan/delay).')).toBe('#/plan/delay');
  expect(meant('#/PLAN/delay/')).toBe('#/plan/delay');
});

test('a link that is as it should be stays so', () => {
  for (const page of pages) {
    expect(meant(`#/${page}`)).toBeUndefined();
    expect(meant(`#/${page}/part`)).toBeUndefined();
  }
  for (const start of ['', '#', '#/']) expect(meant(start)).toBeUndefined();
});

test.each([
  ...['#/no-such-page', '#/constructor', '#/__proto__', '#/%E0%A4%A', '#javascript:alert(1)'],
  ...[
    '#/<img src=x onerror=alert(1)>',
    '#/plan/../../etc',
    '#/../plan',
    '#/pl\u202ean',
    '#/pla',
    '#/план',
  ],
  ...[
    `#/${'x'.repeat(1_000_000)}`,
    `#/${'%25'.repeat(1_000_000)}`,
    `#/plan?${'x'.repeat(1_000_000)}`,
  ],
])('a person whose link says nothing that anybody meant is taken nowhere: %.40j', (fragment) => {
  expect(meant(fragment)).toBeUndefined();
});

test.each([
  ...[
    '#/open/1.none.england',
    '#open/1.none',
    '#/OPEN/1.NONE',
    '#%2Fopen%2F1.none',
    '#%252Fopen%252F1',
  ],
  ...[
    '#/open',
    '#open',
    '#/open.',
    '#/open/',
    '#!/open/1',
    '#//open/1',
    '#/%20open/1',
    '#(/open/1)',
  ],
  ...['#/Open-1-none', '#/open_1', '#/open?x=plan', '#\\open\\1', '#/op\u200ben/1', '#/ｏｐｅｎ/1'],
  ...[
    '#/plan/open/1.none',
    '#/plan?x=/open/1.none',
    '#/?utm_source=x#/open/1.none',
    '#&/open/1/plan',
  ],
])('nothing that looks like an opened hand-over link is taken for a page: %j', (fragment) => {
  expect(meant(fragment)).toBeUndefined();
});

test('no page is called as another is, or as a hand-over link begins', () => {
  const called = pages.map((page) => page.replace(/[-_]/g, '').toLowerCase());
  expect(new Set(called).size).toBe(pages.length);
  expect(called.filter((page) => page.startsWith('open'))).toEqual([]);
});

const open = (link: string) => window.history.replaceState('again', '', link);
const here = () => window.location.href.slice(window.location.origin.length);

beforeEach(() => open('/'));

test('the address is put right before anything else hears of it, now and with each link', async () => {
  open('/guide/?mode=clinic#URGENT-HELP).');
  const stop = mendLinks(pages);
  expect(here()).toBe('/guide/?mode=clinic#/urgent-help');
  expect(window.history.state).toBe('again');
  const heard = new Promise<string | undefined>((hear) => {
    window.addEventListener('hashchange', () => hear(currentAddress()), { once: true });
  });
  window.location.hash = '#/treatment?utm_source=x';
  expect(await heard).toBe('treatment');
  expect(here()).toBe('/guide/?mode=clinic#/treatment');
  stop();
});

test('a page of its own stays that page where a tracker wrote behind it', () => {
  open('/guide/urgent-help.html#utm_source=poster');
  mendLinks(pages)();
  expect(here()).toBe('/guide/urgent-help.html');
});
