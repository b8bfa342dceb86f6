import type { Journey } from '../../src/flow/journey.ts';
import type { Block } from '../../src/flow/words.ts';
import { lookInto } from './look.ts';
import type { Text } from './types.ts';
import {
  aboutChild,
  aboutDiagnosis,
  aboutNoAnswer,
  aboutPlan,
} from './words/extras/questionLists.ts';
import { type Asked, anyVisit, firstThree, kidneyQuestionsFit } from './words/plan/questions.ts';

/** All the questions: the three that matter most, then the lists that fit, with no question twice. */
export function questionLists(journey: Journey): readonly Block[] {
  const look = lookInto(journey);
  const first = firstThree(look);
  const isChild = look.at('whoFor') === 'under16';
  const lists: readonly Listed[] = kidneyQuestionsFit(look)
    ? [
        { heading: 'About the diagnosis', asked: aboutDiagnosis },
        { heading: 'About the plan', asked: aboutPlan },
        { heading: 'At any visit', asked: anyVisit },
      ]
    : [
        isChild
          ? { heading: 'With a child', asked: aboutChild }
          : { heading: 'While it is not clear', asked: aboutNoAnswer },
        { heading: 'At any visit', asked: anyVisit },
      ];
  const before = new Set<Text>(first.questions);
  const rest = lists.map(({ heading, asked: { questions, facts } }) => {
    const fresh = questions.filter((question) => !before.has(question));
    for (const question of fresh) before.add(question);
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

interface Listed {
  readonly heading: string;
  readonly asked: Asked;
}
