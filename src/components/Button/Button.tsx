import type { ComponentProps } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly type?: 'button' | 'submit';
  /** Stands back behind the screen's main way on. */
  readonly secondary?: boolean;
}

/** A button. `type` is `button` unless it sends a form. */
export function Button({ secondary = false, type = 'button', ...rest }: ButtonProps) {
  const className = secondary ? 'nhsuk-button nhsuk-button--secondary-solid' : 'nhsuk-button';
  return <button {...rest} type={type} className={className} />;
}
