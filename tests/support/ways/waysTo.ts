import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import type { Answers } from '../../../src/engine/journey.ts';
import { replay } from '../../../src/engine/replay.ts';
import type { Voice } from '../../../src/engine/words.ts';

/** A way to a step or an outcome, and the voice that is spoken there. */
export interface Way {
  readonly at: string;
  readonly voice: Voice;
  readonly answers: Answers;
}

/**
 * The shortest way to every step and outcome, in each voice that is spoken there.
 *
 * @param nation where care is given: `acrossBorder` shows the services of every nation, so one way has the words of all
 */
export function waysTo(nation = 'acrossBorder'): readonly Way[] {
  const seen = new Map<string, Way>();
  const follow: Answers[] = [[]];
  for (const answers of follow) {
    const journey = replay(secondOpinion, answers);
    const { at } = journey;
    const { voice } = secondOpinion.reader(journey);
    if (seen.has(`${at} ${voice}`)) continue;
    seen.set(`${at} ${voice}`, { at, voice, answers });
    const options = at === 'nation' ? [nation] : optionsOf(at);
    follow.push(...options.map((option) => [...answers, { step: at, option }]));
  }
  return [...seen.values()];
}

/** The options of a step; none of an outcome. */
export function optionsOf(at: string): readonly string[] {
  const node = secondOpinion.path[at];
  return node && 'on' in node ? Object.keys(node.on) : [];
}
