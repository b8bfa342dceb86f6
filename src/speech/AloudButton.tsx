import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { aloudWords } from '#interface/aloudWords.ts';
import { onInterruption } from '../browser/onInterruption.ts';
import { openSpeech } from '../browser/speech.ts';
import { whenIdle } from '../browser/timing/whenIdle.ts';
import { useGuide } from '../guide/context.ts';
import { readOut } from './readOut.ts';

interface AloudButtonProps {
  /** Changes with each change of screen. */
  readonly visit: string;
}

/**
 * A button that has the screen read aloud, by a voice that is on the device. There is none where the device has no such voice. It
 * begins only when it is pressed, ends with whatever changes or hides the screen, and keeps nothing. Its words say
 * whether it reads; who hears a screen reader needs no second voice, so it stands before the screen and tells nothing by itself.
 */
export function AloudButton({ visit }: AloudButtonProps) {
  const { kept } = useGuide();
  const [speech] = useState(() => openSpeech(document.documentElement.lang));
  const speaking = useSyncExternalStore(speech.subscribe, speech.current);
  const { stop } = speech;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen or other answers end it
  useLayoutEffect(() => stop, [stop, visit, kept]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: not every browser tells when its voices have come
  useEffect(() => whenIdle(speech.look), [speech, visit]);
  useEffect(() => onInterruption(stop), [stop]);

  if (speaking === 'unable') return null;
  const isReading = speaking === 'speaking';
  const press = () => {
    const main = document.querySelector('main');
    if (isReading) stop();
    else if (main) speech.say(readOut(main, aloudWords), main);
  };
  return (
    <section
      className={`aloud no-print${isReading ? ' aloud--reading' : ''}`}
      aria-label={aloudWords.label}
    >
      <button className="aloud__button" type="button" onClick={press}>
        {isReading ? aloudWords.stop : aloudWords[speaking === 'failed' ? 'failed' : 'read']}
      </button>
    </section>
  );
}
