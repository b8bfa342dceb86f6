import { fitTo } from '../../engine/index.ts';

interface Fitted {
  readonly text: string;
  readonly caret: number;
  /** Whether there was more than fits. */
  readonly tooLong: boolean;
}

/**
 * Makes fit what stands in a field after a keystroke or a paste. What is left out is the end of what was put
 * in, before the caret: what stood behind it was there first.
 *
 * @param caret where it stands, in UTF-16 units as the browser counts
 * @param most code points that fit
 */
export function fitAtCaret(value: string, caret: number, most: number): Fitted {
  const behind = fitTo(value.slice(caret), most);
  const before = fitTo(value.slice(0, caret), most - [...behind.text].length);
  return {
    text: before.text + behind.text,
    caret: before.text.length,
    tooLong: before.tooLong || behind.tooLong,
  };
}
