import { agreedNote, authority, beforeAgreed, consentRows, parent } from '#words/sheets/note.ts';
import type { Journey, SheetRow } from '../../../src/engine/index.ts';
import { groundOf, raisesConcern, readAnswers } from '../answers.ts';
import { claimOn } from '../plan/introduce.ts';
import type { Block } from '../types.ts';

/** The note to sign, by the ground on which somebody asks. */
export function note(journey: Journey): readonly Block[] {
  const read = readAnswers(journey);
  const ground = groundOf(read);
  if (ground === 'authority' || ground === 'parent') {
    const claim = { line: claimOn(ground, read.to('nation')) };
    return (ground === 'authority' ? authority : parent).map((block) => startingWith(claim, block));
  }
  return [
    beforeAgreed,
    { ...agreedNote, pieces: [...agreedNote.pieces, consent(raisesConcern(read))] },
  ];
}

/** What an able patient signs. Who agrees that another asks agrees apart that they raise a concern (C14). */
export function consent(alsoAConcern: boolean): { readonly sheet: readonly SheetRow[] } {
  return {
    sheet: [
      ...consentRows.agrees,
      ...(alsoAConcern ? consentRows.alsoAConcern : []),
      ...consentRows.limits,
    ],
  };
}

/** A block whose sheet begins with what the person who asks signs to. */
function startingWith(row: SheetRow, block: Block): Block {
  return {
    ...block,
    pieces: block.pieces.map((piece) =>
      'sheet' in piece ? { sheet: [row, ...piece.sheet] } : piece,
    ),
  };
}
