import { questions } from '#words/questions.ts';
import { beforeOptions, childsConsultantBy, options } from '#words/sheets/options.ts';
import type { Comparison, Journey } from '../../../src/engine/index.ts';
import { type AnswersRead, readAnswers } from '../answers.ts';
import { doorOf, mayPay, raisesConcern } from '../plan/index.ts';
import type { Door, OptionName } from '../types.ts';
import { withNumbers } from '../withNumbers.ts';

/** The options side by side, with what matters to the person shown against each. */
export function compare(journey: Journey): Comparison {
  const look = readAnswers(journey);
  const possible = possibleFor(look, journey.at);
  const mattering = look.ticked('matters');
  return {
    before: withNumbers(beforeOptions),
    options: namesFor(look).map((id) => {
      const { matters, ...words } = look.to('whoFor') === 'under16' ? forChild(id) : options[id];
      return {
        ...words,
        id,
        possible: possible.has(id),
        matters: mattering.map((tick) => ({
          what: questions.matters.choices[tick].label,
          says: matters[tick],
        })),
      };
    }),
  };
}

/** A child with cancer is not sent from surgery to surgery: the children's unit is the door (C7). */
function namesFor({ to }: AnswersRead): readonly OptionName[] {
  const all = Object.keys(options) as OptionName[];
  return to('whoFor') === 'under16' ? all.filter((id) => id !== 'anotherGp') : all;
}

function forChild(id: OptionName) {
  return id === 'anotherConsultant' ? { ...options[id], who: childsConsultantBy } : options[id];
}

/** The options that the answers point to. Not asking is open to everyone; nothing here ranks. */
function possibleFor(look: AnswersRead, outcome: string): ReadonlySet<OptionName> {
  const { to } = look;
  const possible = new Set<OptionName>(['notNow']);
  const talked = to('goneOver') === 'stillWant' || to('mind') === 'noAnswer';
  if (outcome === 'talk' || !talked) possible.add('explained');
  if (raisesConcern(look)) possible.add('concern');
  if (outcome !== 'plan') return possible;
  possible.add('colleague');
  const door = doorOf(look);
  if (gpDoors.has(door)) possible.add('anotherGp');
  if (!onlyGp.has(door)) possible.add('anotherConsultant');
  if (mayPay(look)) possible.add('paying');
  return possible;
}

const onlyGp: ReadonlySet<Door> = new Set(['anotherGp', 'anotherSurgery', 'gpReception']);
const gpDoors: ReadonlySet<Door> = new Set([...onlyGp, 'eitherDoor', 'otherDoors']);
