import type { Journey, SheetOffer } from '../../../src/engine/index.ts';
import { sheetNames } from '../words/en-GB/sheets.ts';

const takesOne = ({ at }: Journey) => at === 'take';

/** Every sheet, and when an outcome offers it. */
export const sheets: readonly SheetOffer[] = [
  { id: 'bring', ...sheetNames.bring, onPaper: 'itself', offered: takesOne },
  { id: 'print', ...sheetNames.print, onPaper: 'others', offered: takesOne },
];
