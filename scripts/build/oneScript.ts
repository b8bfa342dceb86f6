import { resolve } from 'node:path';
import { build } from 'vite';
import { chosenAliases } from './aliases.ts';

/**
 * A source and all that it imports as one small script, as browsers of our target take it.
 *
 * @param source from the root of the project
 * @param define what stands for names that the source does not define
 * @throws {Error} where nothing comes of it
 */
export async function oneScript(
  source: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    ...chosenAliases,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define,
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, '../..', source),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${source} came to no script`);
  return chunk.code;
}
