/** What became of sharing: it was handed to an app, the person thought better of it, or it is not possible here. */
export type Shared = 'handedOn' | 'stopped' | 'failed';

/** Whether this browser has a share sheet for text, as phones have. */
export function canShareText(): boolean {
  if (typeof navigator.share !== 'function') return false;
  return typeof navigator.canShare !== 'function' || navigator.canShare({ text: 'text' });
}

/** Opens the device's share sheet with a text. What the app that is chosen does with it, no page is told. It never throws. */
export async function shareText(title: string, text: string): Promise<Shared> {
  try {
    await navigator.share({ title, text });
    return 'handedOn';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'failed';
  }
}
