import { words } from '#interface/words.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

interface HintAndErrorProps {
  /** The name of what is asked, from which the ids are made. */
  readonly name: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}

/**
 * What helps to answer, and what is wrong with the answer, above the control or the choices.
 *
 * Accessibility: what is wrong is called an error in words, not by colour alone. Both are heard only where the control
 * names them: see `describedBy`.
 */
export function HintAndError({ name, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint === undefined ? null : (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <VisuallyHidden>{words.errors.prefix}</VisuallyHidden> <span>{error}</span>
        </span>
      )}
    </>
  );
}

/** The ids of the hint and the error that are there, for `aria-describedby`. */
export function describedBy({ name, hint, error }: HintAndErrorProps): string[] {
  return [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(error === undefined ? [] : [`${name}-error`]),
  ];
}
