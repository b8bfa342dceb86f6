import { goTo } from '../browser/addressBar.ts';
import type { Answer } from '../engine/journey.ts';
import { onward } from '../engine/navigate.ts';
import { replay } from '../engine/replay.ts';
import { useGuide } from './context.ts';

/** Gives an answer and goes on: to the first step without one, or to the outcome. */
export function useAnswer(): (answer: Answer) => void {
  const { flow, store } = useGuide();
  return (answer) => {
    const { answers } = store.give(answer);
    goTo(onward(replay(flow, answers)));
  };
}
