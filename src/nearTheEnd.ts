/** What a person needs from an outcome on, composed as `main.tsx` composes the rest. It is a file of its own. */
export { extras } from '../flows/second-opinion/extras.ts';
export { screens } from './extras/index.ts';
