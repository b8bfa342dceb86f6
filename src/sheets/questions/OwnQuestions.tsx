import { useLayoutEffect, useRef, useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { words as interfaceWords } from '#interface/words.ts';
import { Button } from '../../components/Button/Button.tsx';
import { mostQuestions, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { keyed } from '../fields/keyed.ts';
import { useTypedForm } from '../fields/typedForm.ts';
import { OwnQuestion, type QuestionButton, questionButtonId } from './OwnQuestion.tsx';
import { QuestionForm } from './QuestionForm.tsx';

const words = sheetWords.questions;
const undoId = 'put-back';
const removedId = 'removed';

interface Removed {
  readonly question: string;
  readonly index: number;
}

/**
 * The person's own questions: to add, to change, to put in order and to remove. What happened is said in one
 * way only: by where the focus goes, or else by a status.
 */
export function OwnQuestions() {
  const { store, kept, listener } = useGuide();
  const { questions } = kept;
  const { register, setValue } = useTypedForm();
  const [edited, setEdited] = useState<number>();
  const [removed, setRemoved] = useState<Removed>();
  const [status, setStatus] = useState('');
  const toFocus = useRef<string>(undefined);
  // The button that was pressed may be gone or have moved, and the focus must not rest on nothing.
  useLayoutEffect(() => {
    if (toFocus.current === undefined) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  /** Each change ends what the one before it left open. */
  const change = (next: readonly string[], focus?: string, gone?: Removed) => {
    toFocus.current = focus;
    setEdited(undefined);
    setRemoved(gone);
    setStatus('');
    if (next !== questions) store.writeQuestions(next);
  };
  const add = (question: string) => {
    change([...questions, question]);
    setValue('question', '');
    const notKept = store.current().notice === 'notKept';
    setStatus(notKept ? interfaceWords.notices.notKept : words.added(questions.length + 1));
  };
  const save = (index: number, question: string) =>
    change(placed(without(questions, index), index, question), questionButtonId(index, 'edit'));
  const move = (index: number, to: number) => {
    const [question = ''] = questions.slice(index);
    const next = placed(without(questions, index), to, question);
    change(next, questionButtonId(to, to < index ? upFrom(to) : downFrom(to, next.length)));
  };
  const remove = (index: number) => {
    const [question = ''] = questions.slice(index);
    change(without(questions, index), undoId, { question, index });
  };
  const putBack = ({ question, index }: Removed) =>
    change(placed(questions, index, question), questionButtonId(index, 'edit'));

  return (
    <section className="no-print">
      <h2>{words.addHeading}</h2>
      <QuestionForm
        id="new-question"
        label={words.label}
        hint={words.hint}
        button={words.add}
        isFull={questions.length >= mostQuestions}
        draft={register('question')}
        onDone={add}
      />
      <p role="status">{status}</p>
      {questions.length === 0 ? null : <h3>{say(words.ownHeading, listener)}</h3>}
      <ol className="own-questions" hidden={questions.length === 0}>
        {keyed(questions, (question) => question).map(({ key, item, index }) => (
          <li key={key}>
            {edited === index ? (
              <QuestionForm
                id={`question-${index}`}
                label={words.editLabel(index + 1)}
                button={words.save}
                question={item}
                onDone={(question) => save(index, question)}
                onCancel={() => change(questions, questionButtonId(index, 'edit'))}
              />
            ) : (
              <OwnQuestion
                index={index}
                question={item}
                isLast={index === questions.length - 1}
                onEdit={() => {
                  change(questions, `question-${index}`);
                  setEdited(index);
                }}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ol>
      {removed === undefined ? null : (
        <p className="own-questions__removed">
          <span id={removedId}>{words.removed}</span>{' '}
          <Button
            secondary
            id={undoId}
            aria-describedby={removedId}
            onClick={() => putBack(removed)}
          >
            {words.putBack}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The button that goes on in the same direction, or back from where there is no further. */
function upFrom(index: number): QuestionButton {
  return index === 0 ? 'down' : 'up';
}
function downFrom(index: number, length: number): QuestionButton {
  return index === length - 1 ? 'up' : 'down';
}

function without(all: readonly string[], index: number): string[] {
  return all.filter((_, place) => place !== index);
}
function placed(all: readonly string[], index: number, question: string): string[] {
  return [...all.slice(0, index), question, ...all.slice(index)];
}
