/** Keys that a person goes through the guide with. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown';

/** A page in some browser, as far as somebody needs one who goes through the guide. */
export interface Driver {
  goto(url: string): Promise<unknown>;
  press(key: Key): Promise<void>;
  /** What an expression comes to in the page; a promise is waited for. It must come to something of JSON. */
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Runs a function in the page. It reaches nothing of the test but its arguments.
 *
 * @throws {Error} where the function throws
 */
export async function run<Args extends readonly unknown[], Result>(
  driver: Pick<Driver, 'evaluate'>,
  inPage: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const given = args.map((arg) => JSON.stringify(arg)).join(', ');
  return (await driver.evaluate(`(${inPage})(${given})`)) as Result;
}
