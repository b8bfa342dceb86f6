import { describe, expect, test, vi } from 'vitest';
import { fitTo } from '../../src/engine/index.ts';
import { hostileTexts } from '../support/words/hostileTexts.ts';

describe('a person’s own words', () => {
  test.each(Object.entries(hostileTexts))('fault 42: with %s stay as they are', (_, typed) => {
    const { text, tooLong } = fitTo(typed, 300);
    expect(text).toBe(typed.normalize('NFC'));
    expect(tooLong).toBe(false);
  });

  test('are counted in characters as people see the count: code points', () => {
    expect(fitTo('💚'.repeat(300), 300).tooLong).toBe(false);
    expect(fitTo('💚'.repeat(301), 300)).toEqual({ text: '💚'.repeat(300), tooLong: true });
  });

  test('fault 40: of ten million characters are cut to what fits, at once', () => {
    const typed = 'Why? '.repeat(2_000_000);
    const began = performance.now();
    for (let times = 0; times < 100; times += 1) {
      expect(fitTo(typed, 1000).text).toHaveLength(1000);
    }
    // All hundred together, so that one pause of the machine makes no difference.
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('fault 40: of ten million characters that all have to go leave nothing', () => {
    expect(fitTo('\u202e'.repeat(10_000_000), 300)).toEqual({ text: '', tooLong: true });
  });

  test('fault 41: turn nothing round: controls of direction are left out', () => {
    for (const control of ['\u202e', '\u202d', '\u2066', '\u2067', '\u2069', '\u200f', '\u061c']) {
      expect(fitTo(`one${control}two`, 300).text).toBe('onetwo');
    }
  });

  test('fault 41: hide nothing: NUL, ESC, CR and the byte order mark are left out; line ends stay', () => {
    expect(fitTo('\0a\x1b[2J\r\n\tb\ufeff\x7f', 300).text).toBe('a[2J\n\tb');
  });

  test('fault 41: with half a character have a sign in its place', () => {
    expect(fitTo('a\ud83db', 300).text).toBe('a\ufffdb');
    expect(fitTo('\udc00', 300).text).toBe('\ufffd');
  });

  test('fault 41: keep the joiners that hold a family together, and are cut beside it', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(fitTo(`a${family}`, 300).text).toBe(`a${family}`);
    expect(fitTo(`a${family}`, 4)).toEqual({ text: 'a', tooLong: true });
  });

  test('fault 41: have one form for each letter, however it was typed', () => {
    expect(fitTo('Zoe\u0308', 300).text).toBe('Zoë');
  });

  test('fault 41: that are one letter with thousands of marks are bounded too', () => {
    const { text, tooLong } = fitTo(`Z${'\u0335'.repeat(5000)}`, 300);
    expect([...text].length).toBeLessThanOrEqual(300);
    expect(tooLong).toBe(true);
  });

  test('are cut all the same where a browser cannot tell characters apart', () => {
    vi.stubGlobal('Intl', {});
    expect(fitTo('Why me?', 3)).toEqual({ text: 'Why', tooLong: true });
    vi.unstubAllGlobals();
  });
});
