/**
 * The seed of every random test, the same on each run; `SEED=7 npx vitest` tries other cases. fast-check
 * prints it with the case that fails.
 */
export const seed = Number(process.env['SEED'] ?? 20261122);
