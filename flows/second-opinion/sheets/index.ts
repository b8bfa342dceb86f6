import { access } from '#words/sheets/access.ts';
import { afterwards } from '#words/sheets/afterwards.ts';
import { bring } from '#words/sheets/bring.ts';
import { kidney } from '#words/sheets/kidney.ts';
import { beforeLetter } from '#words/sheets/letters.ts';
import { paying } from '#words/sheets/paying.ts';
import { trials } from '#words/sheets/trials.ts';
import type { Answers, Journey } from '../../../src/engine/index.ts';
import { groundOf, isInClinic, readAnswers } from '../answers.ts';
import type { OutcomeId } from '../machine.ts';
import { moreAfter } from '../more.ts';
import type { NationId } from '../types.ts';
import { withNumbers } from '../withNumbers.ts';
import { isWorkingDay } from './bankHolidays.ts';
import { compare } from './compare.ts';
import { letters } from './letters.ts';
import { note } from './note.ts';
import { afterTheVisit, questionLists } from './questionLists.ts';
import { sureFor } from './sure.ts';

/** What the sheets hold: loaded when a person comes near an outcome. */
export const contents = {
  letters,
  beforeLetter: withNumbers(beforeLetter),
  questions: questionLists,
  afterTheVisit,
  note: (journey: Journey) => note(journey).map(withNumbers),
  options: compare,
  sure: (journey: Journey) => sureFor(groundOf(readAnswers(journey))),
  handOver,
  /** The nations of a reader are this flow's. */
  isWorkingDay: (day: Date, nations: readonly string[]) =>
    isWorkingDay(day, nations as readonly NationId[]),
  /** Sheets to read, which are the same for everybody. */
  toRead: {
    bring: bring.map(withNumbers),
    kidney: kidney.map(withNumbers),
    afterwards: afterwards.map(withNumbers),
    paying: paying.map(withNumbers),
    access: access.map(withNumbers),
    trials: trials.map(withNumbers),
  },
};

/** What stands beside an outcome and is not printed. */
export const beside = { more: ({ at }: Journey) => moreAfter(at as OutcomeId) };

/** On their own device a patient goes on as a patient, whoever sat beside them in clinic. */
function handOver(journey: Journey): Answers {
  if (!isInClinic(readAnswers(journey))) return journey.taken;
  return journey.taken.flatMap((answer) => {
    if (answer.step === 'task' || answer.step === 'clinicReady') return [];
    return answer.step === 'who' ? [{ step: 'who', option: 'me' }] : [answer];
  });
}
