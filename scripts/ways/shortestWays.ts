import { flow as secondOpinion } from '../../flows/second-opinion/index.ts';
import { type Answers, replay, type Voice } from '../../src/engine/index.ts';

/** A way to a step or an outcome, and the voice that is spoken there. */
export interface Way {
  readonly at: string;
  readonly voice: Voice;
  readonly answers: Answers;
}

/** The options of a step; none of an outcome. */
export function optionsOf(at: string): readonly string[] {
  const node = secondOpinion.path[at];
  return node && 'on' in node ? Object.keys(node.on) : [];
}

/**
 * The shortest way to every step and outcome in each voice that is spoken there, the nearest first.
 *
 * @param nation where care is given; without it, in the first nation that leads there
 */
export function shortestWays(nation?: string): readonly Way[] {
  const seen = new Map<string, Way>();
  const follow: Answers[] = [[]];
  for (const answers of follow) {
    const way = wayOf(answers);
    const screen = screenOf(way);
    if (seen.has(screen)) continue;
    seen.set(screen, way);
    const options = way.at === 'nation' && nation ? [nation] : optionsOf(way.at);
    follow.push(...options.map((option) => [...answers, { step: way.at, option }]));
  }
  return [...seen.values()];
}

/** Where answers lead, and in which voice it is said there. */
export function wayOf(answers: Answers): Way {
  const journey = replay(secondOpinion, answers);
  return { at: journey.at, voice: secondOpinion.reader(journey).voice, answers };
}

/** The name of a step or an outcome in one voice. */
export function screenOf({ at, voice }: Pick<Way, 'at' | 'voice'>): string {
  return `${at} (${voice})`;
}
