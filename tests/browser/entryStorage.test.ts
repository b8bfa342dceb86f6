import { describe, expect, test } from 'vitest';
import { openDeviceStorage, openTabStorage } from '../../src/browser/entryStorage.ts';
import { fakeSession } from '../support/jsdom/fakeSession.ts';

test('what a person’s tab keeps is one entry, found again and removed', () => {
  const { tab, entries } = fakeSession();
  expect([tab.available, tab.read()]).toEqual([true, null]);
  expect([tab.write('one'), tab.write('two')]).toEqual([true, true]);
  expect([tab.read(), entries.size]).toEqual(['two', 1]);
  tab.remove();
  expect([tab.read(), entries.size]).toEqual([null, 0]);
});

test('a person whose storage is full keeps what was kept before', () => {
  const session = fakeSession('before');
  session.isFull = true;
  expect(session.tab.write('after')).toBe(false);
  expect(session.tab.read()).toBe('before');
});

const blocked = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('a person whose browser keeps nothing', () => {
  test.each([
    ['throws', blocked],
    ['is null', () => null],
    ['is undefined', () => undefined as unknown as null],
    ['belongs to no window', undefined],
  ])('is not troubled where sessionStorage %s', (_, open) => {
    const tab = openTabStorage(open);
    expect([tab.available, tab.read(), tab.write('x')]).toEqual([false, null, false]);
    expect(() => tab.remove()).not.toThrow();
  });

  test('is not troubled where every method throws', () => {
    const broken = { getItem: blocked, setItem: blocked, removeItem: blocked };
    const tab = openTabStorage(() => broken as unknown as Storage);
    expect([tab.available, tab.read(), tab.write('x')]).toEqual([true, null, false]);
    expect(() => tab.remove()).not.toThrow();
  });
});

test('what the tab and the device keep is kept apart', () => {
  const [tab, device] = [fakeSession(), fakeSession()];
  tab.tab.write('tab');
  device.tab.write('device');
  expect([tab.tab.read(), device.tab.read()]).toEqual(['tab', 'device']);
  expect(openDeviceStorage(blocked).write('x')).toBe(false);
});
