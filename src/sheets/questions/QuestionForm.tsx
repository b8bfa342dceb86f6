import { type FormEvent, useState } from 'react';
import { extraWords } from '#interface/extraWords.ts';
import { Button } from '../../components/Button/Button.tsx';
import { longest, mostQuestions } from '../../engine/typed.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useErrorInTitle } from '../fields/useErrorInTitle.ts';

const words = extraWords.questions;

interface QuestionFormProps {
  /** The element id of its field. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** The question as it was, where one is changed or was not added yet. */
  readonly question?: string;
  /** Whether there is no room for one more. */
  readonly isFull?: boolean;
  /** Told of every change to what is typed. */
  readonly onText?: (typed: string) => void;
  readonly onDone: (question: string) => void;
  readonly onCancel?: () => void;
}

/** One question, to write or to change. Its field is empty again when the question is taken. */
export function QuestionForm({
  id,
  label,
  hint,
  button,
  question,
  isFull = false,
  onText,
  onDone,
  onCancel,
}: QuestionFormProps) {
  const [error, setError] = useState<string>();
  // A new field for each question, so that what was said of the last one goes with it.
  const [taken, setTaken] = useState(0);
  useErrorInTitle(error !== undefined);

  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get(id)).trim();
    if (typed === '' || isFull) {
      setError(typed === '' ? words.empty : words.full(mostQuestions));
      document.getElementById(id)?.focus();
      return;
    }
    setError(undefined);
    setTaken(taken + 1);
    onDone(typed);
  };

  return (
    <form onSubmit={take} noValidate autoComplete="off">
      <TypedField
        key={taken}
        id={id}
        name={id}
        label={label}
        hint={hint}
        error={error}
        most={longest.question}
        rows={3}
        defaultValue={taken === 0 ? question : undefined}
        onText={onText}
      />
      <div className="own-questions__buttons">
        <Button type="submit">{button}</Button>
        {onCancel ? (
          <Button secondary onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
