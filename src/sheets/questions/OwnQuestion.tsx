import { sheetWords } from '#interface/sheetWords.ts';
import { Button } from '../../components/Button/Button.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';

const words = sheetWords.questions;

export type QuestionButton = 'edit' | 'up' | 'down' | 'remove';

/** The element id of a question's button, to take the focus there. */
export function questionButtonId(index: number, button: QuestionButton): string {
  return `question-${index}-${button}`;
}

interface OwnQuestionProps {
  readonly index: number;
  readonly question: string;
  readonly isLast: boolean;
  readonly onEdit: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** A question that the person wrote, and what can be done with it. */
export function OwnQuestion({
  index,
  question,
  isLast,
  onEdit,
  onMove,
  onRemove,
}: OwnQuestionProps) {
  const button = (name: QuestionButton, label: string, onClick: () => void) => (
    <Button secondary id={questionButtonId(index, name)} onClick={onClick}>
      <span>{label}</span> <VisuallyHidden>{words.question(index + 1)}</VisuallyHidden>
    </Button>
  );
  return (
    <>
      <p>
        <bdi className="typed" dir="auto">
          {question}
        </bdi>
      </p>
      <div className="own-questions__buttons">
        {button('edit', words.edit, onEdit)}
        {index === 0 ? null : button('up', words.moveUp, () => onMove(index - 1))}
        {isLast ? null : button('down', words.moveDown, () => onMove(index + 1))}
        {button('remove', words.remove, onRemove)}
      </div>
    </>
  );
}
