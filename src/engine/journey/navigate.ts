import { address } from '../flow/addresses.ts';
import type { Flow } from '../flow/flow.ts';
import { offeredSheets } from '../flow/sheets.ts';
import type { Journey } from './journey.ts';

/** Why a person sees another screen than the one they asked for. */
export type Detour = 'firstThingsFirst' | 'notOnThisPath';

/** The screen for an address, and the address that it really has. */
export type Place =
  | {
      readonly screen: 'start' | 'urgentHelp' | 'about' | 'sheet' | 'lost';
      readonly address: string;
    }
  | {
      readonly screen: 'step' | 'outcome';
      readonly address: string;
      readonly detour?: Detour;
    };

/**
 * The nearest honest screen for an address. A step that is not on the journey's path gives the screen where
 * the journey stands; an address that the flow does not know is `lost`.
 *
 * @param wanted the address asked for, or undefined where it could not be read
 * @example placeFor(flow, replay(flow, []), 'plan')
 *   // { screen: 'step', address: 'rightNow', detour: 'firstThingsFirst' }
 */
export function placeFor(
  flow: Pick<Flow, 'path' | 'about' | 'sheets'>,
  journey: Journey,
  wanted: string | undefined,
): Place {
  if (wanted === undefined) return { screen: 'lost', address: '' };
  if (wanted === address.start) return { screen: 'start', address: wanted };
  if (wanted === address.urgentHelp) return { screen: 'urgentHelp', address: wanted };
  if (flow.about.some(({ id }) => id === wanted)) return { screen: 'about', address: wanted };
  const here = standing(journey);
  if (wanted === here.address) return here;
  const isStep = Object.hasOwn(flow.path, wanted) && 'on' in (flow.path[wanted] ?? {});
  if (isStep && journey.taken.some(({ step }) => step === wanted)) {
    return { screen: 'step', address: wanted };
  }
  if (offeredSheets(flow, journey).some(({ id }) => id === wanted)) {
    return { screen: 'sheet', address: wanted };
  }
  if (isStep || isSheet(flow, wanted) || wanted === address.outcome) {
    const detour = journey.taken.length === 0 ? 'firstThingsFirst' : 'notOnThisPath';
    return { ...here, detour };
  }
  return { screen: 'lost', address: wanted };
}

/** Whether an address is that of a sheet, whoever it is offered to. */
export function isSheet({ sheets }: Pick<Flow, 'sheets'>, wanted: string): boolean {
  return sheets.some(({ id }) => id === wanted);
}

/**
 * Where Continue leads: the first step without an answer, or the outcome.
 *
 * @example onward(replay(flow, [])) // 'rightNow'
 */
export function onward(journey: Journey): string {
  return standing(journey).address;
}

/**
 * Where Back leads from a step, or from the outcome: the step before it, or the start page.
 *
 * @param from the id of a step, or `address.outcome`
 * @example previous(journey, 'who') // 'rightNow'
 */
export function previous(journey: Journey, from: string): string {
  const index = journey.taken.findIndex(({ step }) => step === from);
  const before = index === -1 ? journey.taken.at(-1) : journey.taken[index - 1];
  return before?.step ?? address.start;
}

function standing({ ended, at }: Journey): { screen: 'step' | 'outcome'; address: string } {
  return ended ? { screen: 'outcome', address: address.outcome } : { screen: 'step', address: at };
}
