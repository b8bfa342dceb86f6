import { consentSheet, notTreatment } from '#words/shared.ts';
import { agreed, alsoAConcern, authority, parent } from '#words/sheets/consentNote.ts';
import type { Journey, SheetRow } from '../../../src/engine/index.ts';
import { readAnswers } from '../answers.ts';
import { withClaim } from '../plan/asking.ts';
import { groundOf, raisesConcern } from '../plan/index.ts';
import type { Block } from '../types.ts';

/** The note to sign, by the ground on which somebody asks. */
export function consentNote(journey: Journey): readonly Block[] {
  const look = readAnswers(journey);
  const ground = groundOf(look);
  if (ground === 'authority' || ground === 'parent') {
    const note = ground === 'authority' ? authority : parent;
    return note.map((block) => withClaim(block, ground, look.to('nation')));
  }
  return raisesConcern(look) ? agreed.map(withConcernToo) : agreed;
}

/** Who agrees that another asks agrees apart, above what the note is not for, that they raise a concern. */
function withConcernToo(block: Block): Block {
  return {
    ...block,
    pieces: block.pieces.map((piece) =>
      piece === consentSheet ? { sheet: consentSheet.sheet.flatMap(afterConcern) } : piece,
    ),
  };
}

function afterConcern(row: SheetRow): readonly SheetRow[] {
  return 'line' in row && row.line === notTreatment ? [...alsoAConcern.sheet, row] : [row];
}
