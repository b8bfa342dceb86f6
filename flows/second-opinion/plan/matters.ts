import { inGeneral, weighed, whatMattersWords } from '#words/plan/matters.ts';
import type { TickId } from '../machine.ts';
import type { Block, Piece } from '../types.ts';

/** What matters to this person, each thing weighed; the choice in general where nothing was ticked. */
export function whatMatters(ticks: readonly TickId<'matters'>[]): Block {
  const chosen = ticks.length > 0 ? ticks.map((tick) => weighed[tick]) : [inGeneral];
  const pieces: Piece[] = chosen.map(({ what, oneHand, otherHand }) => ({
    weigh: { what, oneHand, otherHand },
  }));
  return {
    ...whatMattersWords,
    basis: [...chosen.map(({ basis }) => basis), 'matters.studies'],
    pieces: [...pieces, ...whatMattersWords.pieces],
  };
}
