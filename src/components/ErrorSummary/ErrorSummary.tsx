import { type MouseEvent, useEffect, useRef } from 'react';
import { words } from '#interface/words.ts';

/** Something to put right, and the id of the control where it can be. */
export interface Problem {
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  /** What stands above the list. */
  readonly intro?: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * What went wrong, at the top of the screen.
 *
 * Accessibility: it takes the focus when it appears; give it a new `key` at each failed attempt, so that it does so every
 * time. It is announced from an element inside: focus and alert on one element made screen readers leave words out. Each
 * message takes the focus to its field.
 */
export function ErrorSummary({ intro = [], problems }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);

  // Followed as a link, it would change the address, which says where in the guide the person is.
  const focusField = (event: MouseEvent, fieldId: string) => {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };

  return (
    <div className="nhsuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{words.errors.heading}</h2>
        <div className="nhsuk-error-summary__body">
          {intro.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ fieldId, message }) => (
              <li key={fieldId}>
                <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
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
