import type { CheckedBy } from '../../src/engine/index.ts';

/** Which edition of the guide this is. The dates are ISO dates. */
export const edition = {
  version: '1.0',
  /** One more with each build that is published. */
  release: 1,
  /**
   * The oldest release that may still be used. Raise it when a release said something harmful, such as a wrong
   * number: pages of releases before it then block themselves, as soon as they are online.
   */
  oldestSafe: 1,
  /** When every fact was last compared with its source. */
  checkedOn: '2026-11-22',
  /** When that is to be done again; after this day the start page and every outcome but the urgent ones say so. */
  checkBy: '2027-05-22',
} as const;

/** Nobody has yet, and until somebody has, every build is a preview that says so: `docs/tasks/publish.md`. */
export const checkedBy: CheckedBy = {
  clinician: undefined,
  editor: undefined,
  on: undefined,
};
