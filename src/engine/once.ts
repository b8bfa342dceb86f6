/**
 * Makes something when it is first asked for, and once only.
 *
 * @example const machine = once(() => createMachine(config)); machine() === machine() // true
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
