/** Keys that a person goes through the guide with. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown';

/** A browser with one window, as far as the walk needs one. */
export interface Engine {
  /** What it calls itself, with its version. */
  readonly version: string;
  goto(url: string): Promise<void>;
  /** The address that is shown, also where no script may run. */
  url(): Promise<string>;
  reload(): Promise<void>;
  press(key: Key): Promise<void>;
  /** Clicks the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** What an expression comes to in the page; a promise is waited for. It must come to something of JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** The window as a PNG. */
  screenshot(): Promise<Uint8Array>;
  /** The page on A4, as the style sheet has it; absent where the engine cannot be asked to print. */
  pdf?(): Promise<Uint8Array>;
  /** What its console complained of since it was last asked; absent where the engine does not tell. */
  complaints?(): readonly string[];
  close(): Promise<void>;
}

/** How an engine is to start. */
export interface Start {
  /** The size of the window. */
  readonly width: number;
  readonly height: number;
  readonly javaScript: boolean;
}

/**
 * Runs a function in the page. It reaches nothing of the test but its arguments.
 *
 * @throws {Error} where the function throws
 */
export async function run<Args extends readonly unknown[], Result>(
  engine: Engine,
  inPage: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const given = args.map((arg) => JSON.stringify(arg)).join(', ');
  return (await engine.evaluate(`(${inPage})(${given})`)) as Result;
}
