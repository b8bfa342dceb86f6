import type { Source } from '../../../src/engine/index.ts';

/** The documents that its facts were read in. */
export const sources: Readonly<Record<string, Source>> = {};
