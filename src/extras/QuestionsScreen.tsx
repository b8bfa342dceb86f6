import { PrintButton } from '../components/PrintButton.tsx';
import type { ExtraProps } from '../screens/guide.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
import { QuestionsPaper } from './papers/QuestionsPaper.tsx';

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
