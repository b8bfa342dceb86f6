/**
 * What nobody waits for on the first screens, loaded once the page is at rest: what the outcomes say, what reads aloud,
 * and what keeps the guide. It is a file of its own. That it is fetched tells the host nothing: it is, whatever is answered.
 */
export { advise } from '../flows/second-opinion/advise.ts';
export { keepCurrent } from './offline/keepCurrent.tsx';
export { AloudButton } from './speech/AloudButton.tsx';
