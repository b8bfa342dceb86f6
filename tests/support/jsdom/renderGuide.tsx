import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { EntryStorage } from '../../../src/browser/entryStorage.ts';
import {
  type Answers,
  defineFlow,
  type Flow,
  noNotes,
  type Saved,
  save,
} from '../../../src/engine/index.ts';
import { App } from '../../../src/guide/App.tsx';
import type { NearParts, OutcomeParts } from '../../../src/guide/context.ts';
import { openJourneyStore } from '../../../src/guide/journeyStore.ts';
import { createLazy, type Lazy } from '../../../src/guide/loading/lazy.ts';
import { sampleAdvise, sampleFlow } from '../sample/sampleFlow.ts';

export const noon = Date.UTC(2026, 10, 22, 12);

interface Circumstances {
  readonly address?: string;
  readonly answers?: Answers;
  readonly saved?: string | null;
  readonly storage?: EntryStorage;
  /** What may be kept beyond the tab, where somebody asks for it. */
  readonly device?: EntryStorage;
  /** Whether the guide was opened by a clinic's link. */
  readonly clinic?: boolean;
  readonly flow?: Flow;
  readonly today?: Date;
  readonly outcome?: Lazy<OutcomeParts>;
  readonly near?: () => Promise<NearParts>;
}

/** The guide as a person opens it: at an address, with what their tab has kept. */
export function renderGuide({
  address = '',
  answers,
  saved = answers ? savedWith({ answers }) : null,
  storage = fakeStorage(saved),
  device = fakeStorage(),
  clinic = false,
  flow = sampleFlow,
  today = new Date(noon),
  outcome = alreadyHere({ advise: sampleAdvise }),
  near = () => import('../../../src/sheetParts.ts'),
}: Circumstances = {}) {
  window.history.replaceState(null, '', `/${address && `#/${address}`}`);
  const store = openJourneyStore(
    defineFlow(flow),
    storage,
    () => noon,
    clinic ? flow.clinic.answers : undefined,
    device,
  );
  render(
    <App flow={flow} store={store} outcome={outcome} near={createLazy(near)} today={() => today} />,
  );
  return { user: userEvent.setup(), store, storage, device };
}

/** What a tab has kept since noon of somebody who came to the sample plan, but for what is said otherwise. */
export function savedWith(saved: Partial<Saved> = {}): string {
  return save({ answers: toPlan, questions: [], notes: noNotes, ...saved }, noon);
}

/** What was loaded before anyone came near, as it is for most who reach an outcome. */
export function alreadyHere<T>(parts: T): Lazy<T> {
  const loadState = { state: 'ready', parts } as const;
  return {
    subscribe: () => () => {},
    current: () => loadState,
    fetch: () => {},
    settled: async () => {},
  };
}

/** A tab's storage that holds one text. */
export function fakeStorage(text: string | null = null): EntryStorage {
  let kept = text;
  return {
    available: true,
    read: () => kept,
    write: (next) => {
      kept = next;
      return true;
    },
    remove: () => {
      kept = null;
    },
  };
}

/** Answers of the sample flow, step by step. */
export const toWho: Answers = [{ step: 'rightNow', option: 'none' }];
export const toAdvice: Answers = [...toWho, { step: 'who', option: 'patient' }];
export const toMatters: Answers = [...toAdvice, { step: 'askAgain', option: 'carryOn' }];
export const toPlan: Answers = [
  ...toMatters,
  { step: 'matters', option: 'done', ticks: ['beingSure'] },
];
export const carerToPlan: Answers = [
  ...toWho,
  { step: 'who', option: 'carer' },
  { step: 'agreed', option: 'yes' },
  { step: 'askAgain', option: 'carryOn' },
  { step: 'matters', option: 'done' },
];
