/** How far something has come that is loaded only when it is near. */
export type Nearness<T> =
  | { readonly state: 'away' | 'coming' | 'failed' }
  | { readonly state: 'here'; readonly parts: T };

/** Something that is loaded when it is near, and once only. */
export interface Nearby<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Nearness<T>;
  /** Loads it, unless it is here or on its way. After a failure it tries again. It never throws. */
  readonly fetch: () => void;
  /** Loads it, and waits until it is here or failed. */
  readonly settled: () => Promise<void>;
}

/** Something near that is not loaded yet. A load that failed may be tried again; `load` is then called anew. */
export function openNearby<T>(load: () => Promise<T>): Nearby<T> {
  let nearness: Nearness<T> = { state: 'away' };
  const listeners = new Set<() => void>();
  const become = (next: Nearness<T>) => {
    nearness = next;
    for (const listener of listeners) listener();
  };
  let loading = Promise.resolve();
  const fetch = () => {
    if (nearness.state === 'here' || nearness.state === 'coming') return;
    become({ state: 'coming' });
    loading = load().then(
      (parts) => become({ state: 'here', parts }),
      () => become({ state: 'failed' }),
    );
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => nearness,
    fetch,
    settled: () => {
      fetch();
      return loading;
    },
  };
}

/** Does something once with what is loaded when it is near: now where it is here, else when it comes. It fetches nothing. */
export function whenHere<T>({ subscribe, current }: Nearby<T>, act: (parts: T) => void): void {
  const look = () => {
    const nearness = current();
    if (nearness.state !== 'here') return;
    stop();
    act(nearness.parts);
  };
  const stop = subscribe(look);
  look();
}
