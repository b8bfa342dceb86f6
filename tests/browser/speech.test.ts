import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSpeech, ownVoice } from '../../src/browser/speech.ts';

const daniel = voice('Daniel', 'en-GB');
const samantha = voice('Samantha', 'en-US');
const google = voice('Google UK English Female', 'en-GB', { localService: false });
const place = { isConnected: true };

function voice(name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) {
  return { name, lang, voiceURI: name, localService: true, default: false, ...more };
}

/** A device that can speak, as far as the guide sees it. */
class Device extends EventTarget {
  voices: ReturnType<typeof voice>[] = [daniel];
  spoken: {
    text: string;
    voice: unknown;
    onend?: () => void;
    onerror?: (event: object) => void;
  }[] = [];
  speaking = false;
  pending = false;
  paused = false;
  resume = vi.fn();
  cancel = vi.fn();
  getVoices() {
    return this.voices;
  }
  speak(utterance: Device['spoken'][number]) {
    this.spoken.push(utterance);
    this.speaking = true;
  }
  last() {
    const utterance = this.spoken.at(-1);
    if (!utterance) throw new Error('Nothing is spoken');
    return utterance;
  }
}

let device: Device;
/** What the page is in, as far as it says so. */
let language: string | undefined;

beforeEach(() => {
  language = 'en-GB';
  vi.useFakeTimers();
  device = new Device();
  vi.stubGlobal('window', { speechSynthesis: device });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice: unknown;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function opened() {
  const speech = openSpeech(() => language);
  speech.subscribe(() => {});
  return speech;
}
const say = (speech: ReturnType<typeof opened>, ...parts: string[]) =>
  speech.say(parts, place as Element);

test('Somebody hears a voice of their own country that is on the device', () => {
  expect(ownVoice([google, samantha, daniel], 'en-GB')).toBe(daniel);
  expect(ownVoice([samantha, voice('x', 'en_GB')], 'en-GB')?.name).toBe('x');
  expect(ownVoice([daniel, voice('Kate', 'en-GB', { default: true })], 'en-GB')?.name).toBe('Kate');
  expect(ownVoice([voice('Anna', 'de-DE'), samantha], 'en-GB')).toBe(samantha);
});

test('A voice that is not on the device, or speaks another language, is none', () => {
  const others = [
    google,
    voice('Anna', 'de-DE'),
    voice('Enochian', 'eno'),
    voice('en-gb-x-rjs-network', 'en-GB'),
    voice('Sonia Online (Natural)', 'en-GB'),
  ];
  expect(ownVoice(others, 'en-GB')).toBeUndefined();
  expect(ownVoice([], 'en-GB')).toBeUndefined();
});

test('The parts are said one after the other, each with that voice', () => {
  const speech = opened();
  device.voices = [google, daniel];
  say(speech, 'One', 'Two');
  expect(speech.current()).toBe('speaking');
  expect(device.spoken.map(({ text }) => text)).toEqual(['One']);
  device.last().onend?.();
  device.last().onend?.();
  expect(device.spoken.map(({ text, voice }) => [text, voice])).toEqual([
    ['One', daniel],
    ['Two', daniel],
  ]);
  expect(speech.current()).toBe('quiet');
});

test('Nothing is said before anybody asks, and nothing after it was stopped', () => {
  const speech = opened();
  expect(device.spoken).toEqual([]);
  say(speech, 'One', 'Two');
  const one = device.last();
  speech.stop();
  expect(device.cancel).toHaveBeenCalledOnce();
  one.onend?.();
  one.onerror?.({ error: 'canceled' });
  expect(device.spoken).toHaveLength(1);
  expect(speech.current()).toBe('quiet');
});

test('Voices that come late are found, also where the browser does not tell', () => {
  device.voices = [];
  const speech = opened();
  expect(speech.current()).toBe('unable');
  device.voices = [google];
  device.dispatchEvent(new Event('voiceschanged'));
  expect(speech.current()).toBe('unable');
  device.voices = [google, daniel];
  device.dispatchEvent(new Event('voiceschanged'));
  expect(speech.current()).toBe('quiet');
  device.voices = [];
  speech.look();
  expect(speech.current()).toBe('unable');
});

test('Where the voice goes while it speaks, no other one takes over', () => {
  const speech = opened();
  say(speech, 'One', 'Two');
  device.voices = [google];
  device.last().onend?.();
  expect(device.spoken).toHaveLength(1);
  expect(speech.current()).toBe('unable');
});

test.each([
  ['synthesis-failed', 'failed'],
  ['audio-busy', 'failed'],
  ['interrupted', 'quiet'],
])('After “%s” it rests, and may be asked again', (error, rests) => {
  const speech = opened();
  say(speech, 'One', 'Two');
  device.last().onerror?.({ error });
  expect(speech.current()).toBe(rests);
  say(speech, 'One');
  expect(device.spoken).toHaveLength(2);
  expect(speech.current()).toBe('speaking');
});

test('A device that throws has failed, and nothing else has', () => {
  const speech = opened();
  device.speak = () => {
    throw new Error('no sound');
  };
  say(speech, 'One');
  expect(speech.current()).toBe('failed');
  speech.stop();
  expect(speech.current()).toBe('quiet');
  device.getVoices = () => {
    throw new Error('no voices');
  };
  speech.look();
  expect(speech.current()).toBe('unable');
});

test('A browser without speech, or one that keeps it from the page, has no voice', () => {
  vi.stubGlobal('window', {});
  expect(opened().current()).toBe('unable');
  vi.stubGlobal('window', {
    get speechSynthesis() {
      throw new Error('not here');
    },
  });
  const speech = opened();
  expect(speech.current()).toBe('unable');
  say(speech, 'One');
  expect(speech.current()).toBe('unable');
});

test('A browser that never begins, or breaks off and does not tell, is not waited for', () => {
  const speech = opened();
  say(speech, 'One');
  vi.advanceTimersByTime(60_000);
  expect(speech.current()).toBe('speaking');
  device.speaking = false;
  vi.advanceTimersByTime(5000);
  expect(speech.current()).toBe('failed');
});

test('What is taken out of the page is not said any longer', () => {
  const speech = opened();
  const gone = { isConnected: true };
  speech.say(['One', 'Two'], gone as Element);
  gone.isConnected = false;
  vi.advanceTimersByTime(1000);
  expect(speech.current()).toBe('quiet');
  expect(device.cancel).toHaveBeenCalledOnce();
});

test('A phone that paused speech for a call speaks again when it is asked to', () => {
  const speech = opened();
  device.paused = true;
  say(speech, 'One');
  expect(device.resume).toHaveBeenCalledOnce();
});

const zosia = voice('Zosia', 'pl-PL');
const voicesSaid = () => device.spoken.map(({ text, voice: by }) => [text, by]);

test('What was translated is said by a voice of its language, at each press', () => {
  device.voices = [daniel, zosia];
  const speech = opened();
  language = 'pl';
  say(speech, 'Dzień dobry');
  language = 'en-GB';
  say(speech, 'Good morning');
  expect(voicesSaid()).toEqual([
    ['Dzień dobry', zosia],
    ['Good morning', daniel],
  ]);
});

test.each(['cy', 'ur', 'zh-CN', 'auto', undefined])(
  'Where the page is now in “%s”, which no voice speaks, nothing can be read',
  (translated) => {
    device.voices = [daniel, zosia];
    const speech = opened();
    language = translated;
    speech.look();
    expect(speech.current()).toBe('unable');
    say(speech, 'Bore da');
    expect(device.spoken).toEqual([]);
    expect(speech.current()).toBe('unable');
    language = 'en-GB';
    speech.look();
    expect(speech.current()).toBe('quiet');
  },
);

test('What was begun in one language goes on in none other', () => {
  device.voices = [daniel, zosia];
  const speech = opened();
  language = 'pl';
  say(speech, 'Dzień dobry', 'Do widzenia');
  language = 'en-GB';
  device.last().onend?.();
  expect(voicesSaid()).toEqual([
    ['Dzień dobry', zosia],
    ['Do widzenia', zosia],
  ]);
});
