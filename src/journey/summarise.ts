import type { Flow } from '../flow/flow.ts';
import type { Answer, Journey } from '../flow/journey.ts';
import { say } from '../flow/spoken.ts';
import type { OptionWords, Reader } from '../flow/words.ts';

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

/** The steps whose answers counted before a change and no longer do, in the order they were asked. */
export function dropped(before: Journey, after: Journey): string[] {
  const unused = new Set(after.unused.map(({ step }) => step));
  return before.taken.map(({ step }) => step).filter((step) => unused.has(step));
}
