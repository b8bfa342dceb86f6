import { firstStep } from '#words/plan/firstStep.ts';
import type { OutcomeNeeds } from '../../../src/engine/index.ts';
import {
  type AnswersRead,
  doorOf,
  groundOf,
  isForChild,
  isUnderWay,
  wasToldNo,
} from '../answers.ts';
import type { Text } from '../types.ts';
import type { CallId, UnderWay } from '../wordTypes.ts';
import { introduce } from './introduce.ts';

/** Who is called first: the team wherever treatment is booked, urgent, begun or not known (H4), else the door. */
export function firstCall(read: AnswersRead): CallId {
  if (isForChild(read)) return 'childsTeam';
  if (isUnderWay(read)) return hasATeam(read) ? 'nurse' : 'nurseOrSurgery';
  switch (doorOf(read)) {
    case 'raiseIt':
    case 'clearAnswer':
      return 'nurse';
    case 'arranged':
      return hasATeam(read) ? 'nurse' : 'surgery';
    case 'anotherGp':
      return 'anotherGp';
    case 'toldNo':
      return 'whoeverSaidNo';
    default:
      return 'surgery';
  }
}

/** Whether a hospital team is there to be called for certain. */
function hasATeam({ to }: AnswersRead): boolean {
  const whose = to('whose');
  return (whose === 'consultant' || whose === 'private') && to('treatment') !== 'notSure';
}

/** One sentence of why that call comes first. */
export function whyFirst(read: AnswersRead): string {
  if (read.to('treatment') === 'dateSet') return firstStep.why.dateSet;
  return firstStep.why[isUnderWay(read) ? 'underWay' : doorOf(read)];
}

/** Words to say in the first call: who asks, for what, and that nothing is being cancelled. At most 70. */
export function whatToSay(read: AnswersRead, needs: OutcomeNeeds): readonly Text[] {
  const { interpreter, request, reason, dates } = firstStep;
  const asked = requestOf(read);
  const why = withReason.has(asked) ? reason[read.to('mind') ?? 'undecided'] : undefined;
  return [
    ...(needs.interpreter ? [interpreter] : []),
    ...(groundOf(read) === 'self' ? [firstStep.whoIAm] : introduce(read)),
    ...request[asked],
    ...(why === undefined ? [] : [why]),
    ...(isUnderWay(read) ? [dates[read.to('treatment') as UnderWay]] : []),
  ];
}

type Request = keyof typeof firstStep.request;

/** What is asked for. The team is asked for what it can do, whatever the door is; so is a child's. */
function requestOf(read: AnswersRead): Request {
  if (wasToldNo(read)) return 'toldNo';
  if (read.to('asked') === 'agreed') return 'arranged';
  if (read.to('mind') === 'noAnswer') return 'thinkAgain';
  if (read.to('mind') === 'undecided' && isUsual(read)) return 'wondering';
  const door = doorOf(read);
  if (door === 'childsTeam' || !isUnderWay(read)) return door;
  if (door === 'gpReferral') return 'explainedToTheTeam';
  return door === 'clearAnswer' ? door : 'raiseIt';
}

/** Nobody has told them anything yet: neither that they want one, nor that they may have one. */
function isUsual({ to }: AnswersRead): boolean {
  return to('asked') !== 'explained' && to('asked') !== 'noClearAnswer';
}

/** Where the reason has not been heard yet. */
const withReason: ReadonlySet<Request> = new Set<Request>([
  'raiseIt',
  'gpReferral',
  'explainedToTheTeam',
  'anotherGp',
  'nhsRoute',
  'findOut',
  'childsTeam',
]);
