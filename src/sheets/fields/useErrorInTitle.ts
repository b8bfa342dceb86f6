import { useEffect } from 'react';
import { words } from '#interface/words.ts';

/** How many forms on the screen have an error now. A screen may have more than one form. */
let formsWithError = 0;
const mark = `${words.errors.prefix} `;

/** Puts “Error:” before the document's title while there is one, so that it is the first thing heard. */
export function useErrorInTitle(hasError: boolean): void {
  useEffect(() => {
    if (!hasError) return;
    formsWithError += 1;
    if (formsWithError === 1) document.title = mark + document.title;
    return () => {
      formsWithError -= 1;
      const { title } = document;
      if (formsWithError === 0 && title.startsWith(mark)) document.title = title.slice(mark.length);
    };
  }, [hasError]);
}
