import { describe, expect, test } from 'vitest';
import type { TickId } from '../../../flows/second-opinion/machine.ts';
import { threeQuestions } from '../../../flows/second-opinion/plan/threeQuestions.ts';
import type { QuestionId } from '../../../flows/second-opinion/wordTypes.ts';
import { type Choices, planFor } from '../../support/plans/planFor.ts';

/** Which three questions somebody takes along, for each reason and each thing that matters to them. */

const asked = (choices: Choices, matters?: readonly TickId[]) =>
  threeQuestions(planFor(choices, matters).read);

type Three = readonly [QuestionId, QuestionId, QuestionId];
const byReason: readonly [Choices['mind'], withCancer: Three, without: Three][] = [
  [
    'dontUnderstand',
    ['explainAgain', 'whatResultsMean', 'inWriting'],
    ['explainAgain', 'whatResultsMean', 'inWriting'],
  ],
  ['doubtDiagnosis', ['howSure', 'whoRead', 'biopsy'], ['howSure', 'whoElseLooked', 'moreTests']],
  [
    'otherTreatment',
    ['whyNotOthers', 'keepPartOfKidney', 'goodAndBad'],
    ['whyNotOthers', 'withoutTreatment', 'goodAndBad'],
  ],
  [
    'notOffered',
    ['whyNotPossible', 'offeredElsewhere', 'whatWouldChangeThat'],
    ['whyNotPossible', 'offeredElsewhere', 'whatWouldChangeThat'],
  ],
  [
    'specialist',
    ['specialistMeeting', 'howMany', 'anotherTeam'],
    ['whoElseLooked', 'whatNext', 'inWriting'],
  ],
  ['undecided', ['options', 'goodAndBad', 'howLikely'], ['options', 'goodAndBad', 'howLikely']],
  [
    'unhappyWithCare',
    ['whoToTalkTo', 'specialistNurse', 'whatNext'],
    ['whoToTalkTo', 'whoToCall', 'whatNext'],
  ],
  [
    'toldNo',
    ['withoutTakingOver', 'whoElseRefers', 'changeYourMind'],
    ['whoElseLooked', 'whoElseRefers', 'changeYourMind'],
  ],
];

describe('the three questions of somebody whose reason is', () => {
  test.each(byReason)('%s: are about their cancer, or about what else it could be', (...row) => {
    const [mind, withCancer, without] = row;
    expect(asked({ mind } as Choices)).toEqual(withCancer);
    expect(asked({ mind, treatment: 'noCancer' } as Choices)).toEqual(without);
  });
});

test('what matters to somebody comes before what anybody asks, in the order of the ticks', () => {
  const undecided = { mind: 'undecided' } as const;
  expect(asked(undecided, ['startingSoon'])).toEqual(['decideBy', 'options', 'goodAndBad']);
  expect(asked(undecided, ['closeToHome', 'keepingMyTeam'])).toEqual([
    ...['anotherTeam', 'whoInCharge', 'options'],
  ]);
});
