/** How far something has come that is loaded only when it is near. */
export type LoadState<T> =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly parts: T };

/** Something that is loaded when it is near, and once only. */
export interface Lazy<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => LoadState<T>;
  /** Loads it, unless it is here or on its way. After a failure it tries again. It never throws. */
  readonly fetch: () => void;
  /** Loads it, and waits until it is here or failed. */
  readonly settled: () => Promise<void>;
}

/** Something near that is not loaded yet. A load that failed may be tried again; `load` is then called anew. */
export function createLazy<T>(load: () => Promise<T>): Lazy<T> {
  let loadState: LoadState<T> = { state: 'idle' };
  const listeners = new Set<() => void>();
  const become = (next: LoadState<T>) => {
    loadState = next;
    for (const listener of listeners) listener();
  };
  let loading = Promise.resolve();
  const fetch = () => {
    if (loadState.state === 'ready' || loadState.state === 'loading') return;
    become({ state: 'loading' });
    loading = load().then(
      (parts) => become({ state: 'ready', parts }),
      () => become({ state: 'failed' }),
    );
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => loadState,
    fetch,
    settled: () => {
      fetch();
      return loading;
    },
  };
}

/** Does something once with what is loaded when it is near: now where it is here, else when it comes. It fetches nothing. */
export function whenReady<T>({ subscribe, current }: Lazy<T>, act: (parts: T) => void): void {
  const look = () => {
    const loadState = current();
    if (loadState.state !== 'ready') return;
    stop();
    act(loadState.parts);
  };
  const stop = subscribe(look);
  look();
}
