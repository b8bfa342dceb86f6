/** What only some people come to, composed as `main.tsx` composes the rest. It is a file of its own. */
export { extras } from '../flows/second-opinion/extras.ts';
export { about } from '../flows/second-opinion/words/about.ts';
export { screens } from './extras/index.ts';
