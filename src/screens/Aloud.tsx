import { type ComponentType, useSyncExternalStore } from 'react';
import type { Nearby, Nearness } from '../browser/nearby.ts';

/** What reads a screen aloud. It is loaded once the page is at rest. */
export interface AloudParts {
  readonly AloudButton: ComponentType<{ readonly visit: string }>;
}

interface AloudProps {
  readonly part: Nearby<AloudParts>;
  /** Changes with each change of screen. */
  readonly visit: string;
}

const away: Nearness<AloudParts> = { state: 'away' };

/** The button that reads the screen aloud, once it is here. Nobody waits for it, and it is in no page as built. */
export function Aloud({ part, visit }: AloudProps) {
  const nearness = useSyncExternalStore(part.subscribe, part.current, () => away);
  return nearness.state === 'here' ? <nearness.parts.AloudButton visit={visit} /> : null;
}
