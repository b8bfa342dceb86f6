import { checkUnderstanding } from '#words/sheets/checkUnderstanding.ts';
import { beforeLetter } from '#words/sheets/letters.ts';
import { reminder } from '#words/sheets/reminder.ts';
import type { Answers, Journey } from '../../../src/engine/index.ts';
import { readAnswers } from '../answers.ts';
import type { OutcomeId } from '../machine.ts';
import { moreAfter } from '../more.ts';
import { groundOf } from '../plan/index.ts';
import { withNumbers } from '../withNumbers.ts';
import { compare } from './compare.ts';
import { consentNote } from './consentNote.ts';
import { letters } from './letters.ts';
import { questionLists } from './questionLists.ts';
import { sureFor } from './sure.ts';

/** What the sheets hold: loaded when a person comes near an outcome. */
export const contents = {
  letters,
  beforeLetter: withNumbers(beforeLetter),
  questions: questionLists,
  consentNote: (journey: Journey) => consentNote(journey).map(withNumbers),
  options: compare,
  sure: (journey: Journey) => sureFor(groundOf(readAnswers(journey))),
  reminder,
  handOver,
};

/** What stands beside an outcome and is not printed. */
export const beside = {
  checkUnderstanding: withNumbers(checkUnderstanding),
  more: ({ at }: Journey) => moreAfter(at as OutcomeId),
};

/** On their own device a patient goes on as a patient, whoever sat beside them in clinic. */
function handOver({ taken }: Journey): Answers {
  const withPatient = taken.some(({ option }) => option === 'withPatient');
  if (!withPatient) return taken;
  return taken.flatMap((answer) => {
    if (answer.step === 'task' || answer.step === 'clinicReady') return [];
    return answer.step === 'role' ? [{ step: 'role', option: 'patient' }] : [answer];
  });
}
