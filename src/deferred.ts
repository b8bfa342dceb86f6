/**
 * What nobody waits for on the first screens, loaded once the page is at rest: what the outcomes say, what reads aloud,
 * and what keeps the guide. It is a file of its own. That it is fetched tells the host nothing: it is, whatever is answered.
 */
import { language } from '#flow/words/guide.ts';
import { aloudButton } from './speech/AloudButton.tsx';

export { advise } from '#flow/advise.ts';
export { keepCurrent } from './offline/keepCurrent.tsx';

/** The button that reads a screen aloud, in the language of this build. */
export const AloudButton = aloudButton(language);
