import type { Block, Piece, Text } from '../../types.ts';

type Rows = Extract<Piece, { sheet: unknown }>['sheet'];

/** What a letter is made of, as the answers decide. */
export interface LetterParts {
  readonly writeTo: string;
  readonly request: Text;
  readonly alsoAsk: readonly Text[];
  /** How a carer introduces themselves; none for the patient. */
  readonly introduction?: Text;
  readonly accessNeeds: boolean;
}

/**
 * A letter to finish by hand (P2): no diagnosis, no name and no number is typed into the guide, so none can
 * be left on a shared screen.
 */
export function letterToFinish({
  writeTo,
  request,
  alsoAsk,
  introduction,
  accessNeeds,
}: LetterParts): Block {
  const rows: Rows = [
    { blank: writeTo },
    { blank: 'Date' },
    { blank: 'Name and date of birth of the patient' },
    { blank: 'NHS, CHI or H&C number' },
    ...(introduction ? [{ line: introduction }] : []),
    { line: request },
    { blank: 'Who gave the first opinion, and when' },
    { blank: 'Why a second opinion is wanted', lines: 3 },
    { blank: 'What is booked, and when' },
    {
      line: {
        you: 'Please tell me whether waiting for a second opinion could harm me.',
        they: 'Please tell us whether waiting for a second opinion could do harm.',
      },
    },
    ...alsoAsk.map((line) => ({ line })),
    ...(accessNeeds ? [{ blank: 'Interpreter, format or other help, please' }] : []),
    { line: 'Thank you.' },
    { blank: 'Name, signature and phone number' },
  ];
  return {
    id: 'letter',
    heading: 'A letter',
    facts: ['P1', 'P2', 'S25', 'S26', 'S27', 'S33'],
    pieces: [
      { p: 'This page is yours to hand over or send. Finish it by hand, or copy it out.' },
      { sheet: rows },
    ],
  };
}
