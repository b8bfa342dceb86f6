import { type ReactNode, useState } from 'react';
import { Button } from '../../components/Button/Button.tsx';

interface KeepWayProps {
  readonly heading: string;
  readonly about: string;
  readonly button: string;
  /** Does it, and returns what the person should know of it; nothing where they see it themselves. */
  readonly act: () => string | Promise<string>;
  readonly children?: ReactNode;
}

/**
 * One way to keep the plan, with what it does and its button.
 *
 * Accessibility: what came of it is announced, by an element that was there before.
 */
export function KeepWay({ heading, about, button, act, children }: KeepWayProps) {
  const [said, setSaid] = useState('');
  const press = async () => {
    // So that the same words are announced again at the next press.
    setSaid('');
    setSaid(await act());
  };
  return (
    <section className="block">
      <h2>{heading}</h2>
      <p>{about}</p>
      {children}
      <Button secondary onClick={() => void press()}>
        {button}
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
