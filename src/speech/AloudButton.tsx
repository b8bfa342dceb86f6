import {
  type ComponentType,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { aloudWords } from '#interface/aloudWords.ts';
import { onInterruption } from '../browser/onInterruption.ts';
import { openSpeech } from '../browser/speech.ts';
import { whenIdle } from '../browser/timing/whenIdle.ts';
import { useGuide } from '../guide/context.ts';
import { isSameLanguage, onLanguageChange, pageLanguage } from './pageLanguage.ts';
import { readOut } from './readOut.ts';

interface AloudButtonProps {
  /** Changes with each change of screen. */
  readonly visit: string;
}

/**
 * A button that has the screen read aloud, by a voice that is on the device. There is none where the device has no such voice. It
 * begins only when it is pressed, ends with whatever changes or hides the screen, and keeps nothing. Its words say
 * whether it reads; who hears a screen reader needs no second voice, so it stands before the screen and tells nothing by itself.
 *
 * @param written the language of the guide's words. A page that was translated is read in the language that it is in then.
 */
export function aloudButton(written: string): ComponentType<AloudButtonProps> {
  return function AloudButton({ visit }) {
    const { kept, heading } = useGuide();
    const button = useRef<HTMLButtonElement>(null);
    const [speech] = useState(() => openSpeech(() => pageLanguage(written)));
    const speaking = useSyncExternalStore(speech.subscribe, speech.current);
    const [isUnknown, setUnknown] = useState(false);
    const { stop, look } = speech;

    // biome-ignore lint/correctness/useExhaustiveDependencies: another screen or other answers end it
    useLayoutEffect(() => stop, [stop, visit, kept]);

    // biome-ignore lint/correctness/useExhaustiveDependencies: not every browser tells when its voices have come
    useEffect(() => whenIdle(look), [look, visit]);
    useEffect(() => onInterruption(stop), [stop]);
    useEffect(
      () =>
        onLanguageChange(() => {
          // What it was saying is in the language that the page was in.
          stop();
          setUnknown(false);
          look();
        }),
      [stop, look],
    );

    if (speaking === 'unable' || isUnknown) return null;
    const isReading = speaking === 'speaking';
    const shown = isReading
      ? aloudWords.stop
      : aloudWords[speaking === 'failed' ? 'failed' : 'read'];
    const press = () => {
      const main = document.querySelector('main');
      if (isReading) return stop();
      look();
      const language = pageLanguage(written);
      // Some translators tell of nothing, but have changed the button's own words.
      const isChanged = language === written && button.current?.textContent !== shown;
      if (isChanged) setUnknown(true);
      if (isChanged || speech.current() === 'unable') {
        // The button goes, and the focus must not rest on nothing.
        heading.current?.focus({ preventScroll: true });
      } else if (main && language !== undefined) {
        const chosen = isSameLanguage(language, written) ? aloudWords.chosen : '';
        speech.say(readOut(main, { chosen, language }), main);
      }
    };
    return (
      <section
        className={`aloud no-print${isReading ? ' aloud--reading' : ''}`}
        aria-label={aloudWords.label}
      >
        <button className="aloud__button" type="button" ref={button} onClick={press}>
          {shown}
        </button>
      </section>
    );
  };
}
