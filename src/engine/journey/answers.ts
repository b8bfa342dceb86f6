import type { Answer, Answers } from './journey.ts';

/**
 * The answers with this one in place of any earlier answer to the same step. The list that is given stays as it is.
 *
 * @example withAnswer([], { step: 'who', option: 'carer' })
 */
export function withAnswer(answers: Answers, answer: Answer): Answers {
  return [...answers.filter(({ step }) => step !== answer.step), answer];
}

/**
 * The answer to a step, if there is one.
 *
 * @example answerTo(journey.taken, 'who')?.option // 'carer'
 */
export function answerTo(answers: Answers, step: string): Answer | undefined {
  return answers.find((answer) => answer.step === step);
}
