import { type FormEvent, useEffect, useRef, useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { Button } from '../../components/Button/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { type Field, type Letter, longest, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useTypedForm } from '../fields/typedForm.ts';
import { useErrorInTitle } from '../fields/useErrorInTitle.ts';
import { checkField } from './checkField.ts';
import { filledLetter } from './filledLetter.ts';
import { LetterButtons } from './LetterButtons.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import { letterText } from './letterText.ts';

/**
 * The fields of a letter, and the letter as it grows. Every field may be left out, and nothing that is typed
 * hinders printing. Give it the letter's id as `key`, since another letter has other fields.
 */
export function LetterForm({ letter }: { readonly letter: Letter }) {
  const { listener, today } = useGuide();
  const { trigger, getValues, clearErrors, formState } = useTypedForm();
  // Whoever comes back is not told again of what was wrong before.
  useEffect(() => () => clearErrors(), [clearErrors]);
  // What the last press of a button came to.
  const [outcome, setOutcome] = useState({ presses: 0, said: '' });
  const heading = useRef<HTMLHeadingElement>(null);

  const fields = Object.values(letter.fields).map((field) => ({
    label: say(field.label, listener),
    field,
  }));
  const problems = fields.flatMap(({ label, field }) => {
    const problem = formState.errors.letter?.[field.id]?.message;
    return problem
      ? [{ fieldId: idOf(field), message: sheetWords.letter.problem(label, problem) }]
      : [];
  });
  const hasProblems = problems.length > 0;
  useErrorInTitle(hasProblems);

  /** Does what a button says at once, and only then looks for what may be wrong. */
  const press = async (act: () => string | Promise<string>) => {
    const said = await act();
    const isFine = await trigger(fields.map(({ field }) => nameOf(field)));
    setOutcome(({ presses }) => ({ presses: presses + 1, said }));
    return isFine;
  };

  const show = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await press(() => ''))) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  };

  return (
    <>
      <form className="no-print" onSubmit={show} noValidate autoComplete="off">
        {hasProblems ? (
          <ErrorSummary
            key={outcome.presses}
            intro={[outcome.said, sheetWords.letter.allTheSame].filter((said) => said !== '')}
            problems={problems}
          />
        ) : null}
        <h2>{sheetWords.letter.fillIn}</h2>
        {fields.map(({ label, field }) => (
          <LetterField
            key={field.id}
            label={label}
            field={field}
            error={problems.find(({ fieldId }) => fieldId === idOf(field))?.message}
          />
        ))}
        <Button type="submit" secondary>
          {sheetWords.letter.show}
        </Button>
      </form>
      <h2 className="no-print" ref={heading} tabIndex={-1}>
        {sheetWords.letter.heading}
      </h2>
      <LetterPaper letter={letter} />
      <LetterButtons
        text={() => letterText(filledLetter(letter, getValues('letter'), listener, today))}
        onPress={press}
      />
      <p className="no-print" role="status">
        {hasProblems ? null : <span key={outcome.presses}>{outcome.said}</span>}
      </p>
    </>
  );
}

interface LetterFieldProps {
  readonly label: string;
  readonly field: Field;
  readonly error: string | undefined;
}

function LetterField({ label, field, error }: LetterFieldProps) {
  const { listener, today } = useGuide();
  const { register } = useTypedForm();
  const { kind, hint } = field;
  const validate = (typed = '') => {
    const { problem } = checkField(kind, typed, today);
    return problem === undefined || sheetWords.letter.problems[problem];
  };
  const { name, ref, onChange } = register(nameOf(field), { validate });
  return (
    <TypedField
      id={idOf(field)}
      name={name}
      boxRef={ref}
      label={label}
      hint={hint === undefined ? undefined : say(hint, listener)}
      error={error}
      most={longest[sizeOf(kind)]}
      inputMode={kind === 'nhsNumber' || kind === 'tenDigits' ? 'numeric' : undefined}
      {...(sizeOf(kind) === 'line' ? {} : { rows: 4 })}
      onText={(event) => void onChange(event)}
    />
  );
}

/** How much fits in a field. More than a line is typed in a box of its own, where lines are kept. */
function sizeOf(kind: Field['kind']): 'line' | 'address' | 'long' {
  return kind === 'long' || kind === 'address' ? kind : 'line';
}

function nameOf({ id }: Field): `letter.${string}` {
  return `letter.${id}`;
}

function idOf({ id }: Field): string {
  return `letter-${id}`;
}
