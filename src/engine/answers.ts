import type { Answer, Answers } from './journey.ts';

/** The answers with this one in place of any earlier answer to the same step. */
export function withAnswer(answers: Answers, answer: Answer): Answers {
  return [...answers.filter(({ step }) => step !== answer.step), answer];
}

/** The answer to a step, if there is one. */
export function answerTo(answers: Answers, step: string): Answer | undefined {
  return answers.find((answer) => answer.step === step);
}
