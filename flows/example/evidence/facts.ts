import type { Fact } from '../../../src/engine/index.ts';

/** It rests on no fact that may change. */
export const facts: Readonly<Record<string, Fact>> = {};
