import type { Block, Journey } from '../../../src/engine/index.ts';
import { bring } from '../words/en-GB/sheets.ts';

/** What the sheets hold. Those to work with, such as a letter, need more of a flow. */
export const contents = { toRead: { bring } };

/** Nothing is offered beside an outcome. */
export const beside = { more: (_: Journey): Block | undefined => undefined };
