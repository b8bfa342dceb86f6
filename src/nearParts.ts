/** What only some people come to, composed as `main.tsx` composes the rest. */

export { about } from '#words/about.ts';
export { extras } from '../flows/second-opinion/sheets/index.ts';
export { screens } from './sheets/index.ts';
