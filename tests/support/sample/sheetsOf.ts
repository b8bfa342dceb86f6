import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { type SheetId, sheets } from '../../../flows/second-opinion/sheets/offered.ts';
import {
  type Flow,
  type Journey,
  offeredSheets,
  type SheetOffer,
} from '../../../src/engine/index.ts';

/** The ids of every sheet. */
export const sheetIds: readonly SheetId[] = sheets.map(({ id }) => id);

/** The ids of the sheets that the end of a journey offers. */
export function offeredIds(journey: Journey): readonly SheetId[] {
  return offeredSheets({ sheets }, journey).map(({ id }) => id);
}

/** What is known of a sheet before it comes. */
export function offerOf(wanted: string, flow: Flow = secondOpinion): SheetOffer {
  const offer = flow.sheets.find(({ id }) => id === wanted);
  if (!offer) throw new Error(`No sheet is called “${wanted}”`);
  return offer;
}
