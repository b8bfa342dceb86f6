import { type ComponentType, createContext, type ReactNode, type RefObject, use } from 'react';
import type { Message } from '../components/NoticeBanner/NoticeBanner.tsx';
import type { Advise, Block, Flow, Journey, Listener, Text } from '../engine/index.ts';
import type { Cleared, GuideState, JourneyStore } from './journeyStore.ts';
import type { Lazy } from './loading/lazy.ts';

/** A sheet that has come. When it is offered and what it is called is known before (`SheetOffer`). */
export interface Sheet {
  /** It is given all sheets; everything else it takes from the guide it stands in. */
  readonly Screen: ComponentType<{ readonly sheets: Sheets }>;
  /** What can be printed of it with the rest: one paper, or one for each of those whom it goes to. */
  readonly papers?: (journey: Journey) => readonly Paper[];
  /** Whether its papers are handed to somebody else. Each is then printed by itself. */
  readonly forSomeoneElse?: boolean;
}

export interface Paper {
  /** Whom it goes to, where there are several. */
  readonly to?: { readonly id: string; readonly name: Text };
  /** The paper, without its heading. */
  readonly paper: ReactNode;
  /** It goes to somebody who has no use for the guide's head and heading. */
  readonly withoutHead?: boolean;
}

/** Every sheet by its id, in the order in which they are printed. */
export type Sheets = Readonly<Record<string, Sheet>>;

/** What stands beside an outcome and is not printed. */
export interface BesideOutcome {
  /** What the publisher offers after an outcome. It is not part of the advice. */
  readonly more: (journey: Journey) => Block | undefined;
}

/** What is loaded when it is near: the sheets of an outcome, and what the pages about the guide say. */
export interface NearParts {
  readonly sheets: Sheets;
  readonly beside: BesideOutcome;
  /** What the pages about the guide say, by address. */
  readonly about: Readonly<Record<string, readonly Block[]>>;
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
