import type { ReactElement } from 'react';
import type { Examples } from '../examples.ts';
import { describedBy, HintAndError } from './HintAndError.tsx';

interface Circumstances {
  readonly hint?: string;
  readonly error?: string;
}

/** A field that is described by what helps and by what is wrong. */
function field({ hint, error }: Circumstances): ReactElement {
  const name = 'nhs-number';
  return (
    <>
      <label htmlFor={name}>NHS number</label>
      <HintAndError name={name} hint={hint} error={error} />
      <input
        type="text"
        id={name}
        autoComplete="off"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy({ name, hint, error }).join(' ') || undefined}
      />
    </>
  );
}

const hint = 'It has 10 digits, and stands on letters from the hospital.';
const error = 'One of the digits may be wrong, so please check it against a letter';

export const examples = {
  neither: () => field({}),
  'a hint': () => field({ hint }),
  'an error': () => field({ error }),
  'a hint and an error': () => field({ hint, error }),
} satisfies Examples;
