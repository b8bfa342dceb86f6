import { flow } from '../../flows/second-opinion/index.ts';
import { letters } from '../../flows/second-opinion/sheets/letters.ts';
import { type Answers, type Letter, replay } from '../../src/engine/index.ts';
import { type FilledParagraph, filledLetter } from '../../src/sheets/letter/filledLetter.ts';
import { letterText } from '../../src/sheets/letter/letterText.ts';

/** Answers as `who=me`, in the order of the path. */
export function answersTo(...taken: readonly string[]): Answers {
  return taken.map((answer) => {
    const [step = '', option = ''] = answer.split('=');
    return { step, option };
  });
}

/** The letters of a person, and what each says where nothing or something was typed. */
export function lettersFor(answers: Answers, typed: Readonly<Record<string, string>> = {}) {
  const journey = replay(flow, answers);
  const listener = { ...flow.reader(journey), nationNames: flow.nationNames };
  const filled = (letter: Letter): readonly FilledParagraph[] =>
    filledLetter(letter, typed, listener, new Date(2026, 10, 28));
  return letters(journey).map((letter) => ({
    letter,
    at: journey.at,
    paragraphs: filled(letter),
    text: letterText(filled(letter)).replaceAll('\r\n', '\n'),
  }));
}
