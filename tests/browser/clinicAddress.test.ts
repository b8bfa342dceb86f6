// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  correctAddress,
  currentAddress,
  dropQuery,
  goTo,
  isForClinic,
} from '../../src/browser/addressBar.ts';

const open = (link: string) => window.history.replaceState(null, '', link);
const here = () => window.location.href.slice(window.location.origin.length);

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
  expect(isForClinic()).toBe(true);
  dropQuery();
  expect(here()).toBe('/guide/?mode=clinic#/about');
  expect(isForClinic()).toBe(true);
});

test.each([
  ...['?mode=evil', '?mode=clinics', '?mode=clinic1', '?mode=evil&mode=clinic', '?xmode=clinic'],
  ...['?mode', '?mode=', '?clinic', '?mode=clinic%00', '?utm_source=letter', '?mode[]=clinic'],
])('a person whose link has %s is in no clinic, and loses it', (query) => {
  open(`/guide/${query}#/about`);
  expect(isForClinic()).toBe(false);
  dropQuery();
  expect(here()).toBe('/guide/#/about');
});

test('an address that needs no change gets none', () => {
  const replace = vi.spyOn(window.history, 'replaceState');
  dropQuery();
  open('/?mode=clinic');
  replace.mockClear();
  dropQuery();
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
