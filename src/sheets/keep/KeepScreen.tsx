import type { Answers, Journey } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { HandOver } from './HandOver.tsx';

interface KeepContents {
  /** The answers to carry to the person's own device. */
  readonly handOver: (journey: Journey) => Answers;
}

/** Ways to keep the plan and to take it along. What leaves is what the person sends, by their press. */
export function keepSheet({ handOver }: KeepContents): Sheet {
  return { Screen: () => <HandOver answers={handOver(useGuide().journey)} /> };
}
