/**
 * What stands at a key that leads through several objects.
 *
 * @example valueAt({ pages: { home: 1 } }, 'pages.home') // 1
 */
export function valueAt(values: object, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (holder, part) =>
        typeof holder === 'object' && holder !== null ? Reflect.get(holder, part) : undefined,
      values,
    );
}
