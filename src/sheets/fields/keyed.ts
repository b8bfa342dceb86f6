/**
 * Gives each text a key of its own for React. The same text may stand twice in a list, as when a person writes
 * one question twice.
 */
export function keyed<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): { readonly key: string; readonly item: T; readonly index: number }[] {
  const times = new Map<string, number>();
  return items.map((item, index) => {
    const text = textOf(item);
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    return { key: `${before} ${text}`, item, index };
  });
}
