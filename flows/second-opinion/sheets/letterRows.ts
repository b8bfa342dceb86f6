import * as words from '#words/sheets/letters.ts';
import type { Field, LetterRow } from '../../../src/engine/index.ts';
import type { Text, Where } from '../types.ts';
import type { Addressee } from './addressees.ts';
import { type FieldId, fieldKinds, fieldLines } from './letterFields.ts';

type BlankRow = Extract<LetterRow, { readonly blank: Text }>;

/** The row of a blank that can be filled in, with its words. */
export function rowOf(id: FieldId): BlankRow {
  const { label, hint } = words.fields[id];
  const lines = fieldLines[id];
  return {
    blank: label,
    ...(lines === undefined ? {} : { lines }),
    field: field(id, fieldKinds[id] ?? 'text', hint),
  };
}

/** Who the letter goes to, with room for their name and address. */
export function addressRow(to: string, addressee: Addressee): BlankRow {
  return { blank: to, field: field(`to${addressee}`, 'text', words.addressHint) };
}

/** The number by which the NHS knows a patient, as it is called where they are treated. */
export function numberRow(where: Where): BlankRow {
  const { names, hint } = words.patientNumber;
  const isNhsNumber = where === 'england' || where === 'wales';
  return {
    blank: names[where ?? 'acrossBorder'],
    field: field('number', isNhsNumber ? 'nhsNumber' : 'tenDigits', hint),
  };
}

function field(id: string, kind: Field['kind'], hint: Text | undefined): Field {
  return { id, kind, ...(hint === undefined ? {} : { hint }) };
}
