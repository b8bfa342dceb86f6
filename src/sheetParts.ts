/** What only some people come to, composed as `main.tsx` composes the rest. */

import { advise } from '#flow/advise.ts';
import { contents } from '#flow/sheets/index.ts';
import { sheets as offered } from '#flow/sheets/offered.ts';
import { sheetsOf } from './sheets/sheetsOf.ts';

export { about } from '#flow/about.ts';
export { beside } from '#flow/sheets/index.ts';

/** Every sheet of the flow with what it holds, in the order in which they are printed. */
export const sheets = sheetsOf(offered, { ...contents, advise });
