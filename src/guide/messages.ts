import { words } from '#interface/words.ts';
import type { Message } from '../components/NoticeBanner/NoticeBanner.tsx';
import { type Flow, type Journey, onward } from '../engine/index.ts';
import { type GuideState, isCleared } from './journeyStore.ts';
import type { Standpoint } from './usePlace.ts';

/**
 * What a person should be told where they are. Each thing is told in one place only: that answers were
 * cleared, on the start page; what a change put out of use, where the journey stands after it.
 */
export function messagesFor(
  flow: Flow,
  kept: GuideState,
  journey: Journey,
  { place, detour }: Standpoint,
): Message[] {
  const { notice } = kept;
  const isStart = place.screen === 'start';
  const standsHere = place.address === onward(journey);
  const messages: Message[] = [];
  if (notice && (isCleared(notice) ? isStart : isStart || standsHere)) {
    messages.push({ text: words.notices[notice] });
  }
  if (detour) messages.push({ text: words.notices[detour] });
  const gone = standsHere ? choicesAmong(flow, kept.dropped) : [];
  if (gone.length > 0) messages.push({ text: words.notices.dropped, about: gone });
  return messages;
}

/** The labels of the steps where something was chosen; going on from advice with one way on chose nothing. */
function choicesAmong({ steps }: Flow, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const step = steps[id];
    if (!step || (step.kind === 'advice' && Object.keys(step.ways).length === 1)) return [];
    return [step.label];
  });
}
