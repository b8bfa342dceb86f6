import { ukDate } from '../../components/PaperHeader/ukDate.ts';
import { type Letter, type LetterParagraph, type Listener, say } from '../../engine/index.ts';
import { checkField } from './checkField.ts';

/** Words of a letter, or one of its blanks: `typed` is empty where the person left it. */
export type FilledPart =
  | string
  | { readonly label: string; readonly typed: string; readonly lines: number };

/** A paragraph of a letter as it is printed. */
export interface FilledParagraph extends Pick<LetterParagraph, 'as'> {
  readonly parts: readonly FilledPart[];
}

/**
 * A letter with what the person typed and the day's date. What was left empty is a line to write on, but what is
 * optional falls away as soon as anything is typed: nobody sends a letter with room for more.
 */
export function filledLetter(
  { fields, paragraphs }: Letter,
  typed: Readonly<Record<string, string>>,
  listener: Listener,
  today: Date,
): readonly FilledParagraph[] {
  const isTyped = (id: string) => (typed[id] ?? '').trim() !== '';
  const byHand = !Object.keys(fields).some(isTyped);

  const partOf = (text: string, id: string | undefined): readonly FilledPart[] => {
    const words = text === '' ? [] : [text];
    if (id === undefined) return words;
    if (id === 'today') return [...words, ukDate(today)];
    const field = fields[id];
    const label = field ? say(field.label, listener) : '';
    const shown = field ? checkField(field.kind, typed[id] ?? '', today).text : '';
    return [...words, { label, typed: shown, lines: field?.lines ?? 1 }];
  };

  return paragraphs.flatMap(({ as, text, optional = false }) => {
    const pieces = say(text, listener).split(blank);
    const ids = pieces.filter((_, index) => index % 2 === 1);
    if (optional && !byHand && !ids.some(isTyped)) return [];
    const parts = pieces.flatMap((piece, index) =>
      index % 2 === 0 ? partOf(piece, pieces[index + 1]) : [],
    );
    return [{ ...(as === undefined ? {} : { as }), parts }];
  });
}

/** A blank in a text by the id of its field, as `%born%`. */
const blank = /%(\w+)%/;
