import { useEffect } from 'react';
import { onPrinting } from '../../browser/output/printPage.ts';

/**
 * Titles the page, while it is printed, with what is on the paper: browsers print the title, and name the file after it where
 * somebody saves a PDF.
 */
export function usePrintTitle(title: string): void {
  useEffect(() => {
    let before: string | undefined;
    const restore = () => {
      if (before !== undefined) document.title = before;
      before = undefined;
    };
    const stop = onPrinting(() => {
      before ??= document.title;
      document.title = title;
    });
    window.addEventListener('afterprint', restore);
    return () => {
      restore();
      stop();
      window.removeEventListener('afterprint', restore);
    };
  }, [title]);
}
