import { currentAddress } from './addressBar.ts';

/** What stands in the page before the guide is there, and what somebody did in it. */
export interface WrittenScreen {
  /** The element that shows it, which the guide is to stand in. */
  readonly root: HTMLElement;
  /** The address that the screen was written for. */
  readonly address: string;
  /**
   * To be called once the guide stands there: what was chosen, the focus, and a press on Continue are then the guide's,
   * also where it had to draw the screen anew.
   */
  readonly carryOn: () => void;
}

/**
 * Takes over the page as it was written at build. The start page has the first question beside it, which the address
 * alone shows (`:target`); whichever of the two is not wanted goes, and so does the way out for browsers without the guide.
 *
 * @param address that of the page
 * @throws {Error} where the page has no place for the guide
 */
export function takeOverScreens(address: string): WrittenScreen {
  const { dataset } = document.documentElement;
  const { first = '' } = dataset;
  const start = document.getElementById('root');
  const question = document.getElementById(`/${first}`);
  const isAsked = question !== null && currentAddress() === first;
  const root = isAsked ? question : start;
  if (!root) throw new Error('index.html has no #root');

  const focused = document.activeElement;
  const hadFocus = focused !== null && focused !== document.body;
  const chosen = root.querySelector<HTMLInputElement>('input:checked')?.id;
  const isPressed = dataset['pressed'] !== undefined;
  if (isAsked) start?.remove();
  else question?.remove();
  root.id = 'root';
  root.hidden = false;
  for (const written of document.querySelectorAll('#one-moment, #without-script, .plain-way')) {
    written.remove();
  }

  return {
    root,
    address: isAsked ? first : address,
    carryOn: () => {
      dataset['guide'] = 'here';
      delete dataset['failed'];
      const choice = document.getElementById(chosen ?? '');
      if (choice instanceof HTMLInputElement) choice.checked = true;
      if (isPressed) root.querySelector<HTMLElement>('form [type=submit]')?.click();
      else if (hadFocus && !(focused.isConnected && root.contains(focused))) {
        const same = document.getElementById(focused.id) ?? root.querySelector('h1');
        same?.focus({ preventScroll: true });
      }
    },
  };
}
