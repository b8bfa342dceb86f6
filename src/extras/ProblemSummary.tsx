import { type MouseEvent, useEffect, useRef } from 'react';
import { words } from '../interface/words.ts';

/** Something that was typed and may be wrong. */
export interface Problem {
  readonly fieldId: string;
  readonly message: string;
}

interface ProblemSummaryProps {
  /** What stands above the list. */
  readonly says: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * What may be wrong in a form of many fields, above it. Like `ErrorSummary`, it takes the focus when it
 * appears; give it a new `key` each time.
 */
export function ProblemSummary({ says, problems }: ProblemSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const goTo = (event: MouseEvent, fieldId: string) => {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };
  return (
    <div className="nhsuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{words.errors.heading}</h2>
        <div className="nhsuk-error-summary__body">
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ fieldId, message }) => (
              <li key={fieldId}>
                <a href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
