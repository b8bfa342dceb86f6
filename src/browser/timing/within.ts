/** Waits for something, but no longer than this many milliseconds: a line may be up and bring nothing. */
export function within(milliseconds: number, wait: Promise<void>): Promise<void> {
  return settledWithin(milliseconds, wait, undefined);
}

/** What something comes to, or another value where that takes longer: some promises of a browser never settle. */
export function settledWithin<T>(milliseconds: number, wait: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([
    wait,
    new Promise<T>((stop) => setTimeout(() => stop(otherwise), milliseconds)),
  ]);
}
