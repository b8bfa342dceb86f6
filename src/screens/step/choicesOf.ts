import type { Choice } from '../../components/Radios/choice.ts';
import { say } from '../../engine/spoken.ts';
import type { OptionWords, Reader } from '../../engine/words.ts';

/** The choices of a step in the reader's voice, in the order in which the words have them. */
export function choicesOf(
  choices: Readonly<Record<string, OptionWords>>,
  reader: Reader,
): Choice[] {
  return Object.entries(choices).map(([id, { label, hint }]) => ({
    id,
    label: say(label, reader),
    ...(hint === undefined ? {} : { hint: say(hint, reader) }),
  }));
}
