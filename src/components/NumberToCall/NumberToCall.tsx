import { useId } from 'react';
import { words } from '#interface/words.ts';
import { PhoneNumber } from '../PhoneNumber/PhoneNumber.tsx';

interface NumberToCallProps {
  /** Where the number stands, in a sentence. */
  readonly where: string;
  readonly number: string;
  /** Without it there is a line to write on, as on a page without a script. */
  readonly onWrite?: ((number: string) => void) | undefined;
}

/** A number of ten digits or more is one that a phone can dial. */
const canBeDialled = /^(?=(?:\D*\d){10})[\d\s()+.-]+$/;

/**
 * Where the number of whoever is called first stands, with room for it. Once it is there it can be tapped.
 *
 * Accessibility: the sentence describes the field; the link says whom it calls by the heading above it.
 */
export function NumberToCall({ where, number, onWrite }: NumberToCallProps) {
  const id = useId();
  return (
    <div className="number-to-call">
      {onWrite ? (
        <div className="no-print">
          <p className="number-to-call__where">
            <label htmlFor={id}>{words.pieces.theirNumber}</label>{' '}
            <span id={`${id}-where`}>{where}</span>
          </p>
          <div className="number-to-call__row">
            <input
              className="number-to-call__input"
              id={id}
              type="tel"
              autoComplete="off"
              defaultValue={number}
              aria-describedby={`${id}-where`}
              onChange={(event) => onWrite(event.currentTarget.value)}
            />
            {canBeDialled.test(number) ? <PhoneNumber number={number} /> : null}
          </div>
        </div>
      ) : null}
      <p className={onWrite ? 'only-print' : undefined}>
        {words.pieces.theirNumber}:{' '}
        {number ? <b>{number}</b> : <span className="number-to-call__line" />} {where}
      </p>
    </div>
  );
}
