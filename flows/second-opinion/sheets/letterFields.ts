import * as words from '#words/sheets/letters.ts';
import type { Field, FieldKind, LetterParagraph } from '../../../src/engine/index.ts';
import type { Where } from '../types.ts';
import type { Addressee } from './addressees.ts';

/** The blanks of letters that can be filled in on screen. Words name one as `%born%`. */
export type FieldId =
  | 'patient'
  | 'born'
  | 'number'
  | 'asker'
  | 'relation'
  | 'address'
  | 'reader'
  | 'place'
  | 'office'
  | 'seen'
  | 'booked'
  | 'bookedOn'
  | 'visits'
  | 'goingOn'
  | 'blood'
  | 'why'
  | 'unclear'
  | 'happened'
  | 'putRight'
  | 'access'
  | 'patientContact';

/** How a blank is checked, where it is more than a line of text. */
const kinds: Readonly<Partial<Record<FieldId, FieldKind>>> = {
  born: 'pastDate',
  address: 'address',
  place: 'address',
  office: 'address',
  bookedOn: 'date',
  goingOn: 'long',
  why: 'long',
  unclear: 'long',
  happened: 'long',
  putRight: 'long',
};

/** How many lines there are to write on by hand, where it is more than a part of one. */
const lines: Readonly<Partial<Record<FieldId, number>>> = {
  address: 3,
  place: 3,
  office: 3,
  goingOn: 3,
  why: 2,
  unclear: 3,
  happened: 4,
  putRight: 2,
};

/** Who reads it is another person in each letter. */
const ofOneReader: ReadonlySet<FieldId> = new Set(['reader', 'place']);

/**
 * Gives the paragraphs of a letter the fields that they name. A field that belongs to one reader gets an id of its
 * own, so that the GP's name does not stand in the consultant's letter.
 */
export function withFields(
  written: readonly LetterParagraph[],
  addressee: Addressee,
  where: Where,
): {
  readonly fields: Readonly<Record<string, Field>>;
  readonly paragraphs: readonly LetterParagraph[];
} {
  const ids = namedIn(written);
  const idOf = (id: FieldId) => (ofOneReader.has(id) ? `${id}${addressee}` : id);
  const put = (text: string) => text.replace(/%(\w+)%/g, (_, id: FieldId) => `%${idOf(id)}%`);
  return {
    fields: Object.fromEntries(
      ids.map((id) => [idOf(id), { ...fieldOf(id, where), id: idOf(id) }]),
    ),
    paragraphs: written.map((paragraph) => {
      const { text } = paragraph;
      return {
        ...paragraph,
        text: typeof text === 'string' ? put(text) : { you: put(text.you), they: put(text.they) },
      };
    }),
  };
}

/** The fields that paragraphs name, in the order of the letter. */
function namedIn(paragraphs: readonly LetterParagraph[]): FieldId[] {
  const texts = paragraphs.flatMap(({ text }) =>
    typeof text === 'string' ? [text] : [text.you, text.they],
  );
  const named = texts.flatMap((text) => [...text.matchAll(/%(\w+)%/g)].map(([, id]) => id));
  return [...new Set(named)].filter((id): id is FieldId => id !== undefined && id in words.fields);
}

function fieldOf(id: FieldId, where: Where): Omit<Field, 'id'> {
  const { label, hint } = words.fields[id];
  const count = lines[id];
  return {
    label: id === 'number' ? words.patientNumber[where ?? 'acrossBorder'] : label,
    kind: id === 'number' ? numberKind(where) : (kinds[id] ?? 'text'),
    ...(hint === undefined ? {} : { hint }),
    ...(count === undefined ? {} : { lines: count }),
  };
}

/** An NHS number's last digit can be checked; of the numbers of Scotland and Northern Ireland only the length is. */
function numberKind(where: Where): FieldKind {
  return where === 'england' || where === 'wales' ? 'nhsNumber' : 'tenDigits';
}
