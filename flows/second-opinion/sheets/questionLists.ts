import { theThree } from '#words/plan/headings.ts';
import * as words from '#words/sheets/questionLists.ts';
import type { Block, Journey } from '../../../src/engine/index.ts';
import { readAnswers } from '../answers.ts';
import { asItFits, firstThree, kidneyQuestionsFit } from '../plan/firstQuestions.ts';
import type { Text } from '../types.ts';
import type { QuestionList } from '../wordTypes.ts';

/** All the questions: the three that matter most, then the lists that fit, with no question twice. */
export function questionLists(journey: Journey): readonly Block[] {
  const look = readAnswers(journey);
  const first = firstThree(look);
  const isChild = look.to('whoFor') === 'under16';
  const lists: readonly QuestionList[] = [
    ...(kidneyQuestionsFit(look)
      ? [words.aboutDiagnosis, words.aboutPlan]
      : [isChild ? words.aboutChild : words.aboutNoAnswer]),
    words.aboutWaiting,
    words.atAnyVisit,
  ];
  const before = new Set(first.questions.map(inWords));
  const rest = lists.map(({ heading, questions, basis }) => {
    const fresh = questions
      .map((question) => asItFits(question, look))
      .filter((question) => !before.has(inWords(question)));
    for (const question of fresh) before.add(inWords(question));
    return { heading, basis, pieces: [{ questions: fresh }] };
  });
  return [
    {
      heading: theThree,
      basis: first.basis,
      pieces: [{ questions: first.questions }],
    },
    ...rest.filter(({ pieces }) => pieces[0]?.questions.length !== 0),
  ];
}

/** The same words are the same question, wherever they are written. */
function inWords(question: Text): string {
  return JSON.stringify(question);
}
