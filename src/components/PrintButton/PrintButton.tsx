import { useState } from 'react';
import { words } from '#interface/words.ts';
import { printPage } from '../../browser/output/printPage.ts';
import { Button } from '../Button/Button.tsx';

/**
 * Prints the page, or says how to where the browser will not do it from a button.
 *
 * Accessibility: that it failed is announced, by an element that was there before.
 */
export function PrintButton() {
  const [failed, setFailed] = useState(false);
  return (
    <div className="no-print">
      <Button secondary onClick={() => void printPage().then((began) => setFailed(!began))}>
        {words.outcome.print}
      </Button>
      <p role="status">{failed ? words.outcome.cannotPrint : null}</p>
    </div>
  );
}
