import type { Path } from './flow.ts';

/**
 * What a step offers, and where each option leads. An outcome offers nothing, and neither does what is not on the path.
 *
 * @example Object.keys(optionsOf(flow.path, 'who')) // ['me', 'adult', …]
 */
export function optionsOf(path: Path, step: string): Readonly<Record<string, string>> {
  const node = Object.hasOwn(path, step) ? path[step] : undefined;
  return node && 'on' in node ? node.on : {};
}
