/** Settles in a task of its own, so that the browser may hear a press or draw before the rest of long work. */
export function nextTask(): Promise<void> {
  return new Promise((settle) => setTimeout(settle));
}
