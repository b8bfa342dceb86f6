import * as words from '#words/plan/route.ts';
import type { RouteWords } from '../../../src/engine/index.ts';
import type { Door } from '../types.ts';

/** What decides how the way looks, beside the door. */
interface OnTheWay {
  readonly door: Door;
  readonly talked: boolean;
  /** Whether nobody has found out yet what it is. */
  readonly noAnswer: boolean;
  /** Whether the team is called before any referral, and is not the door itself. */
  readonly ringFirst: boolean;
}

/** The way through a door, from the person and back to their team. */
export function routeThrough({ door, talked, noAnswer, ringFirst }: OnTheWay): RouteWords {
  const firstTalk = noAnswer ? words.withNoAnswer : talked ? words.hadTalk : words.talk;
  const start =
    door === 'childrensUnit'
      ? [words.withChild]
      : [words.you, ...(afterATalk.has(door) ? [] : [firstTalk])];
  return {
    allAlong: words.allAlong,
    stops: [...start, ...(ringFirst ? [words.teamFirst] : []), ...words.stops[door]],
  };
}

/** Doors that are reached when the talk lies behind. */
const afterATalk: ReadonlySet<Door> = new Set(['records', 'otherDoors']);
