import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { Block, Journey } from '../../engine/index.ts';
import { type Sheet, useGuide } from '../../guide/context.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
import { QuestionsPaper } from './QuestionsPaper.tsx';

export interface QuestionsContents {
  /** Lists of questions, those that matter most first. */
  readonly questions: (journey: Journey) => readonly Block[];
  /** Room for what was agreed at the visit. */
  readonly afterTheVisit: Block;
}

/** The questions to take along. The person adds their own, which stand below the others on paper. */
export function questionsSheet({ questions, afterTheVisit }: QuestionsContents): Sheet {
  return {
    Screen: () => (
      <>
        <QuestionsPaper
          lists={questions(useGuide().journey)}
          afterTheVisit={afterTheVisit}
          ownOnPaperOnly
        />
        <OwnQuestions />
        <PrintButton />
      </>
    ),
    papers: (journey) => [
      { paper: <QuestionsPaper lists={questions(journey)} afterTheVisit={afterTheVisit} /> },
    ],
  };
}
