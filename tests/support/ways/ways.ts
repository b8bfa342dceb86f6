import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys, type NamedJourney } from '../../../flows/second-opinion/journeys.ts';
import { type Answers, replay, type Voice } from '../../../src/engine/index.ts';

/** A way to a step or an outcome, and the voice that is spoken there. */
export interface Way {
  readonly at: string;
  readonly voice: Voice;
  readonly answers: Answers;
}

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

function wayOf(answers: Answers): Way {
  const journey = replay(secondOpinion, answers);
  return { at: journey.at, voice: secondOpinion.reader(journey).voice, answers };
}

function screenOf({ at, voice }: Pick<Way, 'at' | 'voice'>): string {
  return `${at} (${voice})`;
}
