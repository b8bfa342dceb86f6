import { type Answers, type Flow, replay } from '../../src/engine/index.ts';

/** A made-up person, and the places they come to, one after the other. */
export interface NamedWay {
  readonly name: string;
  readonly places: readonly string[];
}

interface NamedAnswers {
  readonly name: string;
  readonly answers: Answers;
}

/** The first way to each outcome, as the engine replays it. */
export function waysShown(flow: Flow, journeys: readonly NamedAnswers[]): readonly NamedWay[] {
  const byEnd = new Map<string, NamedWay>();
  for (const { name, answers } of journeys) {
    const { taken, at } = replay(flow, answers);
    if (!byEnd.has(at)) byEnd.set(at, { name, places: [...taken.map(({ step }) => step), at] });
  }
  return [...byEnd.values()];
}

/** The id of a way in the page, by its place in the list. */
export function wayId(index: number): string {
  return `way-${index + 1}`;
}
