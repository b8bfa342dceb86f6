/** What only some people come to, composed as `main.tsx` composes the rest. It is a file of its own. */

// What both need is then in the file that is here by now, and not in one more between them.
import './atRest.ts';

export { about } from '#words/about.ts';
export { extras } from '../flows/second-opinion/extras.ts';
export { screens } from './extras/index.ts';
