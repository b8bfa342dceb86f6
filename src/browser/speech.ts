/**
 * Speaking through the browser, with voices that are on the device only, so that no words leave it.
 *
 * `unable`: there is no such voice (yet). `failed`: there is one, and it did not speak.
 */
export type Speaking = 'unable' | 'quiet' | 'speaking' | 'failed';

/** Something that says texts aloud, for one page. It never throws. */
export interface Speech {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Speaking;
  /** Looks for voices again. */
  readonly look: () => void;
  /**
   * Says the parts, one after the other, as long as the place where they stand is in the page, all in the language that the
   * page is in now. Only to be called when a person presses something: a phone speaks for no one else.
   */
  readonly say: (parts: readonly string[], place: Element) => void;
  /** Falls silent, and forgets that it failed. */
  readonly stop: () => void;
}

/** How often it is looked whether the browser still speaks, and how often it may not, in milliseconds and looks. */
const eachLook = 1000;
const patience = 4;
/** What is no fault of the device: another page, or the phone itself, has the word. */
const interruptions = new Set(['canceled', 'interrupted']);

/**
 * The voice for a language that is on the device: of the same country first, else of the same language. A voice whose name says
 * that it comes over the line is none, whatever the browser says of it.
 *
 * @param lang a language tag, such as `en-GB`; Android writes `en_GB`
 */
export function ownVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
): SpeechSynthesisVoice | undefined {
  const tagOf = (tag: string) => tag.replaceAll('_', '-').toLowerCase();
  const wanted = tagOf(lang);
  const own = voices.filter(
    ({ localService, name, voiceURI }) =>
      localService === true && !/\b(?:cloud|network|online|remote)\b/i.test(`${name} ${voiceURI}`),
  );
  const speaks = (tag: string) => {
    const fit = own.filter((voice) => `${tagOf(voice.lang)}-`.startsWith(`${tag}-`));
    // Some devices have voices for fun beside the one for every day.
    return fit.find((voice) => voice.default) ?? fit[0];
  };
  return speaks(wanted) ?? speaks(wanted.split('-')[0] ?? wanted);
}

/**
 * Opens the browser's speech.
 *
 * @param language tells what language the page is in now: it may be translated at any time. Where nobody knows, no voice fits.
 */
export function openSpeech(language: () => string | undefined): Speech {
  const synthesis = attempt(() => window.speechSynthesis) ?? undefined;
  const voice = (lang = language()) =>
    attempt(() => (lang ? ownVoice(synthesis?.getVoices() ?? [], lang) : undefined));
  const listeners = new Set<() => void>();
  let speaking: Speaking = voice() ? 'quiet' : 'unable';
  let left: readonly string[] = [];
  let spoken: string | undefined;
  let where: Element | undefined;
  // Held on to, or some browsers forget it and never say that it ended.
  let utterance: SpeechSynthesisUtterance | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;
  let missed = 0;

  const become = (next: Speaking) => {
    if (next === speaking) return;
    speaking = next;
    for (const listener of listeners) listener();
  };
  const end = (as: Speaking) => {
    const wasSpeaking = utterance !== undefined;
    utterance = undefined;
    left = [];
    clearInterval(watch);
    // Nothing else in this page speaks, but only what it began is its to end.
    if (wasSpeaking) attempt(() => synthesis?.cancel());
    become(as);
  };
  const restOr = (as: Speaking): Speaking => (voice() ? as : 'unable');
  const sayNext = () => {
    const [text, ...later] = left;
    const own = spoken ? voice(spoken) : undefined;
    missed = 0;
    if (!synthesis || text === undefined || !own) return end(restOr('quiet'));
    left = later;
    const next = new SpeechSynthesisUtterance(text);
    // Without a voice of its own, a browser would take any, also one over the line.
    next.voice = own;
    next.lang = own.lang;
    next.onend = () => {
      if (utterance === next) go();
    };
    next.onerror = ({ error }) => {
      if (utterance === next) end(restOr(interruptions.has(error) ? 'quiet' : 'failed'));
    };
    utterance = next;
    synthesis.speak(next);
  };
  const go = () => {
    try {
      sayNext();
    } catch {
      end(restOr('failed'));
    }
  };
  /** Browsers may break off, or never begin, and say nothing of it. */
  const watchOver = () => {
    if (!where?.isConnected) return end(restOr('quiet'));
    missed = attempt(() => synthesis?.speaking || synthesis?.pending) ? 0 : missed + 1;
    if (missed >= patience) end(restOr('failed'));
  };
  const onVoices = () => {
    if (!voice()) end('unable');
    else if (speaking === 'unable') become('quiet');
  };

  return {
    subscribe: (listener) => {
      if (listeners.size === 0)
        attempt(() => synthesis?.addEventListener('voiceschanged', onVoices));
      listeners.add(listener);
      // They may have come meanwhile; not every browser tells.
      onVoices();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        attempt(() => synthesis?.removeEventListener('voiceschanged', onVoices));
      };
    },
    current: () => speaking,
    look: onVoices,
    say: (parts, place) => {
      end('quiet');
      left = parts;
      spoken = language();
      where = place;
      become('speaking');
      watch = setInterval(watchOver, eachLook);
      // A phone call, or another page, may have left it paused, and then it would never begin.
      attempt(() => synthesis?.paused && synthesis.resume());
      go();
    },
    stop: () => {
      if (speaking === 'speaking' || speaking === 'failed') end(restOr('quiet'));
    },
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
