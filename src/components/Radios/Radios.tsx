import { type Choice, choiceId } from './choice.ts';

interface RadiosProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The choice made earlier, if any. Nothing else is ever chosen beforehand. */
  readonly chosen: string | undefined;
}

/**
 * One choice out of several.
 *
 * Accessibility: each choice is named by its label alone, and described by its hint. Choosing shows and hides nothing.
 */
export function Radios({ name, choices, chosen }: RadiosProps) {
  return (
    <div className="nhsuk-radios">
      {choices.map(({ id, label, hint }) => {
        const inputId = choiceId(name, id);
        const hintId = hint === undefined ? undefined : `${inputId}-hint`;
        return (
          <div key={id} className="nhsuk-radios__item">
            <input
              className="nhsuk-radios__input"
              type="radio"
              id={inputId}
              name={name}
              value={id}
              defaultChecked={id === chosen}
              aria-describedby={hintId}
            />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={inputId}>
              {label}
            </label>
            {hint === undefined ? null : (
              <div className="nhsuk-hint nhsuk-radios__hint" id={hintId}>
                {hint}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
