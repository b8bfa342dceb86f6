import { checkUnderstanding } from '#words/extras/checkUnderstanding.ts';
import { beforeLetter } from '#words/extras/letters.ts';
import { reminder } from '#words/extras/reminder.ts';
import type { Answers, Journey } from '../../../src/engine/journey.ts';
import type { FlowExtras } from '../../../src/engine/sheets.ts';
import { advise } from '../advise.ts';
import { readAnswers } from '../answers.ts';
import type { OutcomeId } from '../machine.ts';
import { moreAfter } from '../more.ts';
import { groundOf } from '../plan/index.ts';
import { compare } from './compare.ts';
import { consentNote } from './consentNote.ts';
import { letters } from './letters.ts';
import { questionLists } from './questionLists.ts';
import { sureFor } from './sure.ts';

/** What the outcomes offer beside their advice: loaded when a person comes near one. */
export const extras: FlowExtras = {
  advise,
  checkUnderstanding,
  more: ({ at }) => moreAfter(at as OutcomeId),
  letters,
  beforeLetter,
  questions: questionLists,
  consentNote,
  options: compare,
  sure: (journey) => sureFor(groundOf(readAnswers(journey))),
  reminder,
  handOver,
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
