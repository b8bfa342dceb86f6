/**
 * The seed of every random test, the same on each run; `SEED=7 npx vitest` tries other cases. fast-check
 * prints it with the case that fails.
 */
export const seed = Number(process.env['SEED'] ?? 20261122);

/** How many cases a random test tries, of so many; `CASES=0.05` tries one in twenty. */
export function cases(all: number): number {
  return Math.ceil(all * Number(process.env['CASES'] ?? 1));
}
