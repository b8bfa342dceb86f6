import type { Page } from '@playwright/test';

/** A voice that a device says it has. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** What the device was asked to do, and the levers of a test. */
interface FakeSpeech {
  readonly said: { readonly text: string; readonly voice: string | undefined }[];
  /** Has voices come or go. */
  have(voices: readonly FakeVoice[]): void;
  /** The last part has been said to its end, or could not be. */
  ended(error?: string): void;
}

/** What was asked of the device in all documents that the page has shown: a cleared guide is a fresh one. */
export interface Heard {
  spoken: number;
  cancelled: number;
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
    noteSpeech: (what: keyof Heard) => void;
  }
}

/** Gives the page a device that speaks with these voices, as far as the page can see. Nothing is heard. */
export async function fakeSpeech(page: Page, voices: readonly FakeVoice[]): Promise<Heard> {
  const heard: Heard = { spoken: 0, cancelled: 0 };
  await page.exposeFunction('noteSpeech', (what: keyof Heard) => {
    heard[what] += 1;
  });
  await page.addInitScript((first) => {
    let had = first.map((voice) => ({ ...voice, voiceURI: voice.name, default: false }));
    const synthesis = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      paused: false,
      getVoices: () => had,
      resume: () => {},
      speak: (utterance: SpeechSynthesisUtterance) => {
        now = utterance;
        synthesis.speaking = true;
        fake.said.push({ text: utterance.text, voice: utterance.voice?.name });
        window.noteSpeech('spoken');
      },
      cancel: () => {
        window.noteSpeech('cancelled');
        synthesis.speaking = false;
      },
    });
    class Utterance {
      text: string;
      voice: SpeechSynthesisVoice | undefined;
      onend: (() => void) | undefined;
      onerror: ((event: { readonly error: string }) => void) | undefined;
      constructor(text: string) {
        this.text = text;
      }
    }
    let now: Utterance | SpeechSynthesisUtterance | undefined;
    const fake: FakeSpeech = {
      said: [],
      have: (next) => {
        had = next.map((voice) => ({ ...voice, voiceURI: voice.name, default: false }));
        synthesis.dispatchEvent(new Event('voiceschanged'));
      },
      ended: (error) => {
        synthesis.speaking = false;
        const last = now as Utterance | undefined;
        if (error === undefined) last?.onend?.();
        else last?.onerror?.({ error });
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    window.fakeSpeech = fake;
  }, voices);
  return heard;
}
