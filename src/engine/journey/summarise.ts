import type { Flow, Path } from '../flow/flow.ts';
import { optionsOf } from '../flow/optionsOf.ts';
import { say } from '../flow/spoken.ts';
import type { OptionWords, Reader } from '../flow/words.ts';
import type { Answer, Journey } from './journey.ts';

/** One line of "Your answers". */
export interface AnswerRow {
  readonly step: string;
  readonly label: string;
  /** One entry for each choice; never empty. */
  readonly choices: readonly string[];
}

/**
 * Every choice that a journey made, in words, in the order of its path. An advice step with one way on was
 * no choice, so it has no row.
 *
 * @example summarise(flow, journey, flow.reader(journey)) // [{ step: 'who', label: 'Who it is for', choices: ['Me'] }]
 */
export function summarise(
  flow: Pick<Flow, 'steps'>,
  journey: Journey,
  reader: Reader,
): AnswerRow[] {
  return journey.taken.flatMap((answer) => rowFor(flow, answer, reader));
}

function rowFor({ steps }: Pick<Flow, 'steps'>, answer: Answer, reader: Reader): AnswerRow[] {
  const words = steps[answer.step];
  if (!words) return [];
  const row = (choices: readonly string[]) => [{ step: answer.step, label: words.label, choices }];
  const inWords = (choices: Readonly<Record<string, OptionWords>>, id: string) => {
    const choice = choices[id];
    return choice ? [say(choice.summary ?? choice.label, reader)] : [];
  };
  if (words.kind === 'question') return row(inWords(words.choices, answer.option));
  if (words.kind === 'many') {
    const chosen = (answer.ticks ?? []).flatMap((tick) => inWords(words.choices, tick));
    return row(chosen.length > 0 ? chosen : [words.none]);
  }
  return Object.keys(words.ways).length > 1 ? row(inWords(words.ways, answer.option)) : [];
}

/**
 * The steps whose answers a change has put out of use: they counted before, or could have on the way still
 * ahead, and now no way leads to them. An answer that the path will come to again is not lost.
 *
 * @param before the journey before the change, and `after` the one that the changed answers give
 * @example dropped(flow, journey, replay(flow, withAnswer(answers, changed))) // ['agreed']
 */
export function dropped({ path }: Pick<Flow, 'path'>, before: Journey, after: Journey): string[] {
  const stillCounts = new Set(mayCount(path, after));
  return mayCount(path, before).filter((step) => !stillCounts.has(step));
}

function mayCount(path: Path, { taken, at, unused }: Journey): string[] {
  const ahead = stepsFrom(path, at);
  return [...taken, ...unused.filter(({ step }) => ahead.has(step))].map(({ step }) => step);
}

/** A step, and all that any of its options can lead to. */
function stepsFrom(path: Path, from: string, found = new Set<string>()): Set<string> {
  const ahead = Object.values(optionsOf(path, from));
  if (found.has(from) || ahead.length === 0) return found;
  found.add(from);
  for (const next of ahead) stepsFrom(path, next, found);
  return found;
}
