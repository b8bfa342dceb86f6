import type { Choice } from '../../components/Radios/choice.ts';
import { type OptionWords, type Reader, say } from '../../engine/index.ts';

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
