import type { Journey } from '../../src/engine/index.ts';
import type { OptionId, StepId, TickId } from './machine.ts';
import type { Door, Ground } from './types.ts';

/** The answers that a journey took, by step. A rule of the plan names each one it looks at. */
export interface AnswersRead {
  /** The option taken, or undefined where the step was not on this path. */
  readonly to: <S extends StepId>(step: S) => OptionId<S> | undefined;
  /** What matters most, where the person was asked. */
  readonly matters: readonly TickId[];
}

/** Replay takes only what the machine knows, so the ids of a journey are this flow's. */
export function readAnswers({ taken }: Journey): AnswersRead {
  const find = (step: string) => taken.find((answer) => answer.step === step);
  return {
    to: <S extends StepId>(step: S) => find(step)?.option as OptionId<S> | undefined,
    matters: (find('matters')?.ticks ?? []) as readonly TickId[],
  };
}

/** Whether somebody asks for another. */
export function isCarer({ to }: AnswersRead): boolean {
  const who = to('who');
  return who !== undefined && who !== 'me' && who !== 'professional';
}

/** Whether it is for a child, whose hospital team is the one door (C7). */
export function isForChild({ to }: AnswersRead): boolean {
  return to('who') === 'under16';
}

/** On what ground somebody asks: for themselves, or for another who agreed, cannot decide, or is their child. */
export function groundOf(read: AnswersRead): Ground {
  if (!isCarer(read)) return 'self';
  if (isForChild(read)) return 'parent';
  return read.to('authority') === 'health' ? 'authority' : 'agreed';
}

const underWay: ReadonlySet<string> = new Set<OptionId<'treatment'>>([
  'dateSet',
  'urgent',
  'started',
  'notSure',
]);

/** Whether treatment is booked, urgent, begun or not known: then the team is called before any other door (D9). */
export function isUnderWay({ to }: AnswersRead): boolean {
  return underWay.has(to('treatment') ?? '');
}

/** Whether a second opinion was refused, whenever that was said. */
export function wasToldNo({ to }: AnswersRead): boolean {
  return to('mind') === 'toldNo' || to('asked') === 'refused';
}

/** Whether there is a concern about care, beside the opinion or alone. */
export function raisesConcern({ to }: AnswersRead): boolean {
  return to('mind') === 'unhappyWithCare';
}

/** Whether a nurse or doctor goes through it with the patient. */
export function isInClinic({ to }: AnswersRead): boolean {
  return to('task') === 'withPatient';
}

/**
 * Whether the questions about a kidney cancer in an adult fit: nobody says that it was not found, a hospital has
 * looked, and it is no child's.
 */
export function isAboutKidneyCancer(read: AnswersRead): boolean {
  const { to } = read;
  const waitsForTheGp = to('whose') === 'gp' && to('treatment') === 'waiting';
  return (
    to('mind') !== 'noAnswer' &&
    to('treatment') !== 'noCancer' &&
    !isForChild(read) &&
    !waitsForTheGp
  );
}

/**
 * Who can be asked, from what was said of whose advice it was and what came of asking. Who is *called* first is
 * another thing: where treatment is under way it is the team, whatever the door (`firstCall.ts`).
 */
export function doorOf(read: AnswersRead): Door {
  const { to } = read;
  if (isForChild(read)) return 'childsTeam';
  if (wasToldNo(read)) return 'toldNo';
  if (to('mind') === 'noAnswer') return 'thinkAgain';
  if (to('asked') === 'agreed') return 'arranged';
  switch (to('whose')) {
    case 'gp':
      return 'anotherGp';
    case 'private':
      return 'nhsRoute';
    case 'consultant':
      return consultantsDoor(to('asked'));
    default:
      return 'findOut';
  }
}

function consultantsDoor(asked: OptionId<'asked'> | undefined): Door {
  if (asked === 'explained') return 'gpReferral';
  return asked === 'noClearAnswer' ? 'clearAnswer' : 'raiseIt';
}
