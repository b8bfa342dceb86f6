import { type ComponentType, createContext, type RefObject, use } from 'react';
import type { JourneyStore, Kept } from '../browser/journeyStore.ts';
import type { Nearby } from '../browser/nearby.ts';
import type { Message } from '../components/NoticeBanner.tsx';
import type { Extra } from '../flow/addresses.ts';
import type { FlowExtras } from '../flow/extras.ts';
import type { Advise, Flow } from '../flow/flow.ts';
import type { Journey } from '../flow/journey.ts';
import type { Listener } from '../flow/spoken.ts';
import type { Block } from '../flow/words.ts';

/** What each screen of an extra is given. The rest it takes from the guide it stands in. */
export interface ExtraProps {
  readonly extras: FlowExtras;
}

/** What is loaded when it is near: the extras of an outcome, and what the pages about the guide say. */
export interface NearParts {
  readonly extras: FlowExtras;
  /** What the pages about the guide say, by address. */
  readonly about: Readonly<Record<string, readonly Block[]>>;
  readonly screens: Readonly<Record<Extra, ComponentType<ExtraProps>>>;
}

/** What is loaded once the page is at rest: the advice of the outcomes. */
export interface OutcomeParts {
  readonly advise: Advise;
}

/** What every screen is about: the flow, the answers so far, and whom it speaks to. */
export interface Guide {
  readonly flow: Flow;
  readonly store: JourneyStore;
  readonly kept: Kept;
  readonly outcome: Nearby<OutcomeParts>;
  readonly near: Nearby<NearParts>;
  readonly journey: Journey;
  readonly listener: Listener;
  readonly today: Date;
  /** What the person should know on this screen, beside what it is for. */
  readonly messages: readonly Message[];
  /** The screen's `h1`, which takes the focus when the screen appears. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export const GuideContext = createContext<Guide | null>(null);

/** The guide that the screen stands in. */
export function useGuide(): Guide {
  const guide = use(GuideContext);
  if (!guide) throw new Error('A screen stands outside GuideContext');
  return guide;
}
