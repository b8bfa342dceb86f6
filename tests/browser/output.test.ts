// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '../../src/browser/output/copyText.ts';
import { printPage } from '../../src/browser/output/printPage.ts';
import { saveFile } from '../../src/browser/output/saveFile.ts';
import { canShareText, shareText } from '../../src/browser/output/shareText.ts';

const never = () => new Promise<never>(() => {});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('printing', () => {
  test('has begun where the browser says so', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(await printPage()).toBe(true);
  });

  test('has not begun where nothing happens for a second, as inside some apps', async () => {
    vi.useFakeTimers();
    vi.spyOn(window, 'print').mockImplementation(() => {});
    const said = vi.fn();
    void printPage().then(said);
    await vi.advanceTimersByTimeAsync(900);
    expect(said).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(said).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('has not begun where the browser refuses', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => {
      throw new Error('Not here.');
    });
    expect(await printPage()).toBe(false);
  });
});

describe('copying', () => {
  test.each([
    ['copied', async () => undefined, true],
    ['refused', () => Promise.reject(new DOMException('', 'NotAllowedError')), false],
    [
      'refused at once',
      () => {
        throw new TypeError();
      },
      false,
    ],
  ])('is told as it was: %s', async (_, writeText, copied) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('text')).toBe(copied);
  });

  test('is never said to be done where the browser does not say so', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { clipboard: { writeText: never } });
    const said = vi.fn();
    void copyText('text').then(said);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(said).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('fails quietly where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('text')).toBe(false);
  });
});

describe('sharing', () => {
  test.each([
    ['no share sheet', {}, false],
    ['one that takes no text', { share: never, canShare: () => false }, false],
    ['an old one', { share: never }, true],
    ['one that takes text', { share: never, canShare: () => true }, true],
  ])('is offered only where it works: %s', (_, navigator, offered) => {
    vi.stubGlobal('navigator', navigator);
    expect(canShareText()).toBe(offered);
  });

  test.each([
    [undefined, 'handedOn'],
    [new DOMException('', 'AbortError'), 'stopped'],
    [new DOMException('', 'NotAllowedError'), 'failed'],
    [new TypeError(), 'failed'],
  ])('is told as it went: %s', async (error, said) => {
    vi.stubGlobal('navigator', { share: async () => (error ? Promise.reject(error) : undefined) });
    expect(await shareText('title', 'text')).toBe(said);
  });
});

describe('a file', () => {
  const bytesOf = async (type: string, text: string) => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return '#';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    expect(saveFile('name', type, text)).toBe(true);
    const buffer = await new Response(await files[0]?.arrayBuffer()).arrayBuffer();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer);
  };

  test.each([
    ['O’Connor\nof\r\nCork\rand Kerry\n', '\ufeffO’Connor\r\nof\r\nCork\r\nand Kerry\r\n'],
    ['Zoë', '\ufeffZoë'],
    ['', '\ufeff'],
  ])('of text opens rightly in Notepad and in Word: %j', async (text, written) => {
    expect(await bytesOf('text/plain', text)).toBe(written);
  });

  test.each(['text/calendar', 'text/html'])('of %s is written as it stands', async (type) => {
    expect(await bytesOf(type, 'é\n')).toBe('é\n');
  });

  test('is not said to be made where the browser makes none', () => {
    URL.createObjectURL = () => {
      throw new TypeError();
    };
    expect(saveFile('name', 'text/plain', 'text')).toBe(false);
  });
});
