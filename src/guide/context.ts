import { type ComponentType, createContext, type RefObject, use } from 'react';
import type { Message } from '../components/NoticeBanner/NoticeBanner.tsx';
import type { Extra } from '../engine/addresses.ts';
import type { Advise, Flow } from '../engine/flow.ts';
import type { Journey } from '../engine/journey.ts';
import type { FlowExtras } from '../engine/sheets.ts';
import type { Listener } from '../engine/spoken.ts';
import type { Block } from '../engine/words.ts';
import type { Cleared, GuideState, JourneyStore } from './journeyStore.ts';
import type { Lazy } from './lazy.ts';

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
  readonly kept: GuideState;
  /** Clears everything, and goes to an address: the start page where none is given. */
  readonly clear: (why: Cleared, to?: string) => void;
  readonly outcome: Lazy<OutcomeParts>;
  readonly near: Lazy<NearParts>;
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
