import type { FieldKind } from '../../../src/engine/index.ts';

/** The blanks of letters that can be filled in on screen, beside whom it goes to and the patient's number. */
export type FieldId =
  | 'date'
  | 'patient'
  | 'born'
  | 'asker'
  | 'patientContact'
  | 'way'
  | 'doctor'
  | 'hospital'
  | 'seenOn'
  | 'why'
  | 'unclear'
  | 'happened'
  | 'booked'
  | 'bookedOn'
  | 'access'
  | 'contact';

/** How a blank is checked, where it is more than a line of text. */
export const fieldKinds: Readonly<Partial<Record<FieldId, FieldKind>>> = {
  date: 'date',
  born: 'pastDate',
  seenOn: 'pastDate',
  why: 'long',
  unclear: 'long',
  happened: 'long',
  bookedOn: 'date',
};

/** How many lines there are to write on by hand, where it is more than one. */
export const fieldLines: Readonly<Partial<Record<FieldId, number>>> = {
  why: 2,
  unclear: 3,
  happened: 4,
};
