import { type AnswersRead, doorOf, groundOf, isUnderWay } from '../answers.ts';
import type { Door, Where } from '../types.ts';
import type { NextStepId } from '../wordTypes.ts';
import { certainty } from './introduce.ts';

/** What comes after the first call, in order: at most two. */
export function nextSteps(read: AnswersRead): readonly NextStepId[] {
  const door = doorOf(read);
  const usual = isUnderWay(read) ? (whileUnderWay[door] ?? afterDoor[door]) : afterDoor[door];
  // Who does not know whether to ask is not told that they will.
  const way = usual.map((step) =>
    read.to('mind') === 'undecided' && step === 'askTheGp' ? 'ifTheyDecide' : step,
  );
  return [...way, ...proof(read)].slice(0, 2);
}

/** What follows at each door where no treatment is booked or under way. */
export const afterDoor: Readonly<Record<Door, readonly NextStepId[]>> = {
  childsTeam: ['whoRefers', 'includeTheChild'],
  anotherGp: ['atTheVisit'],
  raiseIt: ['askTheGp'],
  gpReferral: ['tellTheTeam'],
  clearAnswer: ['askTheGp'],
  arranged: ['ifNoNews'],
  toldNo: ['askSomeoneElse'],
  thinkAgain: ['atTheAppointment', 'anotherLook'],
  nhsRoute: ['beforePaying'],
  findOut: ['askTheHospitalToo'],
};

/** Once the team has been called, a GP may still have to make the referral. */
const whileUnderWay: Readonly<Partial<Record<Door, readonly NextStepId[]>>> = {
  anotherGp: ['askTheGp'],
  gpReferral: ['askTheGp'],
  nhsRoute: ['askTheNhs'],
  findOut: ['askTheGp'],
};

/** What shows that somebody may ask for another (S12, C3, C6). */
function proof(read: AnswersRead): readonly NextStepId[] {
  switch (groundOf(read)) {
    case 'agreed':
      return [read.to('agreed') === 'inWriting' ? 'takeTheNote' : 'signTheNote'];
    case 'authority':
      return [documentStep(read.to('nation'))];
    default:
      return [];
  }
}

export function documentStep(where: Where): NextStepId {
  return certainty(where) === 'sure' ? 'takeTheDocument' : 'checkTheDocument';
}
