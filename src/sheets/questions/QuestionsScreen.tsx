import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { Block, Journey } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
import { QuestionsPaper } from './QuestionsPaper.tsx';

interface QuestionsContents {
  /** Lists of questions, those that matter most first. */
  readonly questions: (journey: Journey) => readonly Block[];
}

/** The questions to take along. The person adds their own, which stand below the others on paper. */
export function questionsSheet({ questions }: QuestionsContents): Sheet {
  return {
    Screen: () => (
      <>
        <QuestionsPaper lists={questions(useGuide().journey)} ownOnPaperOnly />
        <OwnQuestions />
        <PrintButton />
      </>
    ),
    papers: (journey) => [{ paper: <QuestionsPaper lists={questions(journey)} /> }],
  };
}
