import type { ReactNode } from 'react';
import { words } from '../interface/words.ts';
import { Hidden } from './Hidden.tsx';

interface FieldsetProps {
  readonly name: string;
  /** Id of the heading that asks the question. */
  readonly labelledBy: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/**
 * The choices of one question. The question is a heading of its own, because a heading inside a `legend`
 * was no heading at all to JAWS for years.
 */
export function Fieldset({ name, labelledBy, hint, error, children }: FieldsetProps) {
  const hintId = `${name}-hint`;
  const errorId = `${name}-error`;
  const described = [
    ...(hint === undefined ? [] : [hintId]),
    ...(error === undefined ? [] : [errorId]),
  ].join(' ');
  const group = 'nhsuk-form-group';
  return (
    <div className={error === undefined ? group : `${group} nhsuk-form-group--error`}>
      <fieldset
        className="nhsuk-fieldset"
        aria-labelledby={labelledBy}
        aria-describedby={described || undefined}
      >
        {hint === undefined ? null : (
          <div className="nhsuk-hint" id={hintId}>
            {hint}
          </div>
        )}
        {error === undefined ? null : (
          <span className="nhsuk-error-message" id={errorId}>
            <Hidden>{words.errors.prefix}</Hidden> <span>{error}</span>
          </span>
        )}
        {children}
      </fieldset>
    </div>
  );
}
