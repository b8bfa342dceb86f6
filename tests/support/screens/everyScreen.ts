import { clinic } from './clinic.ts';
import { extras } from './extras.ts';
import { besidePath, broken, plain, seldom, told } from './pages.ts';
import type { Place } from './place.ts';
import { outcomes, steps } from './steps.ts';

/**
 * Every screen that somebody can come to, in every state, made from the flow. `Place.name` completes “A person …”.
 */
export function everyScreen(): readonly Place[] {
  return [
    ...besidePath(),
    told(),
    ...steps(),
    ...outcomes(),
    ...extras(),
    ...clinic(),
    ...seldom(),
    ...broken(),
    ...plain(),
  ];
}
