import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import type { Answers } from '../../../src/engine/journey.ts';
import { replay } from '../../../src/engine/replay.ts';

/** One way to every outcome: that of a named person who may keep answers, or else the shortest. */
export function waysToEach(): ReadonlyMap<string, Answers> {
  const ways = new Map<string, Answers>();
  for (const { answers, endsAt } of journeys) {
    const keepsNothing = secondOpinion.keepNothing(replay(secondOpinion, answers));
    if (!keepsNothing && !ways.has(endsAt)) ways.set(endsAt, answers);
  }
  const seen = new Set<string>();
  const follow: Answers[] = [[]];
  for (const answers of follow) {
    const { at } = replay(secondOpinion, answers);
    if (seen.has(at)) continue;
    seen.add(at);
    const node = secondOpinion.path[at];
    if (node && 'on' in node) {
      follow.push(...Object.keys(node.on).map((option) => [...answers, { step: at, option }]));
    } else if (!ways.has(at)) ways.set(at, answers);
  }
  return ways;
}
