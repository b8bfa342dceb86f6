/** Waits for something, but no longer than this many milliseconds: a line may be up and bring nothing. */
export function within(milliseconds: number, wait: Promise<void>): Promise<void> {
  return Promise.race([wait, new Promise<void>((stop) => setTimeout(stop, milliseconds))]);
}
