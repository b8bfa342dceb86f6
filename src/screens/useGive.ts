import { goTo } from '../browser/addressBar.ts';
import type { Answer } from '../flow/journey.ts';
import { onward } from '../journey/navigate.ts';
import { replay } from '../journey/replay.ts';
import { useGuide } from './guide.ts';

/** Gives an answer and goes on: to the first step without one, or to the outcome. */
export function useGive(): (answer: Answer) => void {
  const { flow, store } = useGuide();
  return (answer) => {
    const { answers } = store.give(answer);
    goTo(onward(replay(flow, answers)));
  };
}
