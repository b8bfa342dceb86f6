import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { type Answer, type Answers, address, replay } from '../../../src/engine/index.ts';

/** A screen that somebody has come to. */
export interface Visit {
  readonly address: string;
  /** What was answered before it. */
  readonly answers: Answers;
}

/** Somebody at the guide, whatever shows it and however they use it. */
export interface Walker {
  /** Goes on from the start page. */
  begin(): Promise<void>;
  /** Waits until the screen of an address is shown. */
  arrive(at: string): Promise<unknown>;
  /** Answers the screen that is shown. */
  answer(answer: Answer): Promise<void>;
}

/**
 * Goes from the start page through some answers, and to the screen after the last of them.
 *
 * @param atEach what to do on each screen, the last one included, before it is answered
 * @param already what was answered before they began, as by a clinic's link
 */
export async function walkThrough(
  { begin, arrive, answer }: Walker,
  answers: Answers,
  atEach: (visit: Visit) => Promise<void> = async () => {},
  already: Answers = [],
): Promise<void> {
  const visit = async (at: string, before: Answers) => {
    await arrive(at);
    await atEach({ address: at, answers: before });
  };
  await begin();
  for (const [index, one] of answers.entries()) {
    await visit(one.step, answers.slice(0, index));
    await answer(one);
  }
  const { ended, at } = replay(secondOpinion, [...answers, ...already]);
  await visit(ended ? address.outcome : at, answers);
}
