import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import type { ExtraProps } from '../../guide/context.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
import { QuestionsPaper } from './QuestionsPaper.tsx';

/** The questions to take along. The person adds their own, which stand below the others on paper. */
export function QuestionsScreen({ extras }: ExtraProps) {
  return (
    <>
      <QuestionsPaper extras={extras} ownOnPaperOnly />
      <OwnQuestions />
      <PrintButton />
    </>
  );
}
