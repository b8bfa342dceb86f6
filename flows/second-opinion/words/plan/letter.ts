import type { Block, Piece, Text } from '../../types.ts';

type Rows = Extract<Piece, { sheet: unknown }>['sheet'];

/** What a letter is made of, as the answers decide. */
export interface LetterParts {
  readonly writeTo: string;
  readonly request: Text;
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
    { blank: 'My reason', lines: 3 },
    { blank: 'What is booked, and when' },
    {
      line: {
        you: 'Please tell me whether waiting for it could harm me.',
        they: 'Please tell us whether waiting for it could do harm.',
      },
    },
    {
      line: 'Please send the letters, scan images and reports, and biopsy results, and say that it is a second opinion.',
    },
    {
      line: {
        you: 'I know that the new doctor may not take over my care.',
        they: 'We know that the new doctor may not take over the care.',
      },
    },
    ...(accessNeeds ? [{ blank: 'Interpreter, format or other help, please' }] : []),
    { line: 'Thank you.' },
    { blank: 'Name, signature and phone number' },
  ];
  return {
    id: 'letter',
    heading: 'A letter',
    facts: ['P2', 'S25', 'S26', 'S27', 'S33', 'E7'],
    pieces: [
      { p: 'You can say all this in a letter too. Finish it by hand, or copy it out.' },
      { sheet: rows },
    ],
  };
}
