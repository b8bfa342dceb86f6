import { type Choice, choiceId } from '../Radios/choice.ts';

interface CheckboxesProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** What was ticked earlier. */
  readonly ticked: readonly string[];
}

/**
 * Any number of choices, also none.
 *
 * Accessibility: each box is named by its label alone, and described by its hint. Ticking shows and hides nothing.
 */
export function Checkboxes({ name, choices, ticked }: CheckboxesProps) {
  return (
    <div className="nhsuk-checkboxes">
      {choices.map(({ id, label, hint }) => {
        const inputId = choiceId(name, id);
        const hintId = hint === undefined ? undefined : `${inputId}-hint`;
        return (
          <div key={id} className="nhsuk-checkboxes__item">
            <input
              className="nhsuk-checkboxes__input"
              type="checkbox"
              id={inputId}
              name={name}
              value={id}
              defaultChecked={ticked.includes(id)}
              aria-describedby={hintId}
            />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={inputId}>
              {label}
            </label>
            {hint === undefined ? null : (
              <div className="nhsuk-hint nhsuk-checkboxes__hint" id={hintId}>
                {hint}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
