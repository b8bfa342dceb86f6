import { firstStep } from '#words/plan/firstStep.ts';
import { doorOf, groundOf, readAnswers } from '../../../flows/second-opinion/answers.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { firstCall, whatToSay, whyFirst } from '../../../flows/second-opinion/plan/firstCall.ts';
import { optionsOf } from '../../../scripts/ways/shortestWays.ts';
import { type Answer, type Answers, replay, say } from '../../../src/engine/index.ts';

/**
 * The first step of every plan, one a line: who is called, why, and what to say. It stands after what it follows
 * from: the call, the door, the treatment and the ground.
 */
export function firstSteps(): string[] {
  const lines = new Set<string>();
  for (const answers of waysThatDiffer()) {
    const journey = replay(flow, answers);
    if (journey.at !== 'plan') continue;
    const read = readAnswers(journey);
    const reader = flow.reader(journey);
    const call = firstCall(read);
    const from = [call, doorOf(read), read.to('treatment'), groundOf(read)];
    const script = whatToSay(read, { interpreter: false }).map((line) => say(line, reader));
    const { who } = firstStep.calls[call];
    lines.add(`${from.join(' ')}: ${who} | ${whyFirst(read)} | ${script.join(' ')}`);
  }
  return [...lines].sort();
}

/** Who asks, on each ground. */
const askers: readonly Answers[] = [
  asker('england', 'me'),
  asker('england', 'adult', at('agreed', 'inWriting')),
  asker('england', 'mayNotDecide', at('canDecide', 'no'), at('authority', 'health')),
  asker('england', 'under16', at('parental', 'yes')),
];

/** Those whose introduction is another one where they live. */
const elsewhere: readonly Answers[] = [
  asker('northernIreland', 'mayNotDecide', at('canDecide', 'no'), at('authority', 'health')),
  asker('scotland', 'under16', at('parental', 'yes')),
  asker('acrossBorder', 'under16', at('parental', 'yes')),
];

/** The reasons that change who is called or what is asked; any other is one sentence of what is said. */
const reasonsThatDecide = ['doubtDiagnosis', 'undecided', 'noAnswer', 'toldNo'];

/** Answers that the first step does not follow from: they only lead on to the plan. */
const theSameForAll: Answers = [
  at('rightNow', 'none'),
  at('informed', 'yes'),
  at('alsoOpinion', 'yes'),
  { ...at('matters', 'done'), ticks: [] },
  at('talkFirst', 'goOn'),
  at('delay', 'notYet'),
];

/** Every set of answers that decides; and then, at one door, each reason and each introduction. */
function waysThatDiffer(): Answers[] {
  const atEachDoor = combined(askers, [
    reasonsThatDecide.map((reason) => at('mind', reason)),
    ...['whose', 'asked', 'treatment'].map(every),
  ]);
  const atOneDoor = combined(
    [...askers, ...elsewhere],
    [
      every('mind'),
      [at('whose', 'consultant')],
      [at('asked', 'notYet')],
      [at('treatment', 'waiting')],
    ],
  );
  return [...atEachDoor, ...atOneDoor].map((answers) => [...theSameForAll, ...answers]);
}

function combined(ways: readonly Answers[], choices: readonly Answers[]): Answers[] {
  return choices.reduce<Answers[]>(
    (all, answers) => all.flatMap((way) => answers.map((answer) => [...way, answer])),
    [...ways],
  );
}

function asker(nation: string, who: string, ...answers: Answers): Answers {
  return [at('nation', nation), at('who', who), ...answers];
}

function every(step: string): Answers {
  return optionsOf(step).map((option) => at(step, option));
}

function at(step: string, option: string): Answer {
  return { step, option };
}
