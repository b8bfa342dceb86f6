/** To a worker that waits: it may take over. */
export const takeOver = 'takeOver';

/** To a page that has not said which release it runs. It answers with `Running`. */
export const whichRelease = 'whichRelease';

/** A page tells which release it runs. The worker answers with `Serving`. */
export interface Running {
  readonly running: string;
}

/** The worker tells a page which release a new page would be. */
export interface Serving {
  readonly serving: string;
}

export function isRunning(data: unknown): data is Running {
  return typeof (data as Partial<Running> | null)?.running === 'string';
}

export function isServing(data: unknown): data is Serving {
  return typeof (data as Partial<Serving> | null)?.serving === 'string';
}
