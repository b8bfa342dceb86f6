import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import type { Answers } from '../../../src/engine/journey.ts';
import { replay } from '../../../src/engine/replay.ts';
import { optionsOf } from './waysTo.ts';
import { waysToEach } from './waysToEach.ts';

/** A way through the guide, and what makes it worth going. */
export interface Way {
  readonly name: string;
  readonly answers: Answers;
}

/**
 * Ways that lead to every outcome and, between them, through every step in each voice that a named person has it in:
 * one way to each outcome, then those of named people who come by a step that nobody came by before, then whatever
 * is left.
 */
export function waysToAll(): readonly Way[] {
  const ways = [...waysToEach()]
    .filter(([, answers]) => replay(secondOpinion, answers).ended)
    .map(([endsAt, answers]): Way => ({ name: `to “${endsAt}”`, answers }));
  const seen = new Set(ways.flatMap(({ answers }) => screensOf(answers)));
  for (const { name, answers } of journeys) {
    const screens = screensOf(answers);
    if (screens.every((screen) => seen.has(screen))) continue;
    for (const screen of screens) seen.add(screen);
    ways.push({ name, answers });
  }
  const [usual] = ways;
  const isNew = (step: string) => ![...seen].some((screen) => screen.startsWith(`${step} (`));
  for (const step of Object.keys(secondOpinion.steps).filter(isNew)) {
    // From there as anybody else goes on; answers are looked up by step.
    const all = [...shortestPast(step), ...(usual?.answers ?? [])];
    ways.push({ name: `past “${step}”`, answers: replay(secondOpinion, all).taken });
  }
  return ways;
}

/** The shortest way past a step, taking its first option. */
function shortestPast(step: string): Answers {
  const follow: Answers[] = [[]];
  for (const answers of follow) {
    const { at } = replay(secondOpinion, answers);
    const ways = optionsOf(at).map((option) => [...answers, { step: at, option }]);
    if (at === step && ways[0]) return ways[0];
    follow.push(...ways);
  }
  throw new Error(`Nothing leads to ${step}`);
}

/** The steps and the outcome of a way, each with the voice in which it is said there. */
export function screensOf(answers: Answers): readonly string[] {
  const before = (count: number) => replay(secondOpinion, answers.slice(0, count));
  return Array.from({ length: answers.length + 1 }, (_, count) => {
    const journey = before(count);
    return `${journey.at} (${secondOpinion.reader(journey).voice})`;
  });
}
