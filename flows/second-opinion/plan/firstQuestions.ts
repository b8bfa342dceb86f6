import {
  anyVisit,
  elsewhere,
  forKidneyCancer,
  nothingForNow,
  questionForAnyone,
  questionForMatter,
  questionsForMind,
  withoutTreatment,
} from '#words/plan/questions.ts';
import type { AnswersRead } from '../answers.ts';
import type { BasisId } from '../evidence/blocksRestOn.ts';
import type { TickId } from '../machine.ts';
import type { Text } from '../types.ts';
import type { Asked } from '../wordTypes.ts';

const onlyForKidneyCancer: ReadonlySet<Text> = new Set(forKidneyCancer);

/** Whether the questions about a kidney cancer in an adult fit: nobody says it was not found, and it is no child's. */
export function kidneyQuestionsFit({ to }: Pick<AnswersRead, 'to'>): boolean {
  const waitsForTheGp = to('whose') === 'gp' && to('treatment') === 'waiting';
  return (
    to('mind') !== 'noAnswer' &&
    to('treatment') !== 'noCancer' &&
    to('whoFor') !== 'under16' &&
    !waitsForTheGp
  );
}

/** Who asks about treatments already asks for more of them elsewhere, and not for the same again. */
function questionFor(matter: TickId<'matters'>, { to }: AnswersRead): Text {
  return matter === 'moreOptions' && to('mind') === 'otherTreatment'
    ? elsewhere
    : questionForMatter[matter];
}

const underWay: ReadonlySet<string> = new Set(['dateSet', 'urgent', 'started', 'notSure']);

/** The question as it may be put where treatment is up to. */
export function asItFits(question: Text, { to }: Pick<AnswersRead, 'to'>): Text {
  const isUnderWay = underWay.has(to('treatment') ?? '');
  return question === nothingForNow && isUnderWay ? withoutTreatment : question;
}

/** The three questions that matter most: for what is on the person's mind first, then for what matters. */
export function firstThree(
  look: AnswersRead,
): Pick<Asked, 'questions'> & { readonly basis: readonly BasisId[] } {
  const forMind = questionsForMind[look.to('mind') ?? 'notSure'];
  const fits = kidneyQuestionsFit(look);
  const inOrder = [
    ...forMind.questions,
    ...look.ticked('matters').map((tick) => questionFor(tick, look)),
    questionForAnyone,
    ...anyVisit.questions,
  ]
    .filter((question) => fits || !onlyForKidneyCancer.has(question))
    .map((question) => asItFits(question, look));
  return {
    questions: [...new Set(inOrder)].slice(0, 3),
    basis: [forMind.basis, 'questions.first'],
  };
}
