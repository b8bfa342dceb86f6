import type { ReactNode } from 'react';

/** What no sentence holds. */
const place = '\0';

/** A sentence with an element in it, where its language has the place for it. */
export function inSentence(sentence: (value: string) => string, element: ReactNode): ReactNode {
  const [before, after] = sentence(place).split(place);
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}
