import { type ComponentType, useSyncExternalStore } from 'react';
import type { Lazy, LoadState } from '../guide/loading/lazy.ts';

/** What reads a screen aloud. It is loaded once the page is at rest. */
export interface AloudParts {
  readonly AloudButton: ComponentType<{ readonly visit: string }>;
}

interface AloudProps {
  readonly part: Lazy<AloudParts>;
  /** Changes with each change of screen. */
  readonly visit: string;
}

const idle: LoadState<AloudParts> = { state: 'idle' };

/** The button that reads the screen aloud, once it is here. Nobody waits for it, and it is in no page as built. */
export function Aloud({ part, visit }: AloudProps) {
  const loadState = useSyncExternalStore(part.subscribe, part.current, () => idle);
  return loadState.state === 'ready' ? <loadState.parts.AloudButton visit={visit} /> : null;
}
