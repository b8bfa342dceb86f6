// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import {
  correctAddress,
  currentAddress,
  currentQuery,
  dropQuery,
  goTo,
} from '../../src/browser/addressBar.ts';
import { readClinicLink } from '../../src/engine/index.ts';

const open = (link: string) => window.history.replaceState(null, '', link);
const here = () => window.location.href.slice(window.location.origin.length);
/** What the guide does with its address as it begins. */
const begin = () => {
  const link = readClinicLink(flow, currentQuery());
  dropQuery(link?.query ?? '');
  return link !== undefined;
};

beforeEach(() => open('/'));

test.each([
  '?mode=clinic',
  '?mode=clinic&utm_source=letter',
  '?fbclid=1&mode=clinic',
  '?mode=%63linic',
  ...['?mode=Clinic', '?MODE=CLINIC', '?mode=clinic.', '?mode=clinic%20', '?mode=clinic).'],
  ...['?mode=clinic%E2%80%9D', '?mode=clinic/', '?mode=clinic%3E', '?mode=clinic...&fbclid=1'],
])('a professional who opens %s is in a clinic, and the address says only that', (query) => {
  open(`/guide/${query}#/about`);
  expect(begin()).toBe(true);
  expect(here()).toBe('/guide/?mode=clinic#/about');
  expect(begin()).toBe(true);
});

test('a professional whose link names the nation keeps it over a reload', () => {
  open('/guide/?utm_source=letter&nation=wales&mode=clinic');
  expect(begin()).toBe(true);
  expect(here()).toBe('/guide/?mode=clinic&nation=wales');
});

test.each([
  ...['?mode=evil', '?mode=clinics', '?mode=clinic1', '?mode=evil&mode=clinic', '?xmode=clinic'],
  ...['?mode', '?mode=', '?clinic', '?mode=clinic%00', '?utm_source=letter', '?mode[]=clinic'],
  '?nation=wales',
])('a person whose link has %s is in no clinic, and loses it', (query) => {
  open(`/guide/${query}#/about`);
  expect(begin()).toBe(false);
  expect(here()).toBe('/guide/#/about');
});

test('an address that needs no change gets none', () => {
  const replace = vi.spyOn(window.history, 'replaceState');
  begin();
  open('/?mode=clinic');
  replace.mockClear();
  begin();
  expect(replace).not.toHaveBeenCalled();
});

test('a professional stays in the clinic wherever the guide takes them', () => {
  open('/guide/?mode=clinic');
  goTo('treatment');
  expect([here(), currentAddress()]).toEqual(['/guide/?mode=clinic#/treatment', 'treatment']);
  correctAddress('rightNow');
  expect(here()).toBe('/guide/?mode=clinic#/rightNow');
  correctAddress('');
  expect(here()).toBe('/guide/?mode=clinic#/');
});

test('a person at home is put right without a query', () => {
  open('/guide/index.html');
  goTo('treatment');
  correctAddress('rightNow');
  expect(here()).toBe('/guide/index.html#/rightNow');
});
