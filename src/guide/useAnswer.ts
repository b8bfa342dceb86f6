import { goTo } from '../browser/addressBar.ts';
import { type Answer, onward } from '../engine/index.ts';
import { useGuide } from './context.ts';

/** Gives an answer and goes on: to the first step without one, or to the outcome. */
export function useAnswer(): (answer: Answer) => void {
  const { store } = useGuide();
  return (answer) => {
    goTo(onward(store.answer(answer).journey));
  };
}
