import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys, type NamedJourney } from '../../../flows/second-opinion/journeys.ts';
import { optionsOf, screenOf, shortestWays, wayOf } from '../../../scripts/ways/shortestWays.ts';
import { type Answers, replay } from '../../../src/engine/index.ts';

/** A way with what makes it worth going, which completes “A person goes …”. */
export interface NamedWay {
  readonly name: string;
  readonly answers: Answers;
}

/** The outcome that a journey comes to. */
export interface Destination {
  readonly endsAt: string;
}

/** The named journey, so that a test that needs one person says which. */
export function journeyOf(name: string): NamedJourney {
  const journey = journeys.find((one) => one.name === name);
  if (!journey) throw new Error(`No journey is called “${name}”`);
  return journey;
}

/** Whether an outcome says what to do now, and nothing else. */
export function isUrgent({ endsAt }: Destination): boolean {
  return secondOpinion.path[endsAt]?.tags === 'urgent';
}

/** One way to every outcome: that of a named person who may keep answers, or else the shortest. */
export function waysToOutcomes(): ReadonlyMap<string, Answers> {
  const ways = new Map<string, Answers>();
  for (const { answers, endsAt } of journeys) {
    const keepsNothing = secondOpinion.keepNothing(replay(secondOpinion, answers));
    if (!keepsNothing && !ways.has(endsAt)) ways.set(endsAt, answers);
  }
  for (const { at, answers } of shortestWays()) {
    if (optionsOf(at).length === 0 && !ways.has(at)) ways.set(at, answers);
  }
  return ways;
}

/**
 * Ways that lead to every outcome and, between them, through every step in each voice that a named person has it in:
 * one way to each outcome, then those of named people who come by a step that nobody came by before, then whatever
 * is left.
 */
export function waysThroughAll(): readonly NamedWay[] {
  const ways = [...waysToOutcomes()].map(
    ([endsAt, answers]): NamedWay => ({ name: `to “${endsAt}”`, answers }),
  );
  const seen = new Set(ways.flatMap(({ answers }) => screensOf(answers)));
  for (const { name, answers } of journeys) {
    const screens = screensOf(answers);
    if (screens.every((screen) => seen.has(screen))) continue;
    for (const screen of screens) seen.add(screen);
    ways.push({ name, answers });
  }
  const [usual] = ways;
  const isNew = (step: string) => ![...seen].some((screen) => screen.startsWith(`${step} (`));
  for (const { at, answers } of shortestWays()) {
    const [option] = optionsOf(at);
    if (option === undefined || !isNew(at)) continue;
    // From there as anybody else goes on; answers are looked up by step.
    const all = [...answers, { step: at, option }, ...(usual?.answers ?? [])];
    const { taken } = replay(secondOpinion, all);
    for (const screen of screensOf(taken)) seen.add(screen);
    ways.push({ name: `past “${at}”`, answers: taken });
  }
  return ways;
}

/** The steps and the outcome of a way, each with the voice in which it is said there. */
export function screensOf(answers: Answers): readonly string[] {
  return Array.from({ length: answers.length + 1 }, (_, count) =>
    screenOf(wayOf(answers.slice(0, count))),
  );
}
