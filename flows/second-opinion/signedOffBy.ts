import type { CheckedBy } from '../../src/engine/index.ts';
import { inWords } from './inWords.ts';
import type { SignedOff } from './wordTypes.ts';

/**
 * Who signed an edition off, in words. Nothing until all of it is there: half a signature is none.
 *
 * @example signedOffBy({ clinician: 'A, nurse', editor: 'B, editor', on: '2026-12-01' })?.on // '1 December 2026'
 */
export function signedOffBy({ clinician, editor, on }: CheckedBy): SignedOff | undefined {
  return clinician && editor && on ? { clinician, editor, on: inWords(on) } : undefined;
}
