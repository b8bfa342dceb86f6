import { useEffect } from 'react';
import { words } from '../interface/words.ts';

/** Puts “Error:” before the document's title while there is one, so that it is the first thing heard. */
export function useErrorInTitle(hasError: boolean): void {
  useEffect(() => {
    if (!hasError) return;
    const { title } = document;
    document.title = `${words.errors.prefix} ${title}`;
    return () => {
      document.title = title;
    };
  }, [hasError]);
}
