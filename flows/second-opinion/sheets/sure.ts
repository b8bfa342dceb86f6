import { alone, beforeAlone, sure } from '#words/sheets/sure.ts';
import type { SureWords } from '../../../src/engine/index.ts';
import type { Ground } from '../types.ts';
import { withNumbers } from '../withNumbers.ts';

/** The four questions, by the ground on which somebody decides. */
export function sureFor(ground: Ground): SureWords {
  const isAlone = ground === 'authority' || ground === 'parent';
  return {
    before: withNumbers(isAlone ? beforeAlone : sure.before),
    questions: sure.questions.map(({ id, question, helps }) => ({
      id,
      question: (isAlone ? alone[id] : undefined) ?? question,
      helps: withNumbers(helps),
    })),
    allClear: withNumbers(sure.allClear),
    credit: withNumbers(sure.credit),
  };
}
