import type { ReactNode } from 'react';

/** What no sentence holds. */
const placeholder = '\0';

/** A sentence with an element in it, where its language has the place for it. */
export function inSentence(sentence: (value: string) => string, element: ReactNode): ReactNode {
  const [before, after] = sentence(placeholder).split(placeholder);
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}
