import {
  aboutChild,
  aboutDiagnosis,
  aboutNoAnswer,
  aboutPlan,
} from '#words/extras/questionLists.ts';
import {
  type Asked,
  anyVisit,
  asItFits,
  firstThree,
  kidneyQuestionsFit,
} from '#words/plan/questions.ts';
import { delayQuestions } from '#words/shared.ts';
import type { Journey } from '../../src/flow/journey.ts';
import type { Block } from '../../src/flow/words.ts';
import { lookInto } from './look.ts';
import type { Text } from './types.ts';

/** All the questions: the three that matter most, then the lists that fit, with no question twice. */
export function questionLists(journey: Journey): readonly Block[] {
  const look = lookInto(journey);
  const first = firstThree(look);
  const isChild = look.at('whoFor') === 'under16';
  const lists: readonly Listed[] = kidneyQuestionsFit(look)
    ? [
        { heading: 'About the diagnosis', asked: aboutDiagnosis },
        { heading: 'About the plan', asked: aboutPlan },
        ...always,
      ]
    : [
        isChild
          ? { heading: 'With a child', asked: aboutChild }
          : { heading: 'While it is not clear', asked: aboutNoAnswer },
        ...always,
      ];
  const before = new Set(first.questions.map(inWords));
  const rest = lists.map(({ heading, asked: { questions, facts } }) => {
    const fresh = questions
      .map((question) => asItFits(question, look))
      .filter((question) => !before.has(inWords(question)));
    for (const question of fresh) before.add(inWords(question));
    return { heading, facts, pieces: [{ questions: fresh }] };
  });
  return [
    {
      heading: 'The three that matter most',
      facts: first.facts,
      pieces: [{ questions: first.questions }],
    },
    ...rest.filter(({ pieces }) => pieces[0]?.questions.length !== 0),
  ];
}

/** The same words are the same question, wherever they are written. */
function inWords(question: Text): string {
  return JSON.stringify(question);
}

const always: readonly Listed[] = [
  {
    heading: 'About waiting',
    asked: { questions: delayQuestions.questions, facts: ['S33', 'D10'] },
  },
  { heading: 'At any visit', asked: anyVisit },
];

interface Listed {
  readonly heading: string;
  readonly asked: Asked;
}
