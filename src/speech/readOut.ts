import { asSpoken } from './asSpoken.ts';
import { isSameLanguage } from './pageLanguage.ts';
import { splitUtterances } from './splitUtterances.ts';

interface Telling {
  /** Said before the choice that is made already. */
  readonly chosen: string;
  /** The language of the voice. What is in another is not said; where none is given, all is. */
  readonly language?: string;
  readonly isVisible?: (element: Element) => boolean;
}

/** What leads elsewhere or does something, and is not what the screen says. A button with a value is an option of its step. */
const leftOut =
  'nav, footer, button:not([value]), script, style, template, svg, [aria-hidden=true], .nhsuk-summary-list__actions';
/** What goes on in the same line. Whatever else begins and ends is a part of its own. */
const inLine = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
/** Fields whose words are read as they stand. */
const typed = 'textarea, input[type=text]';

/**
 * What a screen says, to be spoken part by part: its heading first, then all that is seen, in the order of reading. What a person
 * typed is read where it stands, as all else that is shown.
 *
 * @param main the element that holds the screen
 */
export function readOut(
  main: Element,
  { chosen, language, isVisible = isSeen }: Telling,
): string[] {
  const heading = [...main.querySelectorAll('h1')].find(isVisible);
  const parts: string[] = [];
  let line = '';
  const endLine = () => {
    parts.push(...splitUtterances(asSpoken(line)));
    line = '';
  };
  const gather = (element: Element) => {
    const goesOn = inLine.has(element.localName);
    if (!goesOn) endLine();
    if (isChosen(element)) line += `${chosen} `;
    if (element.matches(typed)) line += (element as HTMLInputElement).value;
    else {
      for (const child of element.childNodes) {
        if (child instanceof Text) line += child.data;
        else if (child instanceof Element && isSaid(child)) gather(child);
      }
    }
    if (!goesOn) endLine();
  };
  const isSaid = (element: Element) =>
    element !== heading &&
    !element.matches(leftOut) &&
    !isForeign(element, language) &&
    isVisible(element);
  if (heading) gather(heading);
  gather(main);
  return parts;
}

/** Whether an element says that its words are in another language. */
function isForeign(element: Element, language: string | undefined): boolean {
  const own = element.getAttribute('lang');
  return Boolean(own && language && !isSameLanguage(own, language));
}

function isChosen(element: Element): boolean {
  if (!(element instanceof HTMLLabelElement)) return false;
  const { control } = element;
  return control instanceof HTMLInputElement && control.checked;
}

/** Whether an element is drawn. What only a screen reader gets is drawn too: it says what the eye has a colour for. */
function isSeen(element: Element): boolean {
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true });
  // Browsers before 2024 do not tell.
  return (element as Element).getClientRects().length > 0;
}
