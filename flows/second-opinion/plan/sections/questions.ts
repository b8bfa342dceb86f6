import { planQuestions } from '#words/plan/questions.ts';
import { questions as steps } from '#words/questions.ts';
import { general } from '#words/wholePath.ts';
import type { OptionId, TickId } from '../../machine.ts';
import type { Block, Piece } from '../../types.ts';
import type { QuestionId } from '../../wordTypes.ts';
import type { PlanSection } from '../section.ts';
import { forAnyone, forMatter, forReason, otherwise, threeQuestions } from '../threeQuestions.ts';

/** Three questions to take along; before them, for who is not sure whether to ask, two lines for and two against. */
export const questions: PlanSection = {
  personal: (read) => ({
    id: 'questions',
    heading: planQuestions.heading,
    basis: 'questions.three',
    pieces: [
      ...(read.to('mind') === 'undecided' ? weighing : []),
      { questions: inWords(threeQuestions(read)) },
    ],
    links: [
      ...(read.to('mind') === 'undecided' ? [{ to: 'options', text: general.seeOptions }] : []),
    ],
  }),
  general: () => ({
    id: 'questions',
    heading: general.questions,
    basis: 'questions.three',
    pieces: [{ questions: inWords(forAnyone) }],
    parts: [
      ...(Object.keys(forReason) as OptionId<'mind'>[])
        .filter((reason) => forReason[reason].length > 0)
        .map(
          (reason): Block => ({
            heading: steps.mind.choices[reason].label,
            basis: 'questions.three',
            pieces: [{ questions: inWords(forReason[reason]) }],
          }),
        ),
      {
        id: 'matters',
        heading: steps.mind.choices.undecided.label,
        basis: ['questions.three', 'matters.weighing'],
        pieces: [
          ...weighing,
          ...(Object.keys(forMatter) as TickId[]).flatMap((matter): readonly Piece[] => [
            { p: steps.matters.choices[matter].label },
            { questions: inWords([forMatter[matter]]) },
          ]),
        ],
      },
      {
        heading: general.notAKidneyCancer,
        basis: 'questions.three',
        pieces: [{ questions: inWords([...new Set(Object.values(otherwise))]) }],
      },
    ],
  }),
};

const weighing: readonly Piece[] = [
  {
    weigh: {
      what: planQuestions.undecided.heading,
      oneHand: planQuestions.undecided.for.join(' '),
      otherHand: planQuestions.undecided.against.join(' '),
    },
  },
];

function inWords(ids: readonly QuestionId[]) {
  return ids.map((id) => planQuestions.ask[id]);
}
