import type { IsoDate } from './words.ts';

/** Who has read an edition whole, and answers for it. */
export interface CheckedBy {
  /** The name and profession of the doctor or nurse who signed it off. */
  readonly clinician: string | undefined;
  /** The name and post of the editor at the publisher. */
  readonly editor: string | undefined;
  /** The day on which both had: not before `checkedOn`. */
  readonly on: IsoDate | undefined;
}
