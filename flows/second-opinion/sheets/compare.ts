import { questions } from '#words/questions.ts';
import { beforeOptions, childsConsultantBy, options } from '#words/sheets/options.ts';
import type { Comparison, Journey } from '../../../src/engine/index.ts';
import { type AnswersRead, doorOf, isForChild, raisesConcern, readAnswers } from '../answers.ts';
import type { Door, OptionName } from '../types.ts';
import { withNumbers } from '../withNumbers.ts';

/** The options side by side, with what matters to the person shown against each. */
export function compare(journey: Journey): Comparison {
  const read = readAnswers(journey);
  const possible = possibleFor(read, journey.at);
  return {
    before: withNumbers(beforeOptions),
    options: namesFor(read).map((id) => {
      const { matters, ...words } = isForChild(read) ? forChild(id) : options[id];
      return {
        ...words,
        id,
        possible: possible.has(id),
        matters: read.matters.map((tick) => ({
          what: questions.matters.choices[tick].label,
          says: matters[tick],
        })),
      };
    }),
  };
}

/** A child with cancer is not sent from surgery to surgery: the children's unit is the door (C7). */
function namesFor(read: AnswersRead): readonly OptionName[] {
  const all = Object.keys(options) as OptionName[];
  return isForChild(read) ? all.filter((id) => id !== 'anotherGp') : all;
}

function forChild(id: OptionName) {
  return id === 'anotherConsultant' ? { ...options[id], who: childsConsultantBy } : options[id];
}

/** The options that the answers point to. Not asking is open to everyone; nothing here ranks. */
function possibleFor(read: AnswersRead, outcome: string): ReadonlySet<OptionName> {
  const { to } = read;
  const possible = new Set<OptionName>(['notNow']);
  const talked = to('asked') === 'explained' || to('mind') === 'noAnswer';
  if (outcome === 'talk' || !talked) possible.add('explained');
  if (raisesConcern(read)) possible.add('concern');
  if (outcome !== 'plan') return possible;
  possible.add('colleague');
  const door = doorOf(read);
  if (gpDoors.has(door)) possible.add('anotherGp');
  if (door !== 'anotherGp') possible.add('anotherConsultant');
  if (door === 'nhsRoute') possible.add('paying');
  return possible;
}

const gpDoors: ReadonlySet<Door> = new Set(['anotherGp', 'thinkAgain', 'findOut', 'toldNo']);
