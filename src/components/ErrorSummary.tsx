import { type MouseEvent, useEffect, useRef } from 'react';
import { words } from '../interface/words.ts';

interface ErrorSummaryProps {
  readonly message: string;
  /** Id of the control where the problem can be put right. */
  readonly fieldId: string;
}

/**
 * What went wrong, at the top of the screen. It takes the focus when it appears; give it a new `key` at
 * each failed attempt, so that it does so every time.
 */
export function ErrorSummary({ message, fieldId }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);

  // Followed as a link, it would change the address, which says where in the guide the person is.
  const focusField = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };

  return (
    <div className="nhsuk-error-summary" ref={summary} tabIndex={-1}>
      {/* On the inner element: focus and alert on one element made screen readers leave words out. */}
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{words.errors.heading}</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            <li>
              <a href={`#${fieldId}`} onClick={focusField}>
                {message}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </div>
  );
}
