import { alone, beforeAlone, sure } from '#words/sheets/sure.ts';
import type { SureWords } from '../../../src/engine/sheets.ts';
import type { Ground } from '../types.ts';

/** The four questions, by the ground on which somebody decides. */
export function sureFor(ground: Ground): SureWords {
  if (ground !== 'authority' && ground !== 'parent') return sure;
  return {
    ...sure,
    before: beforeAlone,
    questions: sure.questions.map((each) => ({
      ...each,
      question: alone[each.id] ?? each.question,
    })),
  };
}
