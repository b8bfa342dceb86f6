import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport, type UserConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Which folders of words a build is made of: what GUIDE_LANGUAGE names, or English. */
export const chosenLanguage = process.env['GUIDE_LANGUAGE'] ?? 'en-GB';

/** Leads `#words/…` and `#interface/…` to the folders of the chosen language, as package.json names them. */
export const wordsOfLanguage = {
  resolve: {
    alias: Object.entries(foldersOf(chosenLanguage)).map(([from, to]) => ({
      find: new RegExp(`^${from.replace('*', '')}`),
      replacement: resolve(root, to.replace('*', '')).concat('/'),
    })),
  },
} satisfies UserConfig;

/**
 * A module of the build as it is in the chosen language. What the configuration imports by itself is English.
 *
 * @param file from the root of the project
 */
export async function importInLanguage<Module>(
  file: string,
  define: Readonly<Record<string, string>> = {},
): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(root, file), {
    ...wordsOfLanguage,
    configFile: false,
    define,
  });
  return module;
}

/** @throws {Error} where package.json names no folders for the language */
function foldersOf(language: string): Readonly<Record<string, string>> {
  const { imports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries<Readonly<Record<string, string>>>(imports).map(([name, folders]) => {
      const folder = folders[language === 'en-GB' ? 'default' : language];
      if (!folder) throw new Error(`package.json has no folder of “${name}” for ${language}`);
      return [name, folder];
    }),
  );
}
