import { type FormEvent, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { sheetWords } from '#interface/sheetWords.ts';
import { Button } from '../../components/Button/Button.tsx';
import { longest, mostQuestions } from '../../engine/index.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useErrorInTitle } from '../fields/useErrorInTitle.ts';

const words = sheetWords.questions;

interface QuestionFormProps {
  /** The element id of its field. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** The question as it was, where one is changed. */
  readonly question?: string;
  /** Whether there is no room for one more. */
  readonly isFull?: boolean;
  /** What is typed stays there until it is taken, where the person may turn to another screen meanwhile. */
  readonly draft?: Pick<UseFormRegisterReturn, 'name' | 'ref' | 'onChange'>;
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
  draft,
  onDone,
  onCancel,
}: QuestionFormProps) {
  const name = draft?.name ?? id;
  const [error, setError] = useState<string>();
  // A new field for each question, so that what was said of the last one goes with it.
  const [taken, setTaken] = useState(0);
  useErrorInTitle(error !== undefined);

  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get(name)).trim();
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
        name={name}
        boxRef={draft?.ref}
        label={label}
        hint={hint}
        error={error}
        most={longest.question}
        rows={3}
        defaultValue={question}
        onText={(event) => void draft?.onChange(event)}
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
