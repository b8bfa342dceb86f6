import type { CheckedBy } from '../../src/engine/index.ts';

/** Which edition it is. */
export const edition = {
  version: '1.0',
  release: 1,
  oldestSafe: 1,
  checkedOn: '2026-11-29',
  checkBy: '2036-11-29',
} as const;

/** Nobody: it is an example, and every build of it says that it is a preview. */
export const checkedBy: CheckedBy = { clinician: undefined, editor: undefined, on: undefined };
