import { checkUnderstanding } from '#words/extras/checkUnderstanding.ts';
import { agreed, authority, parent } from '#words/extras/consentNote.ts';
import { reminder } from '#words/extras/reminder.ts';
import { sureFor } from '#words/extras/sure.ts';
import { moreAfter } from '#words/more.ts';
import type { FlowExtras } from '../../src/flow/extras.ts';
import type { Answers, Journey } from '../../src/flow/journey.ts';
import type { Block } from '../../src/flow/words.ts';
import { advise } from './advise.ts';
import { compare } from './compare.ts';
import { letters } from './letters.ts';
import { lookInto } from './look.ts';
import type { OutcomeId } from './machine.ts';
import { groundOf, raisesConcern } from './plan.ts';
import { questionLists } from './questionLists.ts';

/** What the outcomes offer beside their advice: loaded when a person comes near one. */
export const extras: FlowExtras = {
  advise,
  checkUnderstanding,
  more: ({ at }) => moreAfter(at as OutcomeId),
  letters,
  beforeLetter: {
    facts: ['P1', 'P2', 'R14'],
    pieces: [
      {
        p: 'Fill in what you like, and leave out the rest. What you leave out becomes a line to fill in by hand.',
      },
      { p: 'One letter is enough to begin with. If you change who it goes to, read it again.' },
      { p: 'Nothing you type here is sent or kept. It is gone when this page is closed.' },
    ],
  },
  questions: questionLists,
  consentNote,
  options: compare,
  sure: (journey) => sureFor(groundOf(lookInto(journey))),
  reminder,
  handOver,
};

/** The note to sign, by the ground on which somebody asks. */
function consentNote(journey: Journey): readonly Block[] {
  const look = lookInto(journey);
  const ground = groundOf(look);
  if (ground === 'authority') return authority(look.at('nation'));
  if (ground === 'parent') return parent(look.at('nation'));
  return agreed(raisesConcern(look));
}

/** On their own device a patient goes on as a patient, whoever sat beside them in clinic. */
function handOver({ taken }: Journey): Answers {
  const withPatient = taken.some(({ option }) => option === 'withPatient');
  if (!withPatient) return taken;
  return taken.flatMap((answer) => {
    if (answer.step === 'task' || answer.step === 'clinicReady') return [];
    return answer.step === 'role' ? [{ step: 'role', option: 'patient' }] : [answer];
  });
}
