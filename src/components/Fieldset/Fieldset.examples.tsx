import type { ReactElement } from 'react';
import type { Examples } from '../examples.ts';
import { Radios } from '../Radios/Radios.tsx';
import { Fieldset } from './Fieldset.tsx';

interface Circumstances {
  readonly hint?: string;
  readonly error?: string;
}

/** A question as a screen asks it: its heading, and the choices below. */
function asked({ hint, error }: Circumstances): ReactElement {
  const name = 'whoFor';
  const heading = `${name}-heading`;
  return (
    <>
      <h2 id={heading}>Who are you asking for?</h2>
      <Fieldset name={name} labelledBy={heading} hint={hint} error={error}>
        <Radios
          name={name}
          choices={[
            { id: 'adult', label: 'An adult who can decide for themselves' },
            { id: 'under16', label: 'A child under 16' },
          ]}
          chosen={undefined}
        />
      </Fieldset>
    </>
  );
}

const hint = 'To you, or to the person you are here for. Choose the first one that fits.';
const error = 'Choose who you are asking for';

export const examples = {
  'choices alone': () => asked({}),
  'with a hint': () => asked({ hint }),
  'with an error': () => asked({ error }),
  'with a hint and an error': () => asked({ hint, error }),
} satisfies Examples;
