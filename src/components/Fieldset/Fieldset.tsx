import type { ReactNode } from 'react';
import { describedBy, HintAndError } from '../HintAndError/HintAndError.tsx';

interface FieldsetProps {
  readonly name: string;
  /** Id of the heading that asks the question. */
  readonly labelledBy: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/**
 * The choices of one question.
 *
 * Accessibility: the group is named by the heading that asks, because a heading inside a `legend` was no heading at all
 * to JAWS for years. It is described by the hint, and then by the error.
 */
export function Fieldset({ name, labelledBy, hint, error, children }: FieldsetProps) {
  const described = describedBy({ name, hint, error }).join(' ');
  const group = 'nhsuk-form-group';
  return (
    <div className={error === undefined ? group : `${group} nhsuk-form-group--error`}>
      <fieldset
        className="nhsuk-fieldset"
        aria-labelledby={labelledBy}
        aria-describedby={described || undefined}
      >
        <HintAndError name={name} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
